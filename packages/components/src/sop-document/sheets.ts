import type { DocumentContent } from '@alur/workflow/layout/document/document-content.js';
import type { DocumentPage } from '@alur/workflow/layout/document/document-pages.js';
import type { Paper } from '@alur/workflow/layout/document/paper.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderIdentityHead, renderPair } from './identity-sheet.ts';
import { renderProse } from './prose-lines.ts';
import { renderDrawing } from './sheet-drawing.ts';
import { renderSheetTable } from './sheet-table.ts';

export interface SheetView {
  readonly content: DocumentContent;
  readonly paper: Paper;
  /** What symbols and arrows say, one for each row of the whole plan; left out on paper. */
  readonly descriptions?: readonly string[] | undefined;
  /** The name of a page for who cannot see it, from its number. */
  readonly nameOf: (number: number) => string;
}

/** One sheet with its page number: "- 2 -", none on the first. */
export function renderSheet(view: SheetView, page: DocumentPage, index: number): TemplateResult {
  return html`<section class="sheet ${view.paper}" lang="id" aria-label=${view.nameOf(index + 1)}>
    ${index === 0 ? nothing : html`<p class="page-number">- ${index + 1} -</p>`}
    ${renderBody(view, page)}
  </section>`;
}

function renderBody({ content, descriptions }: SheetView, page: DocumentPage): TemplateResult {
  switch (page.kind) {
    case 'identity':
      return html`${page.hasHead ? renderIdentityHead(content) : nothing}
      ${page.parts.map((part) => {
        const pair = content.identity.pairs[part.pair];
        return pair ? renderPair(pair, part) : nothing;
      })}`;
    case 'prose':
      return html`${page.hasHead ? renderIdentityHead(content) : nothing}
      ${renderProse(content.prose.slice(page.lines.from, page.lines.to))}`;
    case 'flow': {
      const { plan, firstRow, rowHeights } = page.page;
      return html`${renderFlowchartTitle(content)}
        <div class="flow-field">
          ${renderSheetTable(content, {
            rows: plan.rows,
            firstRow,
            heights: rowHeights,
            descriptions,
          })}
          ${renderDrawing(page.drawing)}
        </div>`;
    }
  }
}

/** Everything once, on a sheet without an end, to be measured and never seen. */
export function renderProbe({
  content,
  paper,
}: Pick<SheetView, 'content' | 'paper'>): TemplateResult {
  return html`<div class="probe" aria-hidden="true" inert>
    <div class="sheet ${paper}">
      ${renderIdentityHead(content)}
      ${content.identity.pairs.map((pair, index) =>
        renderPair(pair, {
          pair: index,
          left: { from: 0, to: pair[0].items.length },
          right: { from: 0, to: pair[1].items.length },
          isContinued: false,
        }),
      )}
      ${renderProse(content.prose)} ${renderFlowchartTitle(content)}
      ${renderSheetTable(content, { rows: content.plan.rows, firstRow: 0 })}
    </div>
  </div>`;
}

function renderFlowchartTitle({ flowchartTitle }: DocumentContent): unknown {
  return flowchartTitle ? html`<h2 class="flowchart-title">${flowchartTitle}</h2>` : nothing;
}
