import { sentencesOf } from '../performers/mentions.ts';
import { capital, keyOf } from '../text/plain.ts';
import { parted } from './condition-and-deed.ts';
import {
  actionKinds,
  type ActionKind,
  endingWords,
  faultToldWords,
  stepReference,
} from '../words/actions.ts';
import {
  afterApproval,
  answerWithColon,
  answerWithDeed,
  conditionWords,
  negativeWords,
  noCondition,
  opposites,
  question,
  relativeAnswer,
} from '../words/conditions.ts';

/** One way out of a decision, as the document words it. */
export interface Branch {
  /** "tidak lengkap". */
  readonly condition: string;
  readonly isPositive: boolean;
  readonly does: ActionKind;
  /** What is done then: "dikembalikan kepada pemohon". */
  readonly action: string;
  /** The number of the step that it names. */
  readonly step?: string | undefined;
  /** "Lengkap", "Tidak". */
  readonly label: string;
}

export interface Branches {
  /** "Apakah Syarat lengkap dan Sesuai?" */
  readonly question?: string | undefined;
  readonly branches: readonly Branch[];
  /** Whether the text begins with a condition: the whole step is done only then. */
  readonly isGuarded: boolean;
}

/** The question and the conditional ways in the words of a step. */
export function branchesOf(activity: string, remarks = '', outputs = ''): Branches {
  const text = [activity, remarks].filter((each) => each !== '').join('\n');
  const branches: Branch[] = [];
  for (const sentence of sentencesOf(text)) branches.push(...conditional(sentence));
  branches.push(...answers(text, answerWithColon));
  const deeds = answers(text, answerWithDeed);
  if (deeds.some(({ isPositive }) => !isPositive)) branches.push(...deeds);
  branches.push(...sideBySide(text, branches));
  if (branches.length === 0) branches.push(...withoutWords(text));
  if (branches.length === 0 && afterApproval.test(activity))
    branches.push(branch('disetujui', ''), branch('tidak disetujui', 'tidak dilanjutkan'));
  // "Usulan disetujui/ditolak" comes out of a decision.
  if (branches.length === 0) branches.push(...sideBySide(outputs, []));
  const asked = question.exec(activity)?.[0].trim();
  const isGuarded = activity.search(conditionWords) === 0 && !noCondition.test(activity);
  return {
    ...(asked === undefined ? {} : { question: asked }),
    branches: unique(branches),
    isGuarded,
  };
}

/** "Jika lengkap, diteruskan … jika tidak dikembalikan …": one branch for each condition. */
function conditional(sentence: string): readonly Branch[] {
  const starts = [...sentence.matchAll(new RegExp(conditionWords, 'gi'))].map(({ index }) => index);
  return starts.flatMap((start, at) => {
    const part = sentence.slice(start, starts[at + 1]).trim();
    const before = sentence.slice(0, start).trimEnd();
    if (noCondition.test(part) || before.endsWith('(')) return [];
    const words = part.replace(conditionWords, '').trim();
    const [condition, action] = parted(words);
    if (condition === '') return [];
    // "dikembalikan kepada pemohon apabila tidak lengkap": what is done stands before.
    const isAfter = action === '' && at === 0 && before !== '';
    return [branch(condition, isAfter ? lastClause(before) : action)];
  });
}

const lastClause = (text: string) =>
  text
    .split(/[,;]\s*/)
    .at(-1)
    ?.trim() ?? '';

/** An answer reaches to the next one, or to the end of its sentence. */
function answers(text: string, words: RegExp): readonly Branch[] {
  const found = [...text.matchAll(words)];
  return found.map((match, at) => {
    const rest = text.slice(match.index + match[0].length, found[at + 1]?.index);
    return branch(match[1] ?? '', sentencesOf(rest)[0]?.replace(/;$/, '') ?? '');
  });
}

/**
 * A step that is for one answer of the question before it, as a guarded one: "Menyempurnakan usulan
 * yang tidak sesuai".
 */
export function relativeGuard(activity: string, remarks: string): Branches | undefined {
  const condition = relativeAnswer.exec(activity)?.[1];
  if (condition === undefined) return undefined;
  const said = [activity.replace(relativeAnswer, ''), remarks].join('. ');
  return { branches: [branch(condition, said)], isGuarded: true };
}

/** "menyetujui/menolak": both answers, as far as no condition has said one already. */
function sideBySide(text: string, known: readonly Branch[]): readonly Branch[] {
  for (const { words, isRefusal } of opposites) {
    const [, good = '', bad = ''] = words.exec(text) ?? [];
    if (bad === '') continue;
    return [
      { ...branch(good, ''), isPositive: true },
      { ...branch(bad, isRefusal ? 'ditolak' : ''), isPositive: false },
    ].filter(({ isPositive }) => !known.some((each) => each.isPositive === isPositive));
  }
  return [];
}

/** "Berkas yang tidak lengkap dikembalikan kepada pemohon". */
function withoutWords(text: string): readonly Branch[] {
  const match =
    /\byang\s+((?:tidak|belum|kurang)\s+\w+(?:\s+\w+)?)\s+(?:akan\s+)?((?:dikembalikan|ditolak|dilengkapi|diperbaiki)[^.;\n]*)/i.exec(
      text,
    );
  return match ? [branch(match[1] ?? '', match[2] ?? '')] : [];
}

function branch(condition: string, action: string): Branch {
  const key = keyOf(condition);
  const isTold = negativeWords.test(key) && faultToldWords.test(keyOf(action));
  const does = isTold ? 'return' : kindOf(action);
  // What sends back or refuses is the bad answer, however it is worded.
  const isPositive = !negativeWords.test(key) && does !== 'return' && does !== 'reject';
  const step = stepReference.exec(keyOf(action))?.[1]?.replaceAll(' ', '.');
  return {
    condition,
    isPositive,
    action,
    // "Jika ditolak, pemohon diberi tahu": the condition itself says how it ends.
    does: does !== 'return' && /\b(?:ditolak|menolak|tolak)\b/.test(key) ? 'reject' : does,
    ...(step === undefined ? {} : { step }),
    label: labelOf(condition),
  };
}

function kindOf(action: string): ActionKind {
  const key = keyOf(action);
  // The verb that comes first says what happens; of a return the rest may still speak of mending.
  const found = actionKinds
    .map(([kind, words]) => ({ kind, at: key.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (found.some(({ kind, at }) => kind === 'return' && (goingBack.test(key) || at < 12)))
    return 'return';
  if (endingWords.test(key)) return 'reject';
  return found[0]?.kind ?? 'other';
}

const goingBack = /\b(?:(?:di|me)\w*kembali|kembali (?:ke|kepada|pada)\b)/;

/** A short label for an arrow: what the condition says without what it speaks of. */
function labelOf(condition: string): string {
  const words = condition
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /^(?:(?:ber|di)?(?:kas|dokumen|persyaratan|syarat|permohonan|data|usulan|proposal|konsep|draft?|surat|hasil|sudah|telah|ada|terjadi|dalam)\s+)+/i,
      '',
    )
    .trim();
  const short = words === '' ? condition : words;
  return capital(short.length > 40 ? (negativeWords.test(keyOf(short)) ? 'Tidak' : 'Ya') : short);
}

/** One branch of each kind of answer; the same answer twice says nothing new. */
function unique(branches: readonly Branch[]): readonly Branch[] {
  const seen = new Set<string>();
  return branches.filter(({ isPositive, does, step, action }) => {
    const key = `${isPositive} ${does} ${step ?? ''} ${does === 'other' ? action : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
