import { canonicalJson } from '../case/hash.ts';
import type { Answers, AnswerValue, StoredDocument } from './application.ts';

/** What of an application a correction may change. */
export interface SentParts {
  readonly answers: Answers;
  readonly documents: readonly Pick<StoredDocument, 'requirement' | 'sha256'>[];
}

/**
 * Where two versions of an application differ, as JSON pointers of fields and of required
 * documents: `/applicant/address/street`, `/documents/ktp`. Says where and never what, for a log.
 */
export function changedParts(before: SentParts, after: SentParts): readonly string[] {
  return [
    ...differing(fieldsOf(before.answers), fieldsOf(after.answers)),
    ...differing(filesOf(before.documents), filesOf(after.documents)),
  ];
}

function fieldsOf(answers: Answers): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(answers).flatMap(([stage, values]) => leaves(`/${token(stage)}`, values)),
  );
}

/** Groups of fields one by one; a list of entries is one field. */
function leaves(path: string, value: AnswerValue): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, canonicalJson(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(`${path}/${token(name)}`, inner));
}

const filesOf = (documents: SentParts['documents']): ReadonlyMap<string, string> =>
  new Map(documents.map(({ requirement, sha256 }) => [`/documents/${requirement}`, sha256]));

function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path));
}

/** RFC 6901. */
const token = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
