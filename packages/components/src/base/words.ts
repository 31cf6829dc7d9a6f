/**
 * A table of an element's own words: Indonesian and English side by side, so that neither is
 * forgotten. What takes a number or a name is a function.
 */
export type Words = Readonly<
  Record<string, Phrase<string> | Phrase<(...parts: never[]) => string>>
>;

interface Phrase<T> {
  readonly id: T;
  readonly en: T;
}
