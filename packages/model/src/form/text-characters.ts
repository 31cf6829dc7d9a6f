/**
 * Whether a text can be kept: no halves of characters, which have no UTF-8, and no control
 * characters but tab and line ends; PostgreSQL takes no U+0000 and JSON hashes no halves.
 */
export function isStorable(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u.test(text);
}
