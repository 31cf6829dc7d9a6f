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
export function nameInSentence(given: string): NamedInSentence | undefined {
  const sentence = given.slice(0, longestSentence);
  const main = withoutCondition(sentence).replace(connectors, '').replace(after, '');
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
  for (const match of main.matchAll(agents)) {
    const agent = named(main.slice(match.index + match[0].length).slice(0, longestName), 'agent');
    if (agent && !isBesides(main, match.index, agent.name)) return agent;
  }
  return undefined;
}

const agents =
  /\b(?:oleh|(?:diambil|diputuskan|diserahkan|disampaikan|diberikan)(?: (?:hanya|kepada pemohon|ke pemohon|pemohon))? melalui)\s+(?:(?:seluruh|para)\s+)?/gi;

/** "Setelah ditandatangani oleh A, diserahkan …", "yang dibayar oleh A": not who does the step. */
function isBesides(sentence: string, at: number, name: string): boolean {
  const before = sentence.slice(0, at);
  const after = sentence.slice(sentence.indexOf(name, at) + name.length);
  const isBefore =
    /^(?:setelah|sesudah)\b[^,]*$/i.test(before) && /(?:^|\s)(?:di[a-z]{5}|me[a-z]{5})/.test(after);
  return isBefore || /\byang\s+(?:\w+\s+){1,3}$/i.test(before);
}

/** To whom a step is handed on at its end: "… kepada petugas loket". */
export function recipientIn(activity: string): string | undefined {
  const handed =
    /\b(?:menyerahkan\w*|diserahkan|mengajukan|diajukan|diteruskan|meneruskan|disampaikan|menyampaikan\w*)\b[^.;]{0,200}?\b(?:kepada|ke)\s+([\p{L}.( )]{1,120})/giu;
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
  const isThing =
    papers.test(name) ||
    things.test(words[0] ?? '') ||
    /^(?:pe\w+|ke\w+|\w{3,})an$/i.test(words[0] ?? '');
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

/** "Setelah meninjau lokasi, tim teknis membuat …" */
const after = /^(?:setelah|sesudah)\b(?!.*\bpersetujuan\b)[^,]*,\s*(?=\p{L}+\s)/iu;
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
  (/^\p{Ll}/u.test(word) || verbs.test(word));
/** Verbs of office work, as tables write them after a name: "Kasi Menerima, …". */
const verbs =
  /^(?:Mem(?:eriksa|verifikasi|buat|araf|proses|berikan|validasi|bubuhkan)|Men(?:erima|yusun|yampaikan|yerahkan|yiapkan|eliti|eruskan|andatangani|catat|cetak|disposisi\w*|erbitkan|elaah|ugaskan)|Meng(?:ajukan|irim\w*|isi|ambil|etik|agendakan|input|koreksi|hitung)|Melakukan|Melaporkan|Melengkapi|Merekap\w*)\b/;
const isStop = (word: string) =>
  stops.test(word.replace(/[,.;:]$/, '')) ||
  isPassive(word) ||
  isActive(word) ||
  word === 'dan/atau';

/** "Kepala Dinas", after which "Dokumen …" is the object; in small letters it is after any post. */
const endsName = (word: string, words: readonly string[]) =>
  papers.test(word) &&
  (/^\p{Ll}/u.test(word)
    ? roleKindOf(words.join(' ')) !== undefined
    : wholePost.test(words.join(' ')));
const wholePost =
  /^(?:kepala (?:dinas|badan|kantor|bidang|seksi)|kadis|kabid|kasie?|camat|lurah|sekretaris|bupati|pemohon)$/i;

/** What is worked on does not act. */
const papers =
  /^(?:form|formulir|tanda|buku|lembar|aplikasi|berkas|dokumen|surat|permohonan|persyaratan|konsep|draf|draft|izin|ijin)\b/i;

function named(text: string, as: NamedInSentence['as']): NamedInSentence | undefined {
  const words: string[] = [];
  for (const [index, word] of text.split(' ').entries()) {
    if (isStop(word) || (index > 0 && endsName(word, words))) break;
    const next = text.split(' ')[index + 1] ?? '';
    // "dan" joins the words of a name only where the name goes on in capitals.
    // or where all of it stands before the verb, and is no second name.
    const rest = text.split(' ').slice(index + 1);
    const isField = as === 'subject' && rest.length < 4 && roleKindOf(rest.join(' ')) === undefined;
    if (word === 'dan' && !/^\p{Lu}/u.test(next) && !isField) break;
    words.push(word.replace(/[,.;:]+$/, ''));
    if (/[,.;:]$/.test(word)) break;
  }
  const name = words
    .join(' ')
    .replace(/\s*\([^)]*\)?$/, '')
    .trim();
  const isName =
    name !== '' &&
    !papers.test(name) &&
    words.length <= 14 &&
    roleKindOf(words.slice(0, 4).join(' ')) !== undefined;
  return isName ? { name, as } : undefined;
}
