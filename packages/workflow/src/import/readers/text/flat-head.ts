import { roleKindOf } from '../../performers/known-performer.ts';
import { keyOf } from '../../text/plain.ts';

/** The head of a flowchart table whose columns ran into one another. */
export interface FlatHead {
  /** The first line of the head, and the first one below it. */
  readonly from: number;
  readonly to: number;
  /** The posts that it names, in the order of the text, which need not be that of the columns. */
  readonly names: readonly string[];
  /** Its lines, which every page repeats. */
  readonly lines: ReadonlySet<string>;
}

const parts = {
  activity: /\b(?:kegiatan|aktivitas|aktifitas|uraian|prosedur|tahapan|langkah)\b/,
  performers: /\b(?:pelaksana|aktor)\b/,
  mutuBaku: /\b(?:mutu baku|baku mutu)\b/,
  requiredInputs: /\b(?:kelengkapan|persyaratan|perlengkapan)\b/,
  duration: /\b(?:waktu|durasi)\b/,
  outputs: /\b(?:output|out put|keluaran)\b/,
} as const;

const mostLines = 30;
/** In words. */
const longestLine = 14;
/** In characters. */
const widest = 300;

/** The first line of a step, or its number alone. */
const stepStart = /^\d{1,2}[.)]?(?:\s+\p{Lu}|$)/u;

/** The first such head at or below a line: the words of one, in lines that are no sentences. */
export function flatHead(lines: readonly string[], start: number): FlatHead | undefined {
  for (let from = start; from < lines.length; from++) {
    const line = lines[from] ?? '';
    if (line.length > widest) continue;
    const key = keyOf(line);
    if (!parts.performers.test(key) && !parts.mutuBaku.test(key)) continue;
    const to = endOf(lines, from);
    if (to === undefined) continue;
    const head = lines.slice(from, to).filter((line) => line.trim() !== '');
    return { from, to, names: namesIn(head), lines: new Set(head.map(keyOf)) };
  }
  return undefined;
}

/** Below the last line with a word of the head, and what goes on in capitals or up to a blank line. */
function endOf(lines: readonly string[], from: number): number | undefined {
  const found = new Set<string>();
  let [last, count] = [from, 0];
  for (let at = from; at < lines.length && count < mostLines; at++) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') continue;
    count += 1;
    const isSentence = line.length > widest || (at > from && line.split(' ').length > longestLine);
    if (isSentence || stepStart.test(line)) break;
    const own = Object.entries(parts).flatMap(([part, words]) =>
      words.test(keyOf(line)) ? [part] : [],
    );
    const isNew = own.some((part) => !found.has(part)) || /^(?:ket|keterangan)\b/i.test(line);
    if (isNew) last = at;
    for (const part of own) found.add(part);
  }
  const standard = ['requiredInputs', 'duration', 'outputs'].filter((part) => found.has(part));
  const isWhole = found.has('activity') && found.has('performers') && standard.length > 0;
  if (!isWhole || !(found.has('mutuBaku') || standard.length > 1)) return undefined;
  let to = last + 1;
  const isCapital = !/\p{Ll}/u.test(lines[last] ?? '');
  const below = lines.slice(to, to + 4);
  const step = below.findIndex((line) => stepStart.test(line.trim()));
  const blank = below.slice(0, step < 0 ? 4 : step).findIndex((line) => line.trim() === '');
  if (blank > 0) to += blank;
  else if (isCapital) while (/^[^\p{Ll}\d]+$/u.test(lines[to]?.trim() ?? '')) to += 1;
  while (/^(?:\d{1,2}\s+){2,}\d{1,2}$/.test(lines[to]?.trim() ?? '')) to += 1;
  return to;
}

/** Posts that are whole by one or two words. */
const wholePosts =
  /^(?:kepala (?:dinas|badan|kantor|bidang|bagian|seksi|sub ?bagian|sub ?bidang|desa)|kadis|kadin|kaban|kabid|kabag|kasie?|kasubb?ag|kasubb?id|sekretaris|sekdin|sekcam|camat|lurah|bupati|wali ?kota|pemohon|front office|back office|customer service|tim teknis|verifikator|bendahara|staf|jfu)$/i;
/** Words that the name of a post begins with. */
const postStart =
  /^(?:kepala|ka|kadis|kadin|kaban|kabid|kabag|kasie?|kasubb?ag|kasubb?id|sekretaris|sekdin|sekcam|camat|lurah|bupati|wali|pemohon|front|back|customer|tim|verifikator|bendahara|staff?|jfu|petugas|operator|admin|penelaah|analis|pengadministrasi|arsiparis)\b/i;

function namesIn(head: readonly string[]): readonly string[] {
  const isOneEach = head.filter((line) => /^\S+(?: \S+){0,3}$/.test(line)).length > 8;
  const found = isOneEach ? wholeLines(head) : head.flatMap(postsIn);
  return [...new Map(found.map((name) => [keyOf(name), name])).values()];
}

/** Posts that one line names whole: names of several lines cannot be put together. */
function postsIn(line: string): readonly string[] {
  const names: string[][] = [];
  let isOpen = false;
  for (const word of line.trim().split(/\s+/)) {
    const isHead = Object.values(parts).some((words) => words.test(keyOf(word)));
    if (isHead || /^(?:no|ket|keterangan|mutu|baku)\b/i.test(word)) isOpen = false;
    // "Kepala Seksi" is one post, and so is "Ka Tim".
    else if (postStart.test(word) && !/^(?:kepala|ka\.?)$/i.test(names.at(-1)?.join(' ') ?? '')) {
      names.push([word]);
      isOpen = true;
    } else if (isOpen) names.at(-1)?.push(word);
  }
  return names
    .map((words) => words.join(' '))
    .filter((name) => wholePosts.test(name) || (name.includes(' ') && isPost(name)));
}

const isPost = (name: string) => /^(?:ka|kepala)\b/i.test(name) || roleKindOf(name) !== undefined;

function wholeLines(head: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const line of head) {
    // A word that the width of its column broke: "Seksi Pemros", "esan".
    if (/^\p{Ll}{2,6}$/u.test(line)) lines.push(`${lines.pop() ?? ''}${line}`);
    else lines.push(line.trim());
  }
  return lines.filter(
    (line) =>
      /^\p{Lu}/u.test(line) &&
      line.split(' ').length <= 6 &&
      roleKindOf(line) !== undefined &&
      Object.values(parts).every((words) => !words.test(keyOf(line))),
  );
}
