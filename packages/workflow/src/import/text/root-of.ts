/**
 * The rough root of an Indonesian word, for telling that two words are of one family: `arsip` of
 * "mengarsipkan" and "diarsipkan". It need not be a word; short words stay as they are.
 */
export function rootOf(word: string): string {
  if (word.length < 6) return word;
  let root = word.replace(/(?:kan|nya|lah|an|i)$/, '');
  for (const [prefix, instead] of prefixes) {
    if (!prefix.test(root)) continue;
    const rest = root.replace(prefix, instead);
    if (rest.length >= 4) root = rest;
    break;
  }
  return root;
}

/** In the order in which they are tried; a nasal stands for the sound that it swallowed. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:me|pe)ny(?=[aeiou])/, 's'],
  [/^(?:me|pe)ng/, ''],
  [/^(?:me|pe)m(?=[bfp])/, ''],
  [/^(?:me|pe)m(?=[aeiou])/, 'p'],
  [/^(?:me|pe)n(?=[cdjz])/, ''],
  [/^(?:me|pe)n(?=[aeiou])/, 't'],
  [/^(?:di|ter|ber|per)(?=[a-z]{4})/, ''],
  [/^(?:me|pe)(?=[lrwy])/, ''],
];
