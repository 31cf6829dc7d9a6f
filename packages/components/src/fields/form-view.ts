import type { FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import type { Language } from '@alur/model/text.js';

/**
 * The form as a field sees it. One object for the whole life of a form: fields are drawn again
 * only when something of their own has changed, and keep calling the object they were drawn with.
 */
export interface FormView {
  readonly speaks: Language;
  /** The field that has the focus. Its control belongs to the person: nothing is written into it. */
  readonly focused: string | undefined;
  valueAt(pointer: string): AnswerValue | undefined;
  /** The sentence to show at a field. */
  errorAt(pointer: string): string | undefined;
  /** A person has changed an answer; undefined when it is empty now. */
  change(pointer: string, value: AnswerValue | undefined): void;
  /** Resolves when the page shows the last change. */
  drawn(): Promise<unknown>;
}

/** One field to draw. */
export interface FieldView {
  readonly field: FormField;
  /** Where its answer is, with the index of its row: `/technical/boards/0/width`. */
  readonly pointer: string;
  readonly value: AnswerValue | undefined;
  readonly error: string | undefined;
  readonly form: FormView;
}

/** The ids in the page that belong to a field. The control, or its first one, has the pointer. */
export const hintId = (pointer: string): string => `${pointer}:hint`;
export const errorId = (pointer: string): string => `${pointer}:error`;
export const unitId = (pointer: string): string => `${pointer}:unit`;

/** What describes the control, in the order in which it is read out. */
export function describedBy({ field, pointer, error }: FieldView): string | undefined {
  const ids = [
    ...(field.text.hint ? [hintId(pointer)] : []),
    ...(error ? [errorId(pointer)] : []),
    ...(field.text.unit ? [unitId(pointer)] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export const isFocused = ({ form, pointer }: FieldView): boolean => form.focused === pointer;
