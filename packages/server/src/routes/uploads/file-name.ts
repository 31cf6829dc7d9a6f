/** Longer than any that says something. In UTF-16 units. */
const maxLength = 200;

/** Controls, half characters, and marks that make a name read in another direction than written. */
const unshown = /[\p{Cc}\uD800-\uDFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The name of a file as the applicant's device gave it, fit to be shown: on one line, without
 * folders, not too long. It is never used as a path.
 */
export function shownFileName(name: string): string {
  const last = name.replaceAll(unshown, '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (last.length <= maxLength) return last || 'dokumen';
  const extension = /\.[^.]{1,10}$/.exec(last)?.[0] ?? '';
  const kept = last.slice(0, maxLength - extension.length - 1).replaceAll(unshown, '');
  return `${kept}…${extension}`;
}
