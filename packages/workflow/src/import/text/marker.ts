import { romanNumeral } from '@alur/model/roman-numeral.js';

/** "(3)" and "3." are 3. */
export const bareNumber = (marker: string): string =>
  marker.replace(/(?<![().\s])[().\s]+$|^\(/g, '');

/** "D" after "C", "IV" after "III", "4" after "3". */
export function isNextNumber(one: string, next: string): boolean {
  if (/^\d+$/.test(one)) return Number(next) === Number(one) + 1;
  const roman = romans.indexOf(one);
  if (roman >= 0 && romans[roman + 1] === next) return true;
  return /^[A-Z]$/.test(one) && next === String.fromCharCode(one.charCodeAt(0) + 1);
}

const romans = Array.from({ length: 39 }, (_, index) => romanNumeral(index + 1));

/** "9.1" and "10.2" are of one kind, "9", "a" and "IV" of three others. */
export function shapeOf(marker: string): string {
  return bareNumber(marker)
    .replace(/\d+/g, '9')
    .replace(/^[ivx]+$/, 'i')
    .replace(/^[IVX]+$/, 'I')
    .replace(/^[a-z]$/, 'a')
    .replace(/^[A-Z]$/, 'A');
}
