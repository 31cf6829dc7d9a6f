import type { AnswerValue, Answers } from '../permit/application.ts';

/** What stands at a JSON pointer in the answers; undefined where nothing does. */
export function answerAt(answers: unknown, pointer: string): unknown {
  return answerBelow(answers, segmentsOf(pointer));
}

/** The same by the names that the pointer is made of. */
export function answerBelow(answers: unknown, names: readonly string[]): unknown {
  let value = answers;
  for (const segment of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** Names of fields have no `~` or `/`, so there is nothing to unescape. */
export const segmentsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/**
 * The answers with one of them changed; what is not on the way to it stays the same object.
 *
 * A number in the pointer is a row: the number after the last adds one. `undefined` takes the
 * answer away, and a row together with its place, so that the rows after it move up.
 */
export function withAnswer(
  answers: Answers,
  pointer: string,
  value: AnswerValue | undefined,
): Answers {
  return changed(answers, segmentsOf(pointer), value) as Answers;
}

/** Nothing was entered: not there, blank, or none chosen. `false` and 0 are answers. */
export function isUnanswered(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function changed(at: unknown, segments: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return value;
  return isRow(segment)
    ? changedRow(Array.isArray(at) ? at : [], Number(segment), rest, value)
    : changedProperty(isObject(at) ? at : {}, segment, rest, value);
}

function changedRow(
  rows: readonly unknown[],
  index: number,
  rest: readonly string[],
  value: unknown,
): readonly unknown[] {
  // A row beyond the next would leave a hole that JSON cannot keep.
  if (index > rows.length) return rows;
  const row = changed(rows[index], rest, value);
  return row === undefined ? rows.toSpliced(index, 1) : rows.toSpliced(index, 1, row);
}

function changedProperty(
  object: Readonly<Record<string, unknown>>,
  name: string,
  rest: readonly string[],
  value: unknown,
): Readonly<Record<string, unknown>> {
  // Permit types cannot name a field so; an assignment to it would reach the prototype.
  if (name === '__proto__') return object;
  if (rest.length > 0 || value !== undefined) {
    return { ...object, [name]: changed(own(object, name), rest, value) };
  }
  const { [name]: _removed, ...others } = object;
  return others;
}

const own = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const isRow = (segment: string): boolean => /^\d+$/.test(segment);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
