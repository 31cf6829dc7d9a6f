import type { FormField } from '@alur/model/form/form-fields.js';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderCheckbox } from './checkbox-field.ts';
import { renderCheckboxes } from './checkboxes-field.ts';
import { renderDate } from './date-field.ts';
import type { FieldView, FormView } from './form-view.ts';
import { renderMoney, renderNumber } from './number-field.ts';
import { renderRadio } from './radio-field.ts';
import { renderRows } from './rows-field.ts';
import { renderSelect } from './select-field.ts';
import { renderText } from './text-field.ts';
import { renderTextarea } from './textarea-field.ts';

/** The one list of how each widget is drawn. */
const widgets: Readonly<
  Record<Exclude<FormField['widget'], 'rows'>, (view: FieldView) => TemplateResult>
> = {
  text: renderText,
  textarea: renderTextarea,
  number: renderNumber,
  money: renderMoney,
  date: renderDate,
  select: renderSelect,
  radio: renderRadio,
  checkbox: renderCheckbox,
  checkboxes: renderCheckboxes,
};

/**
 * Draws one field. A form may have hundreds and is drawn after every key, so a field is drawn
 * again only when its own answer, error, focus or language has changed.
 */
export function renderField(field: FormField, pointer: string, form: FormView): unknown {
  const view: FieldView = {
    field,
    pointer,
    value: form.valueAt(pointer),
    error: form.errorAt(pointer),
    form,
  };
  const { widget } = field;
  // The fields in its entries look after themselves.
  if (widget === 'rows') return renderRows(view, renderField);
  return guard([field, view.value, view.error, form.focused === pointer, form.speaks], () =>
    widgets[widget](view),
  );
}
