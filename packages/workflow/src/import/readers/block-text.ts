import type { Block, ImportedCell, ImportedTable, Paragraph } from '../imported-document.ts';

/** A cell of what stands in it: paragraphs as lines, tables as the lines of their cells. */
export function cellOf(blocks: readonly Block[]): DraftCell {
  const tables = blocks.filter((block) => block.kind === 'table');
  const text = blocks
    .flatMap((block) => (block.kind === 'table' ? tableLines(block) : paragraphLines(block)))
    .join('\n');
  return { text, ...(tables.length > 0 ? { tables } : {}) };
}

/** A cell that symbols may still be laid over. */
export interface DraftCell extends ImportedCell {
  symbols?: ImportedCell['symbols'];
}

export function paragraphLines({ marker, text }: Paragraph): readonly string[] {
  const line = marker ? `${marker} ${text}`.trim() : text;
  return line === '' ? [] : [line];
}

/** The lines that a table within a cell has in the text of that cell. */
export function tableLines({ rows }: ImportedTable): readonly string[] {
  const seen = new Set<ImportedCell>();
  return rows
    .map((row) =>
      row
        .filter((cell) => cell.text !== '' && !seen.has(cell) && seen.add(cell))
        .map(({ text }) => text)
        .join(' '),
    )
    .filter((line) => line !== '');
}

/** Paragraphs that say something, tables with at least one cell. */
export function saysSomething(block: Block): boolean {
  return block.kind === 'table'
    ? (block.rows[0]?.length ?? 0) > 0
    : block.text !== '' || !!block.marker;
}
