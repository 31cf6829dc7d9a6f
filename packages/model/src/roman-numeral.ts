const signs = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A Roman numeral, for stages of a form and months in the numbers of letters: 1 to 39. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 39) {
    throw new RangeError(`No Roman numeral for ${value}.`);
  }
  let rest = value;
  let numeral = '';
  for (const [sign, worth] of signs) {
    for (; rest >= worth; rest -= worth) numeral += sign;
  }
  return numeral;
}
