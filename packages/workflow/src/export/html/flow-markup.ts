import { cellText, isCentred } from '../../layout/document/cell-text.ts';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import type { DocumentPage } from '../../layout/document/document-pages.ts';
import { drawFlow } from '../drawing/draw-flow.ts';
import { at } from '../drawing/drawing.ts';
import { tableHead } from '../drawing/table-head.ts';
import { shapeSvg } from '../svg/drawing-svg.ts';
import { markup, Markup, withBreaks } from './markup.ts';

type FlowPage = Extract<DocumentPage, { readonly kind: 'flow' }>;

/** The table of one page, with its drawing over it. */
export function flowMarkup(content: DocumentContent, { page, drawing }: FlowPage): Markup {
  const { flowchartTitle, widths } = content;
  const [width, height] = [at(drawing.width), at(drawing.height)];
  const shapes = drawFlow(drawing, { x: 0, y: 0 }).map((shape) => new Markup(shapeSvg(shape)));
  return markup`${flowchartTitle ? markup`<h2 class="title">${flowchartTitle}</h2>` : ''}<div class="field"><table class="flow" width="${width}"><colgroup>${widths.map(
    (each) => markup`<col width="${each}">`,
  )}</colgroup>${headMarkup(content)}<tbody>${page.plan.rows.map(({ activity }, index) => {
    const cells = content.columns.map(({ of }, column) => {
      const items = cellText(of, activity, page.firstRow + index, content.form);
      if (of === 'activity') return markup`<th scope="row">${itemsMarkup(items)}</th>`;
      if (of !== 'performer') {
        return markup`<td class="${isCentred(of) ? 'middle' : ''}">${itemsMarkup(items)}</td>`;
      }
      const isLast = content.columns[column + 1]?.of !== 'performer';
      return markup`<td class="performer ${isLast ? 'last' : ''}">${whatStands(content, page, index, column)}</td>`;
    });
    return markup`<tr height="${page.rowHeights[index] ?? 0}">${cells}</tr>\n`;
  })}</tbody></table><svg aria-hidden="true" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg></div>`;
}

const words = { terminator: 'mulai/selesai', process: 'kegiatan', decision: 'keputusan' } as const;

/** The symbols of a cell in a word, for who hears the table; too small to be seen. */
function whatStands(
  { columns }: DocumentContent,
  { plan }: FlowPage['page'],
  row: number,
  column: number,
): string {
  const own = plan.symbols.filter(
    (symbol) => symbol.row === row && symbol.column === columns[column]?.performer,
  );
  return own.flatMap(({ kind }) => (kind === 'connector' ? [] : [words[kind]])).join(', ');
}

function headMarkup(content: DocumentContent): Markup {
  const { cells, rowHeights } = tableHead(content);
  const rows = rowHeights.map((height, row) => {
    const own = cells.filter((cell) => cell.row === row);
    const marked = own.map(({ text, columns, rows: high }) =>
      row === 2
        ? markup`<td>${text}</td>`
        : markup`<th scope="${columns > 1 ? 'colgroup' : 'col'}" colspan="${columns}" rowspan="${high}">${withBreaks(text)}</th>`,
    );
    const look = row === 2 ? markup` class="columns" aria-hidden="true"` : '';
    return markup`<tr height="${height}"${look}>${marked}</tr>`;
  });
  return markup`<thead>${rows}</thead>`;
}

function itemsMarkup(items: readonly string[]): Markup {
  if (items.length <= 1) return withBreaks(items[0] ?? '');
  return markup`<ol>${items.map((item) => markup`<li>${withBreaks(item)}</li>`)}</ol>`;
}
