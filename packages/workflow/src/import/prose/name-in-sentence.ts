import { roleKindOf } from '../performers/known-performer.ts';
import { isDoneBefore } from '../performers/mentions.ts';
import { conditionWords } from '../words/conditions.ts';
import {
  activeWords,
  capitalVerbs,
  helperWords,
  nameEndWords,
  openingWords,
  paperWords,
  passiveWords,
  thingWords,
  wholePost,
} from '../words/sentence-words.ts';

/** Who does something in a sentence, as it says. */
export interface NamedInSentence {
  readonly name: string;
  /** `unknown` is a subject that is called like no post. */
  readonly as: 'subject' | 'agent' | 'approver' | 'unknown';
}

/**
 * The performer that a sentence names: set before it ("(Petugas) …", "Petugas: …"), its subject
 * before an active verb, "oleh …" in the passive voice, or whose approval it follows on. Only what is
 * called like a post or a person counts, and whatever else does something actively.
 */
export function nameInSentence(given: string): NamedInSentence | undefined {
  const sentence = given.slice(0, longestSentence);
  const set = setBefore(sentence);
  if (set) return set;
  const main = withoutCondition(sentence)
    .replace(openingWords, '')
    .replace(after, '')
    .replace(openingWords, '');
  const approval =
    /^(?:setelah\s+)?(?:mendapat\w*|memperoleh)\s+persetujuan\s+(?:dari\s+)?(.*)$/i.exec(main);
  if (approval) return named(approval[1] ?? '', 'approver');
  return subjectOf(main) ?? agentOf(main);
}

/** "(Perawat) Panggil pasien", "Petugas Loket : memeriksa berkas". */
function setBefore(sentence: string): NamedInSentence | undefined {
  const [, inside, before] =
    /^(?:\(([^()]{3,60})\)\s+(?=\p{L})|(\p{Lu}[^:.,;()]{2,60}?)\s?:\s+(?=\p{L}))/u.exec(sentence) ??
    [];
  const name = (inside ?? before ?? '').trim();
  const isPost = roleKindOf(name) !== undefined && !paperWords.test(name);
  return isPost && !name.split(' ').some(isStop) ? { name, as: 'subject' } : undefined;
}

function subjectOf(main: string): NamedInSentence | undefined {
  const words = main.replace(/\ssecara \w+(?=\s)/gi, '').split(' ');
  const verb = words.findIndex((word, index) => index > 0 && isStop(word));
  const before = verb < 0 ? '' : words.slice(0, verb).join(' ');
  const next = words.slice(verb).find((word) => !helperWords.test(word)) ?? '';
  if (before === '' || passiveWords.test(next)) return undefined;
  return named(before, 'subject') ?? unknownSubject(before, next);
}

function agentOf(main: string): NamedInSentence | undefined {
  for (const match of main.matchAll(agents)) {
    const agent = named(main.slice(match.index + match[0].length).slice(0, longestName), 'agent');
    if (agent && !isBesides(main, match.index, agent.name)) return agent;
  }
  return undefined;
}

const agents =
  /\b(?:oleh|(?:diambil|diputuskan|diserahkan|disampaikan|diberikan|diproses|diverifikasi|diperiksa|dikaji)(?: (?:hanya|kepada pemohon|ke pemohon|pemohon))? melalui)\s+(?:(?:seluruh|para)\s+)?/gi;

/** "Setelah ditandatangani oleh A, diserahkan …", "yang dibayar oleh A": not who does the step. */
function isBesides(sentence: string, at: number, name: string): boolean {
  const before = sentence.slice(0, at);
  const after = sentence.slice(sentence.indexOf(name, at) + name.length);
  const isAfter = isDoneBefore(before, after) || isHelping(before);
  return isAfter || /\byang\s+(?:\w+\s+){1,3}$/i.test(before);
}

/** "dibantu oleh petugas": whoever is helped does it. */
const isHelping = (before: string) =>
  /\b(?:dibantu|didampingi|dipandu|diketahui|disaksikan|difasilitasi)\s+$/i.test(before);

