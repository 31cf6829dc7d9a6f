/** NIB, nomor induk berusaha of OSS: 13 digits. */
export function isNib(text: string): boolean {
  return /^\d{13}$/.test(text);
}
