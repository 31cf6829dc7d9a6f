import { answerAt, isUnanswered } from '../../form/answers.ts';
import { documentNeeds } from '../../form/documents.ts';
import { isRows, type FormField } from '../../form/form-field.ts';
import { shownSections } from '../../form/form-fields.ts';
import { pruneHidden } from '../../form/prune.ts';
import type { PermitType } from '../../generated/permit-type.ts';
import type { Answers, StoredDocument } from '../application.ts';

/** What an applicant has to look at after a draft was moved to another revision. */
export interface AsksAgain {
  /** As findings name it: `/technical/width`, `/documents/ktp`, `/statements/truth`. */
  readonly path: string;
  readonly why:
    | /** Not asked before, or not of everybody. */ 'new'
      /** What was there has no place any more, and was kept aside. */
    | 'cleared'
    /** It stays, and the question has other words. */
    | 'reworded'
    /** It stays, and has to be corrected. */
    | 'misfit'
    /** It was kept aside at an earlier move, and has its place again. */
    | 'restored';
}

export interface Filled {
  readonly answers: Answers;
  readonly documents: readonly StoredDocument[];
}

/** What the newer revision asks and the earlier one did not, where nothing is given yet. */
export function newlyAsked(filled: Filled, from: PermitType, to: PermitType): AsksAgain[] {
  const before = askedFields(from, filled.answers);
  const fields = [...askedFields(to, filled.answers)].filter(([path, { required }]) => {
    const known = before.get(path);
    const isNew = known === undefined || (required && !known.required);
    return isNew && isUnanswered(answerAt(filled.answers, path));
  });
  return [...fields.map(([path]) => asNew(path)), ...newDocuments(filled, from, to)];
}

function newDocuments({ answers, documents }: Filled, from: PermitType, to: PermitType) {
  const wanted = (permitType: PermitType) =>
    documentNeeds(permitType, answers)
      .filter(({ need }) => need === 'required')
      .map(({ requirement }) => requirement.id);
  const known = new Set(from.documents.map(({ id }) => id));
  const before = new Set(wanted(from));
  const given = new Set(documents.map(({ requirement }) => requirement));
  const optional = to.documents.map(({ id }) => id).filter((id) => !known.has(id));
  return [...new Set([...wanted(to).filter((id) => !before.has(id)), ...optional])]
    .filter((id) => !given.has(id))
    .map((id) => asNew(`/documents/${id}`));
}

/** The fields that are shown, by their paths in the answers; those of a row once for each row. */
function askedFields(permitType: PermitType, answers: Answers): ReadonlyMap<string, FormField> {
  const shown = pruneHidden(permitType, answers);
  const fields = permitType.stages
    .flatMap((stage) => shownSections(stage, shown))
    .flatMap((section) => section.fields);
  return new Map(
    fields.flatMap((field) => [[field.pointer, field] as const, ...ofRows(field, answers)]),
  );
}

function ofRows(field: FormField, answers: Answers): (readonly [string, FormField])[] {
  const rows = isRows(field.schema) ? answerAt(answers, field.pointer) : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((_row, index) =>
    (field.rows ?? []).map(
      (inner) =>
        [`${field.pointer}/${index}${inner.pointer.slice(field.pointer.length)}`, inner] as const,
    ),
  );
}

const asNew = (path: string): AsksAgain => ({ path, why: 'new' });
