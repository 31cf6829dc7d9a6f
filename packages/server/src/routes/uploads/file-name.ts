/** Longer than any that says something. In UTF-16 units. */
const maxLength = 200;

/** Controls, half characters, and marks that make a name read in another direction than written. */
const unshown = /[\p{Cc}\uD800-\uDFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The name of a file as the applicant's device gave it, fit to be shown: on one line and not too
 * long. It is never used as a path.
 */
export function shownFileName(name: string): string {
  const shown = name.replaceAll(unshown, '').trim();
  if (shown.length <= maxLength) return shown || 'dokumen';
  const extension = /\.[^.]{1,10}$/.exec(shown)?.[0] ?? '';
  const kept = shown.slice(0, maxLength - extension.length - 1).replaceAll(unshown, '');
  return `${kept}…${extension}`;
}
