/** A language that Alur speaks. */
export type Language = 'id' | 'en';

/** Text for people: Indonesian is always there, English beside it where somebody wrote it. */
export interface LocalText {
  readonly id: string;
  readonly en?: string | undefined;
}

/** The text in a language; in Indonesian where the other was not written. */
export function say(text: LocalText, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.id;
}
