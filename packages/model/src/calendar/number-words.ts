const ones = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const;
const fractions: Readonly<Record<string, number>> = { setengah: 0.5, seperempat: 0.25 };
const single: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11 };

/** Words that a number can be made of, for use in a pattern: `dua puluh lima`. */
export const numberWord = [...ones, ...Object.keys({ ...single, ...fractions }), 'belas', 'puluh'];

/** `lima` is 5, `dua puluh lima` 25, `setengah` 0.5; numbers below 100. */
export function readNumberWords(text: string): number | undefined {
  const [first = '', scale, last, ...rest] = text.trim().split(/\s+/);
  const alone = single[first] ?? fractions[first];
  if (alone !== undefined) return scale === undefined ? alone : undefined;
  const one = digit(first);
  if (one === undefined || scale === undefined) return one;
  if (scale === 'belas') return one > 1 && last === undefined ? one + 10 : undefined;
  if (scale !== 'puluh' || one < 2 || rest.length > 0) return undefined;
  const unit = last === undefined ? 0 : digit(last);
  return unit === undefined ? undefined : one * 10 + unit;
}

function digit(word: string): number | undefined {
  const index = (ones as readonly string[]).indexOf(word);
  return index < 0 ? undefined : index;
}
