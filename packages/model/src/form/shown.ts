import type { AnswerValue, Answers } from '../permit/application.ts';
import { answerBelow, isUnanswered, segmentsOf } from './answers.ts';
import { holds } from './condition.ts';
import type { FormField, FormSection } from './form-field.ts';

export interface Shown {
  /** The fields that are shown, those within repeated groups too. */
  readonly shown: ReadonlySet<FormField>;
  /** What was answered in them, and nothing else. */
  readonly answers: Answers;
}

/**
 * Which fields are shown, and the answers to them.
 *
 * The answer to a hidden field must not show another one, so conditions look only at answers of
 * shown fields. Conditions never go in a circle (reading refuses that), hence the loop settles
 * after as many rounds as one condition hangs on another.
 *
 * @param answers - all answers; those to other sections are seen by conditions as they are
 */
export function shownAnswers(sections: readonly FormSection[], answers: unknown): Shown {
  const fields = sections.flatMap((section) => section.fields);
  const conditions = countConditions(sections);
  let shown: ReadonlySet<FormField> = new Set([...fields, ...fields.flatMap((f) => f.rows ?? [])]);
  let kept = keep(fields, shown, answers);
  for (let round = 0; conditions > 0 && round <= conditions; round++) {
    const seen = { ...(answers as Answers), ...emptied(sections), ...kept };
    const next = shownBy(sections, seen);
    if (next.size === shown.size && [...next].every((field) => shown.has(field))) break;
    shown = next;
    kept = keep(fields, shown, answers);
  }
  return { shown, answers: kept };
}

function shownBy(sections: readonly FormSection[], answers: Answers): ReadonlySet<FormField> {
  const shown = new Set<FormField>();
  const fits = ({ when }: { when?: FormField['when'] }) =>
    when === undefined || holds(when, answers);
  for (const section of sections) {
    if (!fits(section)) continue;
    for (const field of section.fields) {
      if (!fits(field)) continue;
      shown.add(field);
      for (const inner of field.rows ?? []) if (fits(inner)) shown.add(inner);
    }
  }
  return shown;
}

/** The stages of the sections, without answers: a stage with none kept must not be seen whole. */
function emptied(sections: readonly FormSection[]): Answers {
  // A section lies in one stage.
  const stages = sections.flatMap(({ fields }) => fields.slice(0, 1)).map(namesOf);
  return Object.fromEntries(stages.map(([stage]) => [stage, {}])) as Answers;
}

function countConditions(sections: readonly FormSection[]): number {
  let count = 0;
  for (const { when, fields } of sections) {
    if (when) count++;
    for (const field of fields) {
      if (field.when) count++;
      for (const inner of field.rows ?? []) if (inner.when) count++;
    }
  }
  return count;
}

type Tree = { [name: string]: Tree | AnswerValue };

function keep(
  fields: readonly FormField[],
  shown: ReadonlySet<FormField>,
  answers: unknown,
): Answers {
  const kept: Tree = {};
  for (const field of fields) {
    if (!shown.has(field)) continue;
    const names = namesOf(field);
    const value = answerBelow(answers, names);
    if (isUnanswered(value)) continue;
    put(kept, names, field.rows ? keepRows(field, shown, value) : (value as AnswerValue));
  }
  return kept as Answers;
}

function keepRows(rows: FormField, shown: ReadonlySet<FormField>, value: unknown): AnswerValue {
  // Not a list, or an entry that is no object: validation says so.
  if (!Array.isArray(value)) return value as AnswerValue;
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return item as AnswerValue;
    const kept: Tree = {};
    for (const field of rows.rows ?? []) {
      const within = namesOf(field).slice(namesOf(rows).length);
      const answer = answerBelow(item, within);
      if (shown.has(field) && !isUnanswered(answer)) put(kept, within, answer as AnswerValue);
    }
    return kept;
  });
}

function put(tree: Tree, names: readonly string[], value: AnswerValue): void {
  let at = tree;
  names.forEach((name, index) => {
    if (index === names.length - 1) at[name] = value;
    else at = (at[name] ??= {}) as Tree;
  });
}

const known = new WeakMap<FormField, readonly string[]>();

/** The pointer of a field in parts. Kept, because this runs for each field on each key press. */
function namesOf(field: FormField): readonly string[] {
  let names = known.get(field);
  if (!names) {
    names = segmentsOf(field.pointer);
    known.set(field, names);
  }
  return names;
}
