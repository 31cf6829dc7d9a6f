import { answerAt } from '@alur/model/form/answers.js';
import {
  answerPointer,
  fieldPointer,
  shownSections,
  type FormField,
} from '@alur/model/form/form-fields.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Answers, AnswerValue } from '@alur/model/permit/application.js';
import { say, type Language, type LocalText } from '@alur/model/text.js';
import { rowName } from '../fields/row-name.ts';
import { valueText } from '../fields/value-text.ts';

/** The answers of an application under the headings and labels of its permit type. */
export interface DataSection {
  readonly title: string;
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  /** Where the answer is; a repeated group's entries have the index in it. */
  readonly pointer: string;
  readonly label: string;
  /** Empty where nothing was answered, and for repeated groups. */
  readonly value: string;
  /** The entries of a repeated group. */
  readonly rows?: readonly DataRow[];
}

export interface DataRow {
  readonly title: string;
  readonly entries: readonly DataEntry[];
}

/** What was asked and answered, in the order of the form. What conditions hide is left out. */
export function caseData(
  permitType: PermitType,
  answers: Answers,
  language: Language,
): readonly DataSection[] {
  const shown = pruneHidden(permitType, answers);
  return permitType.stages.flatMap((stage) =>
    shownSections(stage, shown).map((section) => ({
      title: headingOf(stage.title, section.title, language),
      entries: section.fields.map((field) => entryOf(field, field.pointer, shown, language)),
    })),
  );
}

/**
 * The entries that pointers of a definition name: a field, every field of a group, a repeated
 * group, or fields within one, which are then shown row by row. In the order of the form.
 */
export function entriesAbout(
  sections: readonly DataSection[],
  pointers: readonly string[],
): readonly DataEntry[] {
  return sections.flatMap(({ entries }) => entries).flatMap((entry) => about(entry, pointers));
}

function about(entry: DataEntry, pointers: readonly string[]): readonly DataEntry[] {
  const own = fieldPointer(entry.pointer);
  if (pointers.some((pointer) => own === pointer || own.startsWith(`${pointer}/`))) return [entry];
  const rows = entry.rows?.map((row) => ({
    ...row,
    entries: row.entries.flatMap((inner) => about(inner, pointers)),
  }));
  return rows?.some((row) => row.entries.length > 0) ? [{ ...entry, rows }] : [];
}

function headingOf(stage: LocalText, section: LocalText | undefined, language: Language): string {
  return section ? `${say(stage, language)}: ${say(section, language)}` : say(stage, language);
}

function entryOf(
  field: FormField,
  pointer: string,
  answers: Answers,
  language: Language,
): DataEntry {
  const answer = answerAt(answers, pointer) as AnswerValue | undefined;
  const entry = {
    pointer,
    label: say(field.text.label, language),
    value: valueText(field, answer, language),
  };
  if (!field.rows) return entry;
  const count = Array.isArray(answer) ? answer.length : 0;
  const rows = Array.from({ length: count }, (_, index) => ({
    title: rowName(field, index, language),
    entries: (field.rows ?? []).map((inner) =>
      entryOf(inner, answerPointer(field, index, inner), answers, language),
    ),
  }));
  return { ...entry, rows };
}
