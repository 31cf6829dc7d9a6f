import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import { html, type TemplateResult } from 'lit';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlacedFindings } from './cells/place-findings.ts';
import { stepSymbols } from './edits/symbol-edits.ts';
import type { RowBlock } from './grid/row-blocks.ts';
import type { GridModel } from './grid-model.ts';
import type { GridClipboard } from './input/grid-clipboard.ts';
import type { GridKeys } from './input/grid-keys.ts';
import type { GridPointer } from './input/grid-pointer.ts';
import { tableWords as words } from './messages.ts';
import type { HeldRows, ShownBlock } from './rows/held-rows.ts';
import { renderHead } from './rows/render-head.ts';
import { renderNewRow } from './rows/render-new-row.ts';
import { renderRow, rowParts, type RowView } from './rows/render-row.ts';

export interface GridView {
  readonly model: GridModel;
  readonly placed: PlacedFindings;
  /** By the activity's id. */
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly language: Language;
  readonly keys: GridKeys;
  readonly pointer: GridPointer;
  readonly clipboard: GridClipboard;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly held: HeldRows;
  /** Whether a block of rows is out of sight and may wait, by its key. */
  readonly isFar: (block: number) => boolean;
}

/** The table itself. The drawing and the field in which cells are written lie over it. */
export function renderGrid(view: GridView): TemplateResult {
  const { model, placed, language, keys, pointer, clipboard } = view;
  const { sop, columns } = model;
  const { performers } = sop;
  return html`<table
    part="table"
    role="grid"
    aria-multiselectable="true"
    aria-label=${words.grid[language](sop.identity.title)}
    aria-describedby="help"
    @keydown=${keys.onKey}
    @pointerdown=${pointer.onDown}
    @pointerover=${pointer.onOver}
    @click=${pointer.onClick}
    @dblclick=${pointer.onDoubleClick}
    @contextmenu=${pointer.onContextMenu}
    @focusin=${view.onFocusIn}
    @copy=${clipboard.onCopy}
    @cut=${clipboard.onCut}
    @paste=${clipboard.onPaste}
  >
    <colgroup>
      ${columns.map(({ of = 'remarks' }) => html`<col class=${of} />`)}
    </colgroup>
    ${guard([columns, performers, placed.performers, language], () =>
      renderHead({ columns, performers, findings: placed.performers, language }),
    )}
    ${repeat(
      view.held.take(inBlocks(rowViews(view), model.blocks), view.isFar),
      ({ key }) => key,
      ({ key, rows }) =>
        html`<tbody class="block" data-block=${key}>
          ${repeat(
            rows,
            ({ activity }) => activity.id,
            (row) => guard([...rowParts(row)], () => renderRow(row)),
          )}
        </tbody>`,
    )}
    <tbody>
      ${guard([columns, sop.activities.length, language], () =>
        renderNewRow(columns, sop.activities.length, language),
      )}
    </tbody>
  </table>`;
}

function inBlocks(rows: readonly RowView[], blocks: readonly RowBlock[]): readonly ShownBlock[] {
  let from = 0;
  return blocks.map(({ key, steps: { length } }) => {
    const own = rows.slice(from, from + length);
    from += length;
    return { key, rows: own };
  });
}

/** "2, 3"; one text, so that a row is only asked anew where it is another. */
function stepNumbers({ activities }: Sop, ids: readonly string[] | undefined): string {
  if (!ids) return '';
  return activities
    .flatMap((activity, row) => (ids.includes(activity.id) ? stepNumber(activity, row) : []))
    .join(', ');
}

function rowViews({ model, placed, marks, language }: GridView): readonly RowView[] {
  const { sop, plan, columns, descriptions, isNarrative, atOnce } = model;
  const symbols = stepSymbols(plan);
  return sop.activities.map((activity, index) => ({
    activity,
    index,
    levels: plan.rows[index]?.levels ?? 1,
    columns,
    performers: sop.performers,
    symbol: symbols.get(activity.id) ?? 'process',
    description: descriptions[index] ?? '',
    findings: placed.cells.get(activity.id),
    isNarrative,
    beside: stepNumbers(sop, atOnce.beside.get(activity.id)),
    mark: marks.get(activity.id),
    language,
  }));
}
