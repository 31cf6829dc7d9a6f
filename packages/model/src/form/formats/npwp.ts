/**
 * NPWP, nomor pokok wajib pajak, with or without the printed points: `01.234.567.8-901.000`.
 *
 * Fifteen digits: the ninth is a Luhn check digit over the first nine. Sixteen digits since
 * PMK 112/2022: a person's NIK, or 0 before the old fifteen; newer ones have no known check.
 */
export function isNpwp(text: string): boolean {
  if (!/^[\d.-]{15,21}$/.test(text)) return false;
  const digits = text.replace(/[.-]/g, '');
  if (digits.length === 15) return passesLuhn(digits.slice(0, 9));
  return digits.length === 16 && (!digits.startsWith('0') || passesLuhn(digits.slice(1, 10)));
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  Array.from(digits, Number)
    .reverse()
    .forEach((digit, index) => {
      const doubled = digit * 2;
      sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    });
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
