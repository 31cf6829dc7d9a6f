import type { LocalText } from '@alur/model/text.js';
import { rootOf } from '../text/root-of.ts';
import { wordsOf } from '../text/plain.ts';
import { agreementWords, duties, noticeWords } from '../words/duties.ts';
import { conditionWords } from '../words/conditions.ts';
import type { StepRow } from '../table/step-row.ts';
import { type KnownPerformer, withLongForms } from './known-performer.ts';
import { type Mention, mentionsIn, sentencesOf } from './mentions.ts';

export interface Clue {
  readonly performer: number;
  readonly weight: number;
  readonly why: Required<LocalText>;
}

/** What speaks for and against each performer of each step, weighed. */
export function cluesOf(
  rows: readonly StepRow[],
  performers: readonly KnownPerformer[],
): readonly (readonly Clue[])[] {
  const mentions = rows.map(({ activity }) => mentionsIn(activity, performers));
  const clues = rows.map((row, index) => [
    ...(mentions[index] ?? []).map((mention) => ofMention(mention, performers)),
    ...ofDuties(withApplicants(mainClause(row.activity, performers), performers), performers),
    ...ofNames(mainClause(row.activity, performers), performers),
  ]);
  for (const [index, row] of rows.entries()) {
    for (const each of mentions[index] ?? []) {
      const isAgreed = each.as === 'partner' && agreementWords.test(row.activity.toLowerCase());
      if ((each.as !== 'recipient' && !isAgreed) || each.isInReturn) continue;
      clues[index + 1]?.push({
        performer: each.performer,
        weight: isAgreed ? 2.5 : 4,
        why: {
          id: `Langkah sebelumnya diserahkan, diteruskan, atau diperjanjikan kepada ${nameOf(performers, each)}.`,
          en: `The step before is handed on, or agreed, to ${nameOf(performers, each)}.`,
        },
      });
    }
    // "Melalui Petugas Pelayanan" beside the step.
    for (const each of mentionsIn(row.remarks, performers)) {
      if (each.sentence > 0 || !/^(?:oleh|melalui)\b/i.test(row.remarks)) continue;
      clues[index]?.push({
        performer: each.performer,
        weight: 3.5,
        why: {
          id: `Keterangannya menyebut ${nameOf(performers, each)}.`,
          en: `Its remarks name ${nameOf(performers, each)}.`,
        },
      });
    }
    const applicant = performers.findIndex(({ kind }) => kind === 'applicant');
    if (applicant >= 0 && noticeWords.test(mainClause(row.activity, performers)))
      clues[index + 1]?.push({
        performer: applicant,
        weight: 2,
        why: {
          id: `${performers[applicant]?.name ?? ''} baru diberi tahu pada langkah sebelumnya.`,
          en: `${performers[applicant]?.name ?? ''} has just been told in the step before.`,
        },
      });
    // "Email balasan dari lembaga OSS" is needed here: that performer gave it just before.
    for (const each of mentionsIn(row.requiredInputs.join('\n'), performers)) {
      if (each.as !== 'partner') continue;
      clues[index - 1]?.push({
        performer: each.performer,
        weight: 3,
        why: {
          id: `Kelengkapan langkah berikutnya berasal dari ${nameOf(performers, each)}.`,
          en: `What the next step needs comes from ${nameOf(performers, each)}.`,
        },
      });
    }
  }
  return clues;
}

const nameOf = (performers: readonly KnownPerformer[], { performer }: Mention) =>
  performers[performer]?.name ?? '';

const weights: Readonly<Record<Mention['as'], readonly [first: number, later: number]>> = {
  subject: [10, 4],
  agent: [9, 3],
  approver: [6, 2],
  recipient: [-4, -2],
  partner: [-3.5, -1],
  patient: [-2.5, -1],
  other: [-0.3, 0],
};

function ofMention(mention: Mention, performers: readonly KnownPerformer[]): Clue {
  const name = nameOf(performers, mention);
  const [first, later] = weights[mention.as];
  const why =
    mention.as === 'agent'
      ? { id: `Tertulis "oleh ${name}".`, en: `It says "oleh ${name}" (by).` }
      : {
          id: `Kegiatan menyebut pelaksananya sendiri: "${name}".`,
          en: `The activity names its performer: "${name}".`,
        };
  // Whoever something goes back to is not who sends it.
  const isSentTo = mention.isInBranch && mention.isInReturn && mention.as !== 'subject';
  if (isSentTo) return { performer: mention.performer, weight: -5, why };
  const weight = (mention.sentence === 0 ? first : later) * (mention.isInBranch ? 0.3 : 1);
  return { performer: mention.performer, weight, why };
}

