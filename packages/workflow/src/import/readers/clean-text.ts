/** One line as people read it: hard spaces, tabs and runs of spaces are one space. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u3000 ]+/g, ' ')
    .replace(unprintable, '')
    .trim();
}

// eslint-disable-next-line no-control-regex -- what no text holds and XML cannot take back
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/** Lines that say something. */
export function cleanLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029|\v/)
    .map(cleanLine)
    .filter((line) => line !== '');
}
