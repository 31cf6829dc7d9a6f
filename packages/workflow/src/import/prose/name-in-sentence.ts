import { conditionWords } from '../words/conditions.ts';
import { roleKindOf } from '../performers/known-performer.ts';

/** Who does something in a sentence, as it says. */
export interface NamedInSentence {
  readonly name: string;
  readonly as: 'subject' | 'agent' | 'approver';
}

/**
 * The performer that a sentence names: its subject before an active verb, "oleh …" in the passive
 * voice, or whose approval it follows on. Only what is called like a post or a person counts.
 */
export function nameInSentence(sentence: string): NamedInSentence | undefined {
  const main = withoutCondition(sentence).replace(connectors, '');
  const approval =
    /^(?:setelah\s+)?(?:mendapat\w*|memperoleh)\s+persetujuan\s+(?:dari\s+)?(.*)$/i.exec(main);
  if (approval) return named(approval[1] ?? '', 'approver');
  const words = main.split(' ');
  const verb = words.findIndex((word, index) => index > 0 && isStop(word));
  const before = verb < 0 ? '' : words.slice(0, verb).join(' ');
  const next = words.slice(verb).find((word) => !helpers.test(word)) ?? '';
  if (before !== '' && !isPassive(next)) {
    const subject = named(before, 'subject') ?? unknownSubject(before, next);
    if (subject) return subject;
  }
  for (const match of main.matchAll(
    /\b(?:oleh|(?:diambil|diputuskan) (?:hanya )?melalui)\s+(?:(?:seluruh|para)\s+)?(.*)$/gi,
  )) {
    const agent = named(match[1] ?? '', 'agent');
    if (agent) return agent;
  }
  return undefined;
}

/** Whoever does something actively is a performer, even where its name says nothing of a post. */
function unknownSubject(name: string, verb: string): NamedInSentence | undefined {
  const words = name.split(' ');
  const isThing = things.test(words[0] ?? '') || /^(?:pe\w+|ke\w+|\w{3,})an$/i.test(words[0] ?? '');
  return isActive(verb) && words.length <= 4 && /^\p{L}+$/u.test(words[0] ?? '') && !isThing
    ? { name, as: 'subject' }
    : undefined;
}

const things =
  /^(?:perlu|dapat|akan|harus|wajib|maka|tidak|belum|berkas|surat|dokumen|permohonan|data|izin|ijin|rekomendasi|sistem|aplikasi|proses|hasil|setelah|setiap|dalam|pada|untuk|bagi|jika|apabila|bila|waktu|hal|semua|seluruh|verifikasi|validasi|draf|draft|konsep|prosedur|sop|formulir|biaya|jadwal|selanjutnya|kemudian|nomor|guna|agar|dengan|di|ke|dari)$/i;

/** "Bila tidak sesuai, maka petugas mengembalikan …" without its condition. */
function withoutCondition(sentence: string): string {
  if (sentence.search(conditionWords) !== 0) return sentence;
  const then = /^.*?\bmaka\b\s*(.*)$/i.exec(sentence) ?? /^[^,]*,\s*(.*)$/.exec(sentence);
  return then?.[1] ?? sentence;
}

const connectors =
  /^(?:(?:kemudian|selanjutnya|lalu|setelah itu|setelahnya|berikutnya|maka|para|seluruh|di sini|pada tahap ini)[,\s]+)+/i;
const helpers =
  /^(?:akan|dapat|wajib|harus|juga|kemudian|lalu|langsung|segera|telah|perlu|selanjutnya|yang|sudah)$/i;
const stops =
  /^(?:akan|dapat|wajib|harus|yang|untuk|juga|telah|perlu|segera|langsung|setiap|kepada|ke|di|pada|dengan|dalam|sesuai|melalui|setelah|sebelum|apabila|bila|jika|agar|serta|lalu|kemudian|selanjutnya|datang|menunggu|hal|dari|sudah|antara|masing-masing)$/i;
const notPassive =
  /^di(?:nas|rektur|reksi|visi|klat|gital|s(?:duk|perin|nak|dik|hub|kom|por|bud|par|dag|kop))/i;
const notActive =
  /^(?:media|medis|mesin|meja|menteri|mekanik|mempawah|medan|melati|mebel|metrologi)/i;

const isPassive = (word: string) => /^di[a-z]{4,}/i.test(word) && !notPassive.test(word);
const isActive = (word: string) =>
  /^(?:me[a-z]{4,}|ber(?:koordinasi|tugas|tanggung)\w*)/i.test(word) &&
  !notActive.test(word) &&
  /^\p{Ll}/u.test(word);
const isStop = (word: string) =>
  stops.test(word.replace(/[,.;:]$/, '')) ||
  isPassive(word) ||
  isActive(word) ||
  word === 'dan/atau';

function named(text: string, as: NamedInSentence['as']): NamedInSentence | undefined {
  const words: string[] = [];
  for (const [index, word] of text.split(' ').entries()) {
    if (isStop(word)) break;
    const next = text.split(' ')[index + 1] ?? '';
    // "dan" joins the words of a name only where the name goes on in capitals.
    if (word === 'dan' && !/^\p{Lu}/u.test(next)) break;
    words.push(word.replace(/[,.;:]+$/, ''));
    if (/[,.;:]$/.test(word)) break;
  }
  const name = words
    .join(' ')
    .replace(/\s*\([^)]*\)?$/, '')
    .trim();
  const isName =
    name !== '' && words.length <= 14 && roleKindOf(words.slice(0, 4).join(' ')) !== undefined;
  return isName ? { name, as } : undefined;
}
