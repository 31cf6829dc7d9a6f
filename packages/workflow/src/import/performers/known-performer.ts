import { keyOf, wordsOf } from '../text/plain.ts';
import {
  longForms,
  officeWords,
  plainNameWords,
  type RoleKind,
  roleKinds,
  roleWords,
  servedWords,
} from '../words/roles.ts';

/** A performer with the ways in which sentences may call it. */
export interface KnownPerformer {
  /** As the document has it. */
  readonly name: string;
  readonly kind: RoleKind | undefined;
  /** Longest first; for `withLongForms` texts. */
  readonly patterns: readonly RegExp[];
  /** The words of its name that say what its field is. */
  readonly fieldWords: readonly string[];
}

/** `keyOf` with abbreviations of posts written out: `kabid` is `kepala bidang`. */
export function withLongForms(text: string): string {
  return longForms.reduce((key, [short, long]) => key.replace(short, long), keyOf(text));
}

export function roleKindOf(name: string): RoleKind | undefined {
  // An abbreviation is looked for before it is written out, and after.
  const keys = [withLongForms(name), keyOf(name)];
  return roleKinds.find(([, words]) => keys.some((key) => words.test(key)))?.[0];
}

/** What is to be known of performers to find them in sentences, given all of them. */
export function knownPerformers(names: readonly string[]): readonly KnownPerformer[] {
  const kinds = kindsOf(names);
  return names.map((name, index) => {
    const kind = kinds[index];
    const isOnlyOne = kind !== undefined && kinds.filter((each) => each === kind).length === 1;
    const word = isOnlyOne ? roleWords[kind] : undefined;
    const called = waysToCall(name, names).filter(
      // "Kepala" of one is no name for it where another begins so, too.
      (way) =>
        way.includes(' ') ||
        names.every((other) => other === name || !wordsOf(withLongForms(other)).includes(way)),
    );
    const ways = called.map((way) => new RegExp(`\\b${withFamily(way)}\\b`, 'g'));
    return {
      name,
      kind,
      patterns: word ? [...ways, new RegExp(word.source, 'g')] : ways,
      fieldWords: wordsOf(withLongForms(name)).filter(
        (each) => each.length > 3 && !plainNameWords.has(each),
      ),
    };
  });
}

/** The kinds of performers that act together. */
function kindsOf(names: readonly string[]): readonly (RoleKind | undefined)[] {
  const own = names.map(roleKindOf);
  const served = own.flatMap((kind, at) => (kind === 'applicant' ? [at] : []));
  return own.map((kind, at) => {
    // The first column is whom the office serves, where it is called like no post and others are.
    const name = names[at] ?? '';
    const isOffice = officeWords.test(keyOf(name)) || !/\p{Ll}{3}/u.test(name);
    if (kind === undefined && at === 0 && served.length === 0 && !isOffice) return 'applicant';
    // A "Peneliti" beside a "Wajib Pajak" is an official.
    const isOther = kind === 'applicant' && served.length > 1 && at !== served[0];
    return isOther && !servedWords.test(keyOf(names[at] ?? '')) ? undefined : kind;
  });
}

/** "Petugas Layanan" and "petugas pelayanan" are the same. */
const withFamily = (way: string) => way.replace(/\b(?:pe)?layanan\b/g, '(?:pe)?layanan');

function waysToCall(name: string, names: readonly string[]): readonly string[] {
  const ways = new Set<string>();
  const bare = name.replace(/\([^)]*\)/g, ' ');
  for (const part of [bare, ...bare.split(/\/|\batau\b|,/i)]) {
    const key = withLongForms(part);
    if (key.length > 1) ways.add(key);
    const words = key.split(' ');
    while (words.length > 2 && plainNameWords.has(words[0] ?? '')) words.shift();
    if (words.length >= 2 && !plainNameWords.has(words[0] ?? '')) ways.add(words.join(' '));
  }
  // "dikembalikan ke operator", where there is one operator only.
  const [first = ''] = wordsOf(withLongForms(bare));
  const isTelling = !plainNameWords.has(first) || first === 'petugas';
  if (first.length >= 6 && isTelling) ways.add(first);
  // "Kepala BPS" of "Kepala BPS Provinsi", where nobody else begins so.
  const long = wordsOf(withLongForms(bare));
  for (let count = long.length - 1; count >= 2; count--) {
    const short = long.slice(0, count);
    const isAlone = names.every(
      (each) => each === name || !withLongForms(each).startsWith(short.join(' ')),
    );
    if (
      isAlone &&
      !short.every((word) => plainNameWords.has(word)) &&
      !/^(?:dan|di|ke|atau)$/.test(short.at(-1) ?? '')
    )
      ways.add(short.join(' '));
  }
  // "PTSP" of "DPM, Naker dan PTSP".
  for (const acronym of name.match(/\b[A-Z]{3,}\b/g) ?? [])
    if (/\p{Ll}/u.test(name) && names.every((each) => each === name || !each.includes(acronym)))
      ways.add(acronym.toLowerCase());
  return [...ways].sort((a, b) => b.length - a.length);
}
