import type { StringSchema } from '../generated/permit-type.ts';
import type { FormField, Widget } from './form-field.ts';

/** From so many choices on a list to open is easier than all of them at once. Our own figure. */
const mostRadios = 5;
/** A text longer than this does not fit on a line. */
const longestLine = 200;

/** How a field is shown when its layout does not say. */
export function widgetFor(schema: FormField['schema']): Widget {
  switch (schema.type) {
    case 'string':
      return widgetForString(schema);
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'checkbox';
    case 'array':
      return schema.items.type === 'object' ? 'rows' : 'checkboxes';
  }
}

function widgetForString(schema: StringSchema): Widget {
  if (schema.enum) return schema.enum.length <= mostRadios ? 'radio' : 'select';
  if (schema.format === 'date') return 'date';
  return (schema.maxLength ?? longestLine) > longestLine ? 'textarea' : 'text';
}

/** The widgets that a layout may choose for a field; the first is the one that follows from it. */
export function widgetsThatFit(schema: FormField['schema']): readonly Widget[] {
  const usual = widgetFor(schema);
  const others: Readonly<Record<Widget, readonly Widget[]>> = {
    text: ['textarea'],
    textarea: ['text'],
    radio: ['select'],
    select: ['radio'],
    checkbox: ['radio'],
    number: ['money'],
    checkboxes: [],
    date: [],
    money: [],
    rows: [],
  };
  return [usual, ...others[usual]];
}
