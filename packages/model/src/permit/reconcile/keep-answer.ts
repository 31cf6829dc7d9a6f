import { canonicalJson } from '../../case/hash.ts';
import { isUnanswered } from '../../form/answers.ts';
import { isRows, type FormField } from '../../form/form-field.ts';
import { faultOf } from '../../form/value.ts';
import type { FieldSchema, FieldText } from '../../generated/permit-type.ts';
import type { AnswerValue } from '../application.ts';
import { isGroup } from './question.ts';

/** A field of a revision: what it takes, and its words. */
export interface Question {
  readonly schema: FieldSchema | undefined;
  readonly text: FieldText;
}

/** What becomes of one answer: the part that stays, the part that goes aside, what to look at. */
export interface Fate {
  readonly stays?: AnswerValue | undefined;
  readonly aside?: AnswerValue | undefined;
  /** The question is worded anew, or the answer does not fit its rules any more. */
  readonly look?: 'reworded' | 'misfit' | undefined;
}

/**
 * An answer stays where the new field can show it, even a wrong or half typed one: the person
 * mends it there. It goes aside where the field takes another kind of value, no longer offers the
 * choice, or counts in another unit, for there it would say something that nobody meant.
 */
export function fateOf(value: AnswerValue, from: Question, to: Question): Fate {
  const schema = to.schema;
  if (!isLeaf(schema) || !same(from.text.unit, to.text.unit)) return { aside: value };
  if (schema.type === 'array') return fateOfChoices(value, schema.items.enum, from, to);
  if (!canShow(schema, value)) return { aside: value };
  return { stays: value, look: lookAt(value, from, to) };
}

/** Whether a field can show an answer at all, right or wrong. */
export function canShow(schema: LeafSchema, value: AnswerValue): boolean {
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'string') {
    return typeof value === 'string' && (schema.enum?.includes(value) ?? true);
  }
  if (schema.type === 'array') {
    return Array.isArray(value) && value.every((one) => schema.items.enum.includes(one as string));
  }
  return typeof value === 'number';
}

/** A field that holds one answer, as opposed to a group of fields. */
export type LeafSchema = Exclude<
  FormField['schema'],
  { readonly items: { readonly type: 'object' } }
>;

export function isLeaf(schema: FieldSchema | undefined): schema is LeafSchema {
  return schema !== undefined && 'type' in schema && !isGroup(schema) && !isRows(schema);
}

function fateOfChoices(
  value: AnswerValue,
  offered: readonly string[],
  from: Question,
  to: Question,
): Fate {
  if (!Array.isArray(value)) return { aside: value };
  const chosen = value as readonly AnswerValue[];
  const stays = chosen.filter((one) => offered.includes(one as string));
  const gone = chosen.filter((one) => !offered.includes(one as string));
  return {
    ...(stays.length > 0 && { stays, look: lookAt(stays, from, to) }),
    ...(gone.length > 0 && { aside: gone }),
  };
}

function lookAt(value: AnswerValue, from: Question, to: Question): Fate['look'] {
  if (!isLeaf(to.schema) || isUnanswered(value)) return undefined;
  if (faultOf(to.schema, value) && !(isLeaf(from.schema) && faultOf(from.schema, value))) {
    return 'misfit';
  }
  return same(from.text.label, to.text.label) && same(wordsOf(from, value), wordsOf(to, value))
    ? undefined
    : 'reworded';
}

/** The words of the options that an answer chooses; none where the field has no options. */
export function wordsOf({ text: { options } }: Question, value: AnswerValue) {
  if (!options) return [];
  return [value]
    .flat()
    .flatMap((one) =>
      typeof one === 'string' && Object.hasOwn(options, one) ? (options[one] ?? []) : [],
    );
}

export function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
