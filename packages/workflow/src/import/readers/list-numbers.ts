/** How a list counts, in the words of WordprocessingML (ECMA-376 part 1, 17.18.59). */
export type NumberFormat =
  'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'none';

/** `b`, `ii`, `02`: a number as its list shows it, without the full stop. */
export function numberAs(format: NumberFormat, value: number): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (value < 1 || value > mostOrdinal) return String(value);
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  return String(value);
}

/** Beyond it nobody counts in letters, and a hostile start would make long ones. */
const mostOrdinal = 4_999;

/** After z, Word goes on with aa, bb. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const numerals = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(value: number): string {
  let [text, rest] = ['', value];
  for (const [numeral, worth] of numerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
