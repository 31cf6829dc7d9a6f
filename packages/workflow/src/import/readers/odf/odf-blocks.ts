import type { Block, ImportedTable } from '../../imported-document.ts';
import { cellOf, saysSomething } from '../block-text.ts';
import type { Budget } from '../budget.ts';
import { cleanLines } from '../clean-text.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { SpanGrid } from '../span-grid.ts';
import { typedMarker } from '../typed-marker.ts';
import { numberOf, type XmlElement } from '../xml-tree.ts';
import { listItems, odfMarker, type OdfList } from './odf-lists.ts';
import { odfText } from './odf-text.ts';

export interface OdfContext {
  readonly budget: Budget;
  readonly notes: ReadingNotes;
  readonly listStyles: ReadonlyMap<string, XmlElement>;
}

/** What stands in a text, a cell or a list item, in its order. */
export function odfBlocks(
  container: XmlElement,
  context: OdfContext,
  depth = 0,
  list?: { readonly of: OdfList; readonly level: number },
): readonly Block[] {
  let marker = list && container.name === 'list-item' ? odfMarker(list.of, list.level) : undefined;
  return container.children
    .flatMap((element): readonly Block[] => {
      switch (element.name) {
        case 'p':
        case 'h': {
          const block = paragraph(element, marker, list?.level, context);
          marker = undefined;
          return [block];
        }
        case 'list': {
          const style = context.listStyles.get(element.attributes['style-name'] ?? '');
          const level = list ? list.level + 1 : 0;
          const of = list && !style ? list.of : { style, counts: [...(list?.of.counts ?? [])] };
          return listItems(element).flatMap((item) =>
            odfBlocks(item, context, depth, { of, level }),
          );
        }
        case 'table':
          return [odfTable(element, context, depth + 1)];
        case 'section':
        case 'index-body':
          return odfBlocks(element, context, depth, list);
        case 'tracked-changes':
          for (const region of element.children) {
            const deleted = region.children.find(({ name }) => name === 'deletion');
            if (deleted) {
              context.notes.add(
                'tracked-deletion',
                odfText(deleted, context.budget, context.notes),
              );
            }
          }
          return [];
        default:
          return [];
      }
    })
    .filter(saysSomething);
}

function paragraph(
  element: XmlElement,
  marker: string | undefined,
  level: number | undefined,
  { budget, notes }: OdfContext,
): Block {
  const text = cleanLines(odfText(element, budget, notes)).join('\n');
  const heading = element.name === 'h' && text !== '' ? { isHeading: true } : {};
  if (marker) return { kind: 'paragraph', text, marker, level: level ?? 0, ...heading };
  return { kind: 'paragraph', text, ...typedMarker(text), ...heading };
}

function odfTable(element: XmlElement, context: OdfContext, depth: number): ImportedTable {
  context.budget.atDepth(depth, 'nestedTables');
  if (depth > 1) context.notes.add('nested-table');
  const grid = new SpanGrid(context.budget, context.notes);
  for (const row of rowsOf(element)) {
    grid.nextRow();
    for (const cell of row.children) {
      if (cell.name !== 'table-cell') continue;
      const columns = numberOf(cell.attributes['number-columns-spanned'], 1);
      const rows = Math.min(numberOf(cell.attributes['number-rows-spanned'], 1), mostSpan);
      grid.add(cellOf(odfBlocks(cell, context, depth)), columns, rows);
    }
  }
  return { kind: 'table', rows: grid.rows() };
}

const mostSpan = 500;

/** Rows, those of groups and of the head too. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((each): readonly XmlElement[] => {
    if (each.name === 'table-row') return [each];
    return /^table-(header-rows|rows|row-group)$/.test(each.name) ? rowsOf(each) : [];
  });
}
