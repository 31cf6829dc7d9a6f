/** A label in up to two lines of so many characters; what does not fit ends in an ellipsis. */
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
  return [cut(first, width), cut(lines.length > 2 ? `${second}…` : second, width)];
}

function cut(line: string, width: number): string {
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line;
}
