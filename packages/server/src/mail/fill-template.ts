/** Templates of mails: text with places, `{{registrationNumber}}`. */

const place = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;

/**
 * Fills the places. Values are only text: a place inside a value stays as it is. A place that has
 * no value stays visible, so that a slip in a template stops no work.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(place, (whole, name: string) =>
    Object.hasOwn(values, name) ? withoutControls(values[name] ?? whole) : whole,
  );
}

/** The names of the places in a template. */
export function placesIn(template: string): ReadonlySet<string> {
  return new Set(Array.from(template.matchAll(place), ([, name = '']) => name));
}

/** For the head of a mail: a line break in a value must not begin another header. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Line ends and tabs stay. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
