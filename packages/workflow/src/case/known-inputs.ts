import type { CaseEvent, InputCheck } from '@alur/model/case/event.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';
import type { PendingEvent } from './case-advance.ts';

/** "Dokumen persyaratan", "Berkas permohonan yang diupload oleh pemohon". */
const uploaded = /\b(?:dokumen|berkas) persyaratan\b|\bdi-?(?:upload|unggah)\b/i;

/**
 * Which required inputs the system itself knows to be there when an activity begins: the documents
 * that came with the application, for nothing is taken without those that are required; and a
 * letter of this case that the SOP asks for in the words in which an earlier step produces it. Of
 * everything else it says nothing, neither yes nor no.
 *
 * @param pending - what has happened in this step and is not in the log yet
 */
export function knownInputs(
  sop: Pick<Sop, 'activities'>,
  activity: Pick<Activity, 'mutuBaku'>,
  log: readonly CaseEvent[],
  pending: readonly PendingEvent[],
): readonly InputCheck[] {
  const { requiredInputs } = activity.mutuBaku;
  if (requiredInputs.length === 0) return [];
  const events = [...log, ...pending.flatMap((each) => ('body' in each ? [each.body] : []))];
  const hasDocuments = events.some(
    ({ type, data }) =>
      (type === 'case.submitted' || type === 'application.corrected') && data.documents.length > 0,
  );
  const letters = new Set([
    ...events.flatMap(({ type, data }) => (type === 'letter.issued' ? [data.letter] : [])),
    ...pending.flatMap((each) => ('letter' in each ? [each.letter] : [])),
  ]);
  return requiredInputs.flatMap((text, input) =>
    (hasDocuments && uploaded.test(text)) || isIssued(text, sop, letters)
      ? [{ input, present: true }]
      : [],
  );
}

function isIssued(
  text: string,
  { activities }: Pick<Sop, 'activities'>,
  letters: ReadonlySet<string>,
): boolean {
  const wanted = plain(text);
  return activities.some(({ mutuBaku }) =>
    mutuBaku.outputs.some(
      (output) =>
        output.about?.startsWith('letter:') &&
        letters.has(output.about.slice('letter:'.length)) &&
        plain(output.text) === wanted,
    ),
  );
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
