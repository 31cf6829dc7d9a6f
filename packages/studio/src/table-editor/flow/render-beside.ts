import type { Activity, Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { html, nothing, type TemplateResult } from 'lit';
import { besideOf, partnersOf } from '@alur/workflow/edit/parallel/parallel-partners.js';
import type { GridModel } from '../grid-model.ts';
import { flowWords as words } from './messages.ts';

export interface BesideView {
  readonly activity: Activity;
  /** What the form says that it runs beside. */
  readonly beside: readonly string[];
}

/** What a step is done at the same time as: chosen where the table can, else said. */
export function renderBeside(
  { activity, beside }: BesideView,
  { sop, atOnce }: GridModel,
  language: Language,
  choose: (partner: string | undefined) => void,
): TemplateResult | typeof nothing {
  const now = besideOf(sop, activity.id);
  const elsewhere = now.length > 0 ? undefined : atOnce.beside.get(activity.id);
  if (elsewhere)
    return html`<p class="hint">
      ${words.besideInDiagram[language](stepNames(sop, elsewhere, language))}
    </p>`;
  // Beside all of those that it runs beside, or beside none.
  const choices = now.length > 0 ? [now] : choicesOf(sop, activity.id);
  if (choices.length === 0) return nothing;
  const isNow = beside.join() === now.join();
  const shown = isNow ? now : beside.length > 0 ? together(sop, beside) : [];
  return html`${
      shown.length > 0
        ? html`<p>
            ${words.together[language](
              stepNames(
                sop,
                shown.filter((id) => id !== activity.id),
                language,
              ),
            )}
          </p>`
        : nothing
    }
    <label>
      <span class="label">${words.beside[language]}</span>
      <span class="hint">${words.besideHint[language]}</span>
      <select
        class="input"
        name="beside"
        @change=${(event: Event) => {
          choose((event.currentTarget as HTMLSelectElement).value || undefined);
        }}
      >
        <option value="" ?selected=${beside.length === 0}>${words.alone[language]}</option>
        ${choices.map(
          (ids) =>
            html`<option value=${ids[0] ?? ''} ?selected=${ids.some((id) => beside.includes(id))}>
              ${stepNames(sop, ids, language)}
            </option>`,
        )}
      </select>
    </label>`;
}

/** What a step can run beside: one other, or all that is parallel there already. */
export function choicesOf(sop: Sop, id: string): readonly (readonly string[])[] {
  const choices = new Map<string, readonly string[]>();
  for (const [step, partnership] of partnersOf(sop, id)) {
    const key = partnership.kind === 'pair' ? step : partnership.block.fork;
    choices.set(key, [...(choices.get(key) ?? []), step]);
  }
  return [...choices.values()];
}

/** Whoever runs beside one of a block runs beside all of it. */
function together(sop: Sop, beside: readonly string[]): readonly string[] {
  const [first = ''] = beside;
  return [...new Set([...beside, ...besideOf(sop, first)])];
}

/** "2. Memeriksa berkas, 3. Menghitung retribusi". */
export function stepNames({ activities }: Sop, ids: readonly string[], language: Language): string {
  return activities
    .flatMap((each, row) => {
      const name = each.name || words.unnamed[language];
      return ids.includes(each.id) ? `${stepNumber(each, row)}. ${name}` : [];
    })
    .join(', ');
}
