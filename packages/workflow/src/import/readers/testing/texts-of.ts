import type { Block, ImportedDocument } from '../../imported-document.ts';

/** Every text of a document once, cells of merged positions too. */
export function textsOf({ blocks }: Pick<ImportedDocument, 'blocks'>): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [`${block.marker ?? ''} ${block.text}`];
    const cells = new Set(block.rows.flat());
    const labels = (block.connectors ?? []).map(({ label }) => label);
    return [...[...cells].map(({ text }) => text), ...labels];
  });
}

/** A table as texts, `<` and `^` for a cell that goes on from the left or from above. */
export function gridOf(block: Block | undefined): readonly (readonly string[])[] {
  if (block?.kind !== 'table') return [];
  return block.rows.map((row, at) =>
    row.map((cell, column) => {
      if (cell.text === '') return '';
      if (column > 0 && row[column - 1] === cell) return '<';
      return at > 0 && block.rows[at - 1]?.[column] === cell ? '^' : cell.text;
    }),
  );
}

/** Paragraphs as `1. text`, headings with a `#` before them. */
export function linesOf({ blocks }: Pick<ImportedDocument, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [
          `${block.isHeading ? '# ' : ''}${block.marker === undefined ? '' : `${block.marker} `}${block.text}`,
        ]
      : [],
  );
}
