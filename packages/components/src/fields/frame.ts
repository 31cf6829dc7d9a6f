import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { errorSign } from '../base/error-sign.ts';
import { describedBy, errorId, hintId, type FieldView } from './form-view.ts';
import { fieldMessages as words } from './messages.ts';

/** Label, hint and error around one control, in the order in which they are read. */
export function frame(view: FieldView, control: unknown): TemplateResult {
  const { field, pointer } = view;
  return html`<div class="field ${field.width}" data-pointer=${pointer}>
    <label class="label" for=${pointer}>${labelOf(view)}</label>
    ${hintOf(view)} ${errorOf(view)} ${control}
  </div>`;
}

/** The same around several controls that answer one question. */
export function groupFrame(view: FieldView, controls: unknown): TemplateResult {
  const { field, pointer } = view;
  return html`<div class="field ${field.width}" data-pointer=${pointer}>
    <fieldset aria-describedby=${ifDefined(describedBy(view))}>
      <legend class="label">${labelOf(view)}</legend>
      ${hintOf(view)} ${errorOf(view)} ${controls}
    </fieldset>
  </div>`;
}

export function labelOf({ field, form }: FieldView): unknown {
  const label = say(field.text.label, form.speaks);
  return field.required && !field.requiredWith
    ? label
    : html`${label} <span class="optional">${words.optional[form.speaks]}</span>`;
}

export function hintOf({ field, pointer, form }: FieldView): unknown {
  if (!field.text.hint) return nothing;
  return html`<p class="hint" id=${hintId(pointer)}>${say(field.text.hint, form.speaks)}</p>`;
}

export function errorOf({ pointer, error, form }: FieldView): unknown {
  if (!error) return nothing;
  return html`<p class="error" id=${errorId(pointer)}>
    ${errorSign}
    <span><span class="visually-hidden">${words.error[form.speaks]}</span> ${error}</span>
  </p>`;
}
