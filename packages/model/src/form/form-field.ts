import type {
  BooleanSchema,
  ChoicesSchema,
  Condition,
  FieldText,
  LocalText,
  NumberSchema,
  RowsSchema,
  StringSchema,
} from '../generated/permit-type.ts';

/** What a stage shows under one heading. */
export interface FormSection {
  readonly title?: LocalText | undefined;
  readonly intro?: LocalText | undefined;
  readonly when?: Condition | undefined;
  readonly fields: readonly FormField[];
}

/** One field of the form, or a repeated group of them. */
export interface FormField {
  /**
   * JSON pointer from the root of the answers: `/applicant/nik`. Within a repeated group it has
   * no index, `/technical/boards/width`: `answerPointer` puts it in.
   */
  readonly pointer: string;
  /** The last part of the pointer. */
  readonly name: string;
  readonly schema: StringSchema | NumberSchema | BooleanSchema | ChoicesSchema | RowsSchema;
  readonly text: FieldText;
  readonly widget: Widget;
  readonly width: Width;
  /** Must be answered whenever it is shown. Within a repeated group: in each entry. */
  readonly required: boolean;
  /**
   * Pointer of an optional group around the field: to be answered once anything in that group is,
   * because the group as a whole may be left out.
   */
  readonly requiredWith?: string | undefined;
  /** The field's own condition; that of its section comes on top. */
  readonly when?: Condition | undefined;
  /** The fields of each entry, for the widget `rows`. */
  readonly rows?: readonly FormField[] | undefined;
}

export type Widget =
  | 'text'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'checkboxes'
  | 'date'
  | 'money'
  | 'number'
  | 'rows';

export type Width = 'full' | 'half' | 'third';

/** A list of entries that have fields, as opposed to a list of choices. */
export function isRows(schema: FormField['schema']): schema is RowsSchema {
  return schema.type === 'array' && schema.items.type === 'object';
}

/**
 * Where the answer to a field of a repeated group stands.
 *
 * @example answerPointer(boards, 2, width) // '/technical/boards/2/width'
 */
export function answerPointer(rows: FormField, index: number, field: FormField): string {
  return `${rows.pointer}/${index}${field.pointer.slice(rows.pointer.length)}`;
}

/** The definition's pointer of an answer's: without the indices of rows. */
export function fieldPointer(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '');
}
