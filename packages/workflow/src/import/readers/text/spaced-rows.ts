import { labelOf } from '../../identity/label-of.ts';

/**
 * The rows of a table whose columns stand apart by two or more spaces, one under the other, as
 * programs write it that print a PDF as text. Undefined where the lines are prose.
 */
export function spacedRows(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const texts = lines.filter((line) => line.trim() !== '');
  const parted = texts.filter((line) => /\S {2,}\S/.test(line));
  if (
    texts.length < 2 ||
    texts.length > mostLines ||
    parted.length < 2 ||
    parted.length * 2 < texts.length
  )
    return undefined;
  const starts = columnStarts(texts);
  if (starts.length < 2) return undefined;
  const rows: string[][] = [];
  for (const line of texts) {
    const cells = starts.map((start, index) =>
      withColon(line.slice(start, starts[index + 1]).trim()),
    );
    const last = rows.at(-1);
    if (last && goesOn(cells, last, rows.length)) {
      cells.forEach((cell, index) => {
        last[index] = `${last[index] ?? ''} ${cell}`.trim();
      });
    } else rows.push(cells);
  }
  return rows;
}

/** "Nomor SOP      13/2022": a label and its value, which a long line elsewhere made one cell. */
function withColon(cell: string): string {
  const [, label = '', value = ''] = /^(\S+(?: \S+){0,4}) {2,}(?!:)(\S.*)$/.exec(cell) ?? [];
  return label !== '' && labelOf(label) ? `${label} : ${value}` : cell;
}

/** Where columns begin: after two or more places that are blank in every line. */
function columnStarts(lines: readonly string[]): readonly number[] {
  const width = Math.min(
    widest,
    lines.reduce((most, { length }) => Math.max(most, length), 0),
  );
  const isBlank = Array.from({ length: width }, (_, at) =>
    lines.every((line) => (line[at] ?? ' ') === ' '),
  );
  const starts: number[] = [];
  for (let at = 0, blank = 2; at < width; at++) {
    if (isBlank[at]) blank += 1;
    else {
      if (blank >= 2) starts.push(at);
      blank = 0;
    }
  }
  return starts;
}

const widest = 2_000;
const mostLines = 2_000;

/** A wrapped line has no number; the rows of the head are no wrapped lines. */
function goesOn(cells: readonly string[], last: readonly string[], rows: number): boolean {
  return rows > 1 && cells[0] === '' && /^\d{1,3}[.)]?$/.test(last[0] ?? '');
}
