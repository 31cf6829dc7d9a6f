import type { Block } from '../../imported-document.ts';
import { perTwip } from '../drawn/drawn-shape.ts';
import { shownChildren } from '../shown-children.ts';
import type { XmlElement } from '../xml-tree.ts';
import { docxBlocks } from './docx-blocks.ts';
import type { DocxContext } from './docx-context.ts';
import type { DraftTable } from './docx-drawings.ts';
import type { HeldShapes } from './held-shapes.ts';

interface Loose {
  readonly held: HeldShapes;
  /** How many blocks stand before its paragraph ends. */
  readonly at: number;
}

/** The body in its order, with the drawings of its paragraphs laid over the tables beside them. */
export function docxBody(body: XmlElement, context: DocxContext): readonly Block[] {
  const blocks: Block[] = [];
  const loose: Loose[] = [];
  for (const element of shownChildren(body)) {
    for (const block of docxBlocks({ ...body, children: [element] }, context)) blocks.push(block);
    for (const held of context.drawings.takeLoose()) loose.push({ held, at: blocks.length });
  }
  const boxes = layOverTables(blocks, loose, context);
  return blocks
    .flatMap((block, index) => [...(boxes.get(index) ?? []), block])
    .concat(boxes.get(blocks.length) ?? []);
}

/** What was written in shapes that lie over no table, by the block that they stand before. */
function layOverTables(
  blocks: readonly Block[],
  loose: readonly Loose[],
  context: DocxContext,
): ReadonlyMap<number, readonly Block[]> {
  const { drawings, notes } = context;
  const over = new Map<DraftTable, { readonly loose: Loose; readonly y: number }[]>();
  const without: {
    readonly id: string;
    readonly at: number;
    readonly content: readonly Block[];
  }[] = [];
  const tables = new Map(drawings.tables.map((table) => [table as Block, table]));
  for (const each of loose) {
    const { table, y } = tableFor(each, blocks, tables, context) ?? {};
    if (table && y !== undefined) over.set(table, [...(over.get(table) ?? []), { loose: each, y }]);
    else {
      for (const shape of each.held.shapes) {
        without.push({ id: shape.id, at: each.at, content: drawings.contentOf(shape) });
        if (shape.kind !== 'arrow' && shape.text === '') notes.add('shape-without-cell');
      }
    }
  }
  for (const table of drawings.tables) {
    const around = over.get(table) ?? [];
    const left = drawings.layOver(
      table,
      around.map(({ loose: { held }, y }) => ({ held, from: { x: 0, y } })),
    );
    for (const shape of left) {
      const from = around.find(({ loose: { held } }) =>
        held.shapes.some(({ id }) => id === shape.id),
      );
      without.push({
        id: shape.id,
        at: from?.loose.at ?? blocks.length,
        content: drawings.contentOf(shape),
      });
      notes.add('shape-without-cell', shape.text);
    }
  }
  const found = new Map<number, readonly Block[]>();
  for (const { at, content } of without) {
    for (const block of content)
      notes.add('text-box', block.kind === 'paragraph' ? block.text : '');
    found.set(at, [...(found.get(at) ?? []), ...content]);
  }
  return found;
}

/**
 * The table that a paragraph's drawing lies over, and how far below its upper border the paragraph
 * stands: mostly one right before the table, reaching down; sometimes one after it, reaching up.
 */
function tableFor(
  { held, at }: Loose,
  blocks: readonly Block[],
  tables: ReadonlyMap<Block, DraftTable>,
  { drawings }: DocxContext,
): { readonly table: DraftTable; readonly y: number } | undefined {
  if (held.isInline) return undefined;
  const middle = Math.max(...held.shapes.map(({ area }) => area.y + area.height / 2));
  for (let after = at; after < Math.min(blocks.length, at + nearby); after++) {
    const table = tables.get(blocks[after] as Block);
    const y = -(after - at + 1) * paragraphHeight;
    if (table) return middle + y > -paragraphHeight ? { table, y } : undefined;
  }
  for (let before = at - 1; before >= Math.max(0, at - nearby); before--) {
    const table = tables.get(blocks[before] as Block);
    if (table && middle < 0) {
      return { table, y: drawings.heightOf(table) + (at - 1 - before) * paragraphHeight };
    }
  }
  return undefined;
}

/** Blocks between a drawing's paragraph and its table. */
const nearby = 4;
const paragraphHeight = 276 * perTwip;
