import type { Block, ImportedDocument, ImportedTable } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { ReadingNotes } from '../reading-notes.ts';
import { tableOfTexts } from './cell-rows.ts';
import { flatTable, inputColumn } from './flat-table.ts';
import { printedTable } from './printed-table.ts';
import { withLabelLines } from './label-lines.ts';
import { isPipeLine, pipeRows } from './pipe-rows.ts';
import { spacedRows } from './spaced-rows.ts';
import { tabParts } from './tab-rows.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** Plain text: paragraphs, and tables by tabs, `|` or columns of spaces; pages by form feeds. */
export function readText(
  text: string,
  budget: Budget,
  notes = new ReadingNotes(),
): ImportedDocument {
  // Before anything is split: an SOP has no such length.
  budget.spend('characters', text.length);
  const blocks: Block[] = [];
  let starts: readonly number[] | undefined;
  for (const given of text.replace(/\r\n?/g, '\n').split('\f')) {
    const page = withLabelLines(given.split('\n')).join('\n');
    const printed = /[\t|]/.test(page) ? undefined : printedTable(page.split('\n'), starts);
    starts = printed?.starts;
    const blocksOf = (part: string) =>
      groupsOf(part).flatMap((lines) => groupBlocks(lines, budget, notes));
    const own = printed
      ? [
          ...blocksOf(printed.before.join('\n')),
          ...oneTable(printed.rows, budget),
          ...blocksOf(printed.after.join('\n')),
        ]
      : withFlatTables(page, blocksOf, budget, notes);
    joinOver(blocks, own);
  }
  return { blocks, notes: notes.list };
}

/** Text with what a PDF left of its flowchart tables, of which one may follow another. */
function withFlatTables(
  page: string,
  blocksOf: (part: string) => readonly Block[],
  budget: Budget,
  notes: ReadingNotes,
): readonly Block[] {
  const blocks: Block[] = [];
  let rest = page;
  for (;;) {
    const flat = /[\t|]/.test(rest) ? undefined : flatTable(rest.split('\n'));
    const table = flat && tableOfTexts(flat.rows, budget);
    if (!flat || !table) return [...blocks, ...blocksOf(rest)];
    const guessed = flat.isMixed ? withGuesses(table, inputColumn) : table;
    blocks.push(...blocksOf(flat.before.join('\n')), { ...guessed, names: flat.names });
    notes.add('head-lost', flat.head);
    if (flat.isMixed) notes.add('columns-lost', '', flat.rows.length - 1);
    rest = flat.after.join('\n');
  }
}

/** What stands in a column below its head was told apart by its words. */
function withGuesses(table: ImportedTable, column: number): ImportedTable {
  const [head = [], ...rows] = table.rows;
  const marked = rows.map((row) =>
    row.map((cell, at) => (at === column && cell.text !== '' ? { ...cell, isGuess: true } : cell)),
  );
  return { ...table, rows: [head, ...marked] };
}

/** Lines without a blank one between them. A line of tabs alone is a row, not blank. */
function groupsOf(page: string): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of page.split('\n')) {
    if (isPageNumber(line)) continue;
    if (line.replace(/[^\S\t]/g, '') === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((lines) => lines.length > 0);
}

/** "- 2 -", "Halaman 2 dari 5". */
function isPageNumber(line: string): boolean {
  return /^\s*(-\s*\d+\s*-|(hal(aman)?|page)\.?\s+\d+(\s*(dari|of|\/)\s*\d+)?)\s*$/i.test(line);
}

function groupBlocks(
  lines: readonly string[],
  budget: Budget,
  notes: ReadingNotes,
): readonly Block[] {
  if (lines.some((line) => line.includes('\t'))) {
    return tabParts(lines, notes).flatMap((part): readonly Block[] => {
      if (part.kind === 'lines') return textParagraphs(part.lines, budget);
      const table = tableOfTexts(part.rows, budget);
      return table ? [table] : [];
    });
  }
  if (lines.length > 1 && lines.every(isPipeLine)) return oneTable(pipeRows(lines), budget);
  const rows = spacedRows(lines);
  return rows ? oneTable(rows, budget) : textParagraphs(lines, budget);
}

function oneTable(rows: readonly (readonly string[])[], budget: Budget): readonly Block[] {
  const table = tableOfTexts(rows, budget);
  return table ? [table] : [];
}

/** A table that a page break has cut goes on where the next page begins with one as wide. */
function joinOver(blocks: Block[], page: readonly Block[]): void {
  const [last, first] = [blocks.at(-1), page[0]];
  const isOne =
    last?.kind === 'table' &&
    first?.kind === 'table' &&
    last.rows[0]?.length === first.rows[0]?.length;
  if (!isOne) {
    for (const block of page) blocks.push(block);
    return;
  }
  const joined: ImportedTable = { ...last, rows: [...last.rows, ...first.rows] };
  blocks.pop();
  blocks.push(joined);
  for (const block of page.slice(1)) blocks.push(block);
}
