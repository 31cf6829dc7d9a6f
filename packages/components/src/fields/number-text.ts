import type { AnswerValue } from '@alur/model/permit/application.js';

/**
 * Numbers as people in Indonesia write them: a point between thousands, a comma before decimals.
 * A point before other than three digits is read as a decimal point, as on many keyboards.
 */
const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^-?\d+(?:[.,]\d+)?$/;

/**
 * @param fits - whether a number can be meant: `115.204` is a longitude where 115,204 cannot be
 * @returns undefined for what is not a number
 */
export function parseNumber(
  text: string,
  fits: (value: number) => boolean = () => true,
): number | undefined {
  const compact = text.replace(/^rp\.?/i, '').replace(/\s/g, '');
  const readings = [
    ...(grouped.test(compact) ? [compact.replaceAll('.', '').replace(',', '.')] : []),
    ...(plain.test(compact) ? [compact.replace(',', '.')] : []),
  ].map(Number);
  return readings.find(fits) ?? readings[0];
}

/** "1.234.567,5" in both languages: amounts stand on Indonesian papers. */
export function numberText(value: number): string {
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: 10 }).format(value);
}

/** What was typed, as an answer. What is no number stays as it was typed, for the person to mend. */
export function numberAnswer(
  text: string,
  fits?: (value: number) => boolean,
): AnswerValue | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : (parseNumber(trimmed, fits) ?? trimmed);
}
