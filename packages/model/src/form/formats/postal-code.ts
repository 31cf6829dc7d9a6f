/** Kode pos: five digits, the first of them 1 to 9. */
export function isPostalCode(text: string): boolean {
  return /^[1-9]\d{4}$/.test(text);
}
