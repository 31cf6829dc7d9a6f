/**
 * Cells as a spreadsheet puts them on the clipboard: rows by line breaks, columns by tabs, quotes
 * around what holds either.
 */
export function toTabSeparated(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join('\t')).join('\n');
}

export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const [field, end] = source[at] === '"' ? quotedField(source, at) : plainField(source, at);
    row.push(field);
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

const quoted = (text: string): string =>
  /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function plainField(source: string, from: number): readonly [string, number] {
  const length = source.slice(from).search(/[\t\n]/);
  const end = length < 0 ? source.length : from + length;
  return [source.slice(from, end), end];
}

/** A quote that is never closed, or followed by more, was none. */
function quotedField(source: string, from: number): readonly [string, number] {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(from));
  if (!match) return plainField(source, from);
  return [(match[1] ?? '').replaceAll('""', '"'), from + match[0].length];
}
