/**
 * A telephone number in Indonesia: `0812-3456-7890`, `+62 812 3456 7890`, `(0361) 234567`.
 * Nine to thirteen digits in the national form, with its leading 0.
 */
export function isPhone(text: string): boolean {
  if (!/^[+(]?[\d() -]{8,24}$/.test(text)) return false;
  const digits = text.replace(/[() -]/g, '').replace(/^\+?62/, '0');
  return /^0[1-9]\d{7,11}$/.test(digits);
}
