import type { Block, ImportedCell, ImportedDocument } from '../imported-document.ts';
import { emptyCell } from '../imported-document.ts';

/**
 * A document as tests write it: a line is a paragraph (`# ` before a heading); a line with ` | ` is a
 * row of a table, in which `<` and `^` are the cell on the left and the one above, merged, and `⏎`
 * starts a line within a cell. An empty line ends a table.
 */
export function writtenDocument(text: string): ImportedDocument {
  const blocks: Block[] = [];
  let rows: ImportedCell[][] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows: evened(rows) });
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (/(^|\s)\|(\s|$)/.test(line)) {
      rows.push(row(line, rows.at(-1) ?? []));
      continue;
    }
    endTable();
    if (line.trim() === '') continue;
    const [, heading, words = ''] = /^(# )?(.*)$/.exec(line) ?? [];
    blocks.push({ kind: 'paragraph', text: words.trim(), isHeading: heading !== undefined });
  }
  endTable();
  return { blocks, notes: [] };
}

function row(line: string, above: readonly ImportedCell[]): ImportedCell[] {
  const cells: ImportedCell[] = [];
  for (const [index, part] of line.split(/\s?\|(?=\s|$)\s?/).entries()) {
    const text = part.trim();
    if (text === '<') cells.push(cells.at(-1) ?? emptyCell);
    else if (text === '^') cells.push(above[index] ?? emptyCell);
    else cells.push(text === '' ? emptyCell : { text: text.replaceAll('⏎', '\n') });
  }
  return cells;
}

function evened(rows: readonly ImportedCell[][]): readonly (readonly ImportedCell[])[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => emptyCell),
  ]);
}
