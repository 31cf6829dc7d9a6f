/**
 * Text for XML 1.0: escaped, and without what no XML may hold, however it is escaped (controls,
 * halves of letters, U+FFFE and U+FFFF).
 */
export function xmlText(text: string): string {
  return xmlLetters(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** The letters of a text that XML 1.0 can hold; a space for each control. */
export function xmlLetters(text: string): string {
  return text.replace(forbidden, ' ').replace(halves, '\uFFFD');
}

// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
