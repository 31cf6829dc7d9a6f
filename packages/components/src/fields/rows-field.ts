import { answerPointer, type FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView, FormView } from './form-view.ts';
import { groupFrame } from './frame.ts';
import { listOf } from './list-of.ts';
import { fieldMessages as words } from './messages.ts';
import { rowName, rowSummary } from './row-name.ts';

/** How the fields within an entry are drawn; handed in, because they may be of any widget. */
type DrawField = (field: FormField, pointer: string, form: FormView) => unknown;

/** A group of fields that repeats: a card for each entry, and a button that adds one. */
export function renderRows(view: FieldView, draw: DrawField): TemplateResult {
  const { field, pointer, form } = view;
  const rows = rowsOf(view);
  const full = field.schema.type === 'array' && rows.length >= (field.schema.maxItems ?? Infinity);
  return groupFrame(
    view,
    html`<div class="rows">
      ${rows.map((row, index) => renderRow(view, row, index, draw))}
      ${rows.length === 0 ? html`<p class="muted">${words.noRows[form.speaks]}</p>` : nothing}
      ${
        full
          ? html`<p class="hint">${words.fullRows[form.speaks]}</p>`
          : html`<button
              type="button"
              class="button add-row"
              id=${pointer}
              @click=${(event: Event) => addRow(view, event)}
            >
              ${plusSign}
              ${field.text.addItem ? say(field.text.addItem, form.speaks) : addLabel(view)}
            </button>`
      }
    </div>`,
  );
}

function renderRow(
  view: FieldView,
  row: AnswerValue,
  index: number,
  draw: DrawField,
): TemplateResult {
  const { field, form } = view;
  const name = rowName(field, index, form.speaks);
  const summary = rowSummary(field, row, form.speaks);
  return html`<fieldset class="row card">
    <legend class="visually-hidden">${name}</legend>
    <div class="row-head">
      <p class="row-name" tabindex="-1">
        <strong>${name}</strong
        >${summary ? html`<span class="muted"> · ${summary}</span>` : nothing}
      </p>
      <button
        type="button"
        class="button quiet"
        aria-label="${words.removeRow[form.speaks]} ${name}"
        @click=${(event: Event) => removeRow(view, index, event)}
      >
        ${words.removeRow[form.speaks]}
      </button>
    </div>
    <div class="fields">
      ${(field.rows ?? []).map((inner) => draw(inner, answerPointer(field, index, inner), form))}
    </div>
  </fieldset>`;
}

/** The entries to show: at least as many as must be given, so that nobody has to ask for the first. */
function rowsOf({ field, value }: FieldView): readonly AnswerValue[] {
  const rows = listOf(value);
  const least = field.schema.type === 'array' ? (field.schema.minItems ?? 0) : 0;
  return rows.length > 0 || least === 0 ? rows : [{}];
}

function addRow(view: FieldView, event: Event): void {
  const rows = rowsOf(view);
  const group = groupAround(event);
  view.form.change(view.pointer, [...rows, {}]);
  void view.form.drawn().then(() => focusFirst(group, rows.length));
}

/** The focus goes to the entry that took the place, or to the button that adds one. */
function removeRow(view: FieldView, index: number, event: Event): void {
  const left = rowsOf(view).filter((_row, at) => at !== index);
  const group = groupAround(event);
  view.form.change(view.pointer, left.length > 0 ? left : undefined);
  void view.form.drawn().then(() => {
    const names = group?.querySelectorAll<HTMLElement>('.row-name') ?? [];
    const next = names[Math.min(index, names.length - 1)];
    (next ?? group?.querySelector<HTMLElement>('.add-row'))?.focus();
  });
}

const groupAround = (event: Event): HTMLElement | null =>
  (event.currentTarget as HTMLElement).closest<HTMLElement>('.rows');

function focusFirst(group: HTMLElement | null, index: number): void {
  const row = group?.querySelectorAll('.row')[index];
  row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

function addLabel({ field, form }: FieldView): string {
  return `${words.addRow[form.speaks]} ${say(field.text.label, form.speaks).toLowerCase()}`;
}

const plusSign = html`<svg class="plus" viewBox="0 0 20 20" aria-hidden="true">
  <path d="M10 4v12M4 10h12"></path>
</svg>`;
