import {
  agentWords,
  approvalWords,
  giverWords,
  partnerWords,
  recipientWords,
} from '../words/duties.ts';
import { conditionWords } from '../words/conditions.ts';
import { type KnownPerformer, withLongForms } from './known-performer.ts';

/** How a sentence speaks of a performer. */
export type MentionAs =
  'subject' | 'agent' | 'approver' | 'recipient' | 'partner' | 'patient' | 'other';

export interface Mention {
  /** Index of the performer. */
  readonly performer: number;
  readonly as: MentionAs;
  /** Index of the sentence in its text. */
  readonly sentence: number;
  /** Whether the sentence speaks of a return. */
  readonly isInReturn: boolean;
  /** Whether it stands behind a condition that is not the whole step's: what somebody does then. */
  readonly isInBranch: boolean;
}

/** Sentences of an activity, without their points. No sentence ends with "kembali ke no." */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.;?!])(?<!\b(?:no|tgl|jl|jln|kab|kec|kel|prov|ka|bid|sub|yth|sdr)\.)\s+|\n/i)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** For finding names: long forms, with commas kept, for a subject may stand behind one. */
function sentenceKey(sentence: string): string {
  return sentence
    .split(',')
    .map((part) => withLongForms(part))
    .filter((part) => part !== '')
    .join(' , ');
}

/** Every performer that a text speaks of; where names overlap, the longest counts. */
export function mentionsIn(
  text: string,
  performers: readonly KnownPerformer[],
): readonly Mention[] {
  return sentencesOf(text).flatMap((words, sentence) => {
    const key = sentenceKey(words);
    const found: { performer: number; at: number; end: number }[] = [];
    for (const [performer, { patterns }] of performers.entries()) {
      for (const pattern of patterns) {
        for (const match of key.matchAll(pattern))
          found.push({ performer, at: match.index, end: match.index + match[0].length });
      }
    }
    found.sort((a, b) => b.end - b.at - (a.end - a.at));
    const taken = new Uint8Array(key.length);
    const kept = found.filter(({ at, end }) => {
      const isFree = taken.subarray(at, end).every((place) => place === 0);
      if (isFree) taken.fill(1, at, end);
      return isFree;
    });
    return kept
      .sort((a, b) => a.at - b.at)
      .map(({ performer, at, end }) => ({
        performer,
        as: roleIn(key.slice(0, at), key.slice(end).trim()),
        sentence,
        isInReturn: returning.test(clauseBefore(key, at)),
        isInBranch: isBehindCondition(key.slice(0, at), sentence),
      }));
  });
}

function isBehindCondition(before: string, sentence: number): boolean {
  const at = before.search(conditionWords);
  return at > 0 || (at === 0 && sentence > 0);
}

const returning = /\b(?:dikembalikan|mengembalikan|kembali|ditolak|menolak|ulang)\b/;

function clauseBefore(key: string, at: number): string {
  const before = key.slice(0, at);
  return before.slice(
    Math.max(
      before.lastIndexOf(' , '),
      before.search(/\b(?:jika|bila|apabila)\b(?!.*\b(?:jika|bila|apabila)\b)/),
      0,
    ),
  );
}

function roleIn(before: string, after: string): MentionAs {
  if (agentWords.test(before) && isDoneBefore(before, after)) return 'other';
  if (agentWords.test(before)) return 'agent';
  if (approvalWords.test(before) || giverWords.test(before)) return 'approver';
  if (recipientWords.test(before)) return 'recipient';
  if (partnerWords.test(before)) return 'partner';
  const isAtStart =
    before.replace(connectors, '').trim() === '' ||
    /(?:,|\bmaka|\bkemudian|\bselanjutnya)\s+$/.test(before);
  if (!isAtStart) return 'other';
  if (passive.test(after)) return 'patient';
  if (active.test(after)) return 'subject';
  return before.replace(connectors, '').trim() === '' ? 'subject' : 'other';
}

/** "Setelah ditandatangani oleh A diserahkan …": what A does is the step before. */
export function isDoneBefore(before: string, after: string): boolean {
  return (
    /^(?:setelah|sesudah)\b[^,]*$/i.test(before) && /(?:^|\s)(?:di[a-z]{5}|me[a-z]{5})/.test(after)
  );
}

const connectors =
  /^(?:(?:kemudian|selanjutnya|lalu|setelah itu|setelahnya|berikutnya|maka|para|seluruh|kegiatan|proses|a|b|c)\s+)+/;
const helper =
  '(?:(?:akan|dapat|wajib|harus|juga|kemudian|lalu|langsung|segera|telah|perlu|selanjutnya|yang)\\s+){0,3}';
const passive = new RegExp(`^${helper}(?:di[a-z]{4}|diberi|mendapat|menerima notif)`);
const active = new RegExp(
  `^${helper}(?:m[ei][a-z]{3}|datang|login|input|cek|upload|mem|ke |bertanggung|melakukan|dan |, |/)`,
);
