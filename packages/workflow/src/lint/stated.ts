/** Whether a cell says something: "-" and "…" are how forms are left empty. */
export function isStated(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
