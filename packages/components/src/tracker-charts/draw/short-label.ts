/** "A", "III": what tells sections of one name apart. */
const longestKept = 3;

/**
 * A label in up to two lines of so many characters. What does not fit is left out at the end, or
 * before a last word that is short: "Seksi … A" and "Seksi … B" are two.
 */
export function shortLabel(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  const [first = '', second = ''] = lines;
  if (lines.length < 2) return [cut(first, width)];
  if (lines.length === 2) return [cut(first, width), cut(second, width)];
  const last = label.slice(label.lastIndexOf(' ') + 1);
  if (last.length > longestKept) return [cut(first, width), cut(`${second}…`, width)];
  const room = Math.max(4, width - last.length - 1);
  const start = second.slice(0, room - 1).trimEnd();
  return [cut(first, width), `${start}… ${last}`];
}

function cut(line: string, width: number): string {
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line;
}
