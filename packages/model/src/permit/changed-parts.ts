import { canonicalJson } from '../case/hash.ts';
import type { Answers, StoredDocument } from './application.ts';

/** What of an application a correction may change. */
export interface SentParts {
  readonly answers: Answers;
  readonly documents: readonly Pick<StoredDocument, 'requirement' | 'sha256'>[];
}

/**
 * Where two versions of an application differ, as JSON pointers of fields and of required
 * documents: `/applicant/address`, `/documents/ktp`. Says where and never what, for a log.
 */
export function changedParts(before: SentParts, after: SentParts): readonly string[] {
  return [
    ...differing(fieldsOf(before.answers), fieldsOf(after.answers)),
    ...differing(filesOf(before.documents), filesOf(after.documents)),
  ];
}

function fieldsOf(answers: Answers): ReadonlyMap<string, string> {
  const fields = Object.entries(answers).flatMap(([stage, values]) =>
    Object.entries(values).map(
      ([field, value]) => [`/${token(stage)}/${token(field)}`, canonicalJson(value)] as const,
    ),
  );
  return new Map(fields);
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