/**
 * What is done, as words for the table of duties: the first sentence that is no question and no
 * condition, from its verb on.
 */
export function mainClause(activity: string, performers: readonly KnownPerformer[]): string {
  const sentences = sentencesOf(activity);
  const plainOne = sentences.find(
    (each) => !each.endsWith('?') && !conditionWords.test(each.slice(0, 12)),
  );
  const sentence = plainOne ?? sentences[0] ?? '';
  const at = sentence.search(conditionWords);
  const said =
    at > 8
      ? sentence.slice(0, at)
      : at >= 0
        ? sentence.replace(/^.*?(?:,|\bmaka\b)\s*/i, '')
        : sentence;
  let key = withLongForms(said)
    .replace(/^[a-z]\s/, '')
    .replace(/^(?:(?:maka|perlu|kemudian|selanjutnya|langsung|segera)\s)+/, '');
  for (const { patterns } of performers) {
    for (const pattern of patterns) {
      const match = new RegExp(`^${pattern.source}`).exec(key);
      if (match && match[0] !== key) key = key.slice(match[0].length).trim();
    }
  }
  return key;
}

/** Whoever is served, by one name: duties speak of handing over to the applicant. */
function withApplicants(clause: string, performers: readonly KnownPerformer[]): string {
  const served = performers.filter(({ kind }) => kind === 'applicant');
  return served
    .flatMap(({ patterns }) => patterns)
    .reduce((text, pattern) => text.replace(pattern, 'pemohon'), clause);
}

function ofDuties(clause: string, performers: readonly KnownPerformer[]): readonly Clue[] {
  return duties.flatMap(({ words, weights: given }) => {
    const match = words.exec(clause);
    if (!match) return [];
    const word = match[0].split(' ')[0] ?? '';
    return performers.flatMap(({ kind, name }, performer) => {
      const own = kind === undefined ? undefined : given[kind];
      if (own === undefined) return [];
      // What is done first tells more than what is done besides.
      const weight = match.index === 0 ? own : 0.7 * own;
      const why = {
        id: `"${word}" lazimnya tugas ${name}.`,
        en: `"${word}" is as a rule the duty of ${name}.`,
      };
      return [{ performer, weight, why }];
    });
  });
}

/** Words of the performer's field in the activity; those that several performers share weigh less. */
function ofNames(clause: string, performers: readonly KnownPerformer[]): readonly Clue[] {
  const words = wordsOf(clause.replace(recipients, ' '));
  const roots = new Map(words.map((word) => [rootOf(word), word]));
  const fields = performers.map(({ fieldWords }) => fieldWords.map(rootOf));
  return performers.flatMap(({ name, kind, fieldWords }, performer) => {
    // Everything is about whoever is served.
    if (kind === 'applicant') return [];
    const field = fields[performer] ?? [];
    // "menindaklanjuti" is of the field of "Tindak Lanjut".
    const shared = field.filter(
      (root, at) =>
        roots.has(root) ||
        roots.has(`${root}${field[at + 1] ?? ''}`) ||
        roots.has(`${field[at - 1] ?? ''}${root}`),
    );
    const does = fieldWords.find((word) => isDoerOf(word, words[0] ?? ''));
    if (shared.length === 0 && does === undefined) return [];
    const weight = shared.reduce(
      (sum, root) => sum + 1.5 / fields.filter((each) => each.includes(root)).length,
      does === undefined ? 0 : 2.5,
    );
    const named = shared.map((root) => `"${roots.get(root) ?? root}"`);
    const said = named.length > 0 ? named.join(', ') : `"${words[0] ?? ''}"`;
    const why = {
      id: `Kegiatan menyebut bidang ${name}: ${said}.`,
      en: `The activity speaks of the field of ${name}: ${said}.`,
    };
    return [{ performer, weight: Math.min(4, weight), why }];
  });
}

/** Whether a name says that it does just this: "Peneliti" and "meneliti", "Verifikator". */
function isDoerOf(name: string, verb: string): boolean {
  if (!/^pe|or$|er$/.test(name) || name.length < 6 || verb.length < 6) return false;
  const [one, other] = [rootOf(name), rootOf(verb)];
  return one === other || (one.length > 6 && one.slice(0, 7) === other.slice(0, 7));
}

const recipients = /\b(?:kepada|ke|dengan|dari|pihak)\s+\w+(?:\s+\w+)?/g;