/** To whom a step is handed on at its end: "… kepada petugas loket". */
export function recipientIn(activity: string): string | undefined {
  const handed =
    /\b(?:menyerahkan\w*|diserahkan|mengajukan|diajukan|diteruskan|meneruskan|disampaikan|menyampaikan\w*|mengirim\w*|dikirim\w*|mendaftar\w*|melapor\w*|dilaporkan|datang|dilimpahkan|didisposisi\w*|mendisposisi\w*)\b[^.;]{0,200}?\b(?:kepada|ke)\s+([\p{L}.( )]{1,120})/giu;
  const last = [...activity.slice(0, longestSentence).matchAll(handed)].at(-1);
  const name = last === undefined ? undefined : named((last[1] ?? '').trim(), 'agent')?.name;
  // What the applicant is given ends the step more often than it begins his own.
  return name !== undefined && roleKindOf(name) !== 'applicant' ? name : undefined;
}

const longestSentence = 2_000;
const longestName = 200;

/** Whoever does something actively is a performer, even where its name says nothing of a post. */
function unknownSubject(name: string, verb: string): NamedInSentence | undefined {
  const words = name.split(' ');
  const [first = ''] = words;
  const isProgram = /^(?:sistem|aplikasi)$/i.test(first) && /^\p{Lu}/u.test(words[1] ?? '');
  const isThing =
    paperWords.test(name) || !isNoun(first) || /^(?:pe\w+|ke\w+|\w{3,})an$/i.test(first);
  return isActive(verb) && words.length <= 4 && /^\p{L}+$/u.test(first) && (isProgram || !isThing)
    ? { name, as: 'unknown' }
    : undefined;
}

/** "Bila tidak sesuai, maka petugas mengembalikan …" without its condition. */
function withoutCondition(sentence: string): string {
  if (sentence.search(conditionWords) !== 0) return sentence;
  const then = /^.*?\bmaka\b\s*(.*)$/i.exec(sentence) ?? /^[^,]*,\s*(.*)$/.exec(sentence);
  return then?.[1] ?? sentence;
}

/** "Setelah meninjau lokasi, tim teknis membuat …" */
const after = /^(?:setelah|sesudah|sebelum)\b(?!.*\bpersetujuan\b)[^,]*,\s*(?=\p{L}+\s)/iu;

const isActive = (word: string) => activeWords.test(word) || capitalVerbs.test(word);

const isStop = (word: string) =>
  nameEndWords.test(word.replace(/[,.;:]$/, '')) ||
  passiveWords.test(word) ||
  isActive(word) ||
  word === 'dan/atau';

/** A name begins neither with a thing nor with what is done. */
const isNoun = (word: string) =>
  !thingWords.test(word) && !nameEndWords.test(word) && !activeWords.test(word.toLowerCase());

/** "Kepala Dinas", after which "Dokumen …" is the object; in small letters it is after any post. */
const endsName = (word: string, words: readonly string[]) =>
  paperWords.test(word) &&
  (/^\p{Ll}/u.test(word)
    ? roleKindOf(words.join(' ')) !== undefined
    : wholePost.test(words.join(' ')));

function named(text: string, as: NamedInSentence['as']): NamedInSentence | undefined {
  const all = text.split(' ');
  const words: string[] = [];
  for (const [index, word] of all.entries()) {
    if (isStop(word) || (index > 0 && endsName(word, words))) break;
    if (word === 'dan' && !joinsName(all.slice(index + 1), as)) break;
    words.push(word.replace(/[,.;:]+$/, ''));
    if (/[,.;:]$/.test(word)) break;
  }
  const name = words
    .join(' ')
    .replace(/\s*\([^)]*\)?$/, '')
    .trim();
  const isName =
    name !== '' &&
    !paperWords.test(name) &&
    isNoun(words[0] ?? '') &&
    !words.some((word) => /^(?:tidak|belum|tdk|sudah)$/i.test(word)) &&
    words.length <= 14 &&
    roleKindOf(words.slice(0, 4).join(' ')) !== undefined;
  return isName ? { name, as } : undefined;
}

/**
 * Whether "dan" goes on with a name: in capitals, or where all of what follows stands before the verb
 * and is no second name.
 */
const joinsName = (rest: readonly string[], as: NamedInSentence['as']) =>
  /^\p{Lu}/u.test(rest[0] ?? '') ||
  (as === 'subject' && rest.length < 4 && roleKindOf(rest.join(' ')) === undefined);
