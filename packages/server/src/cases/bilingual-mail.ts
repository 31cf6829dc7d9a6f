import { say, type Language, type LocalText } from '@alur/model/text.js';
import { fillTemplate } from '../mail/fill-template.ts';
import type { MailContent } from '../store/ports/mails.ts';

/** A template with places for facts: `{{registrationNumber}}`. */
export interface MailWords {
  readonly subject: LocalText;
  readonly body: LocalText;
}

/**
 * A mail in Indonesian, with English below where somebody wrote it: nobody is asked for a language
 * before the first mail.
 */
export function bilingualMail(
  { subject, body }: MailWords,
  facts: Readonly<Record<string, LocalText>>,
): Pick<MailContent, 'subject' | 'text'> {
  const inIndonesian = inLanguage(facts, 'id');
  const parts = [fillTemplate(body.id, inIndonesian)];
  if (body.en !== undefined) parts.push(fillTemplate(body.en, inLanguage(facts, 'en')));
  return {
    subject: fillTemplate(subject.id, inIndonesian),
    text: `${parts.join('\n\n- - -\n\n')}\n`,
  };
}

function inLanguage(
  facts: Readonly<Record<string, LocalText>>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, text]) => [name, say(text, language)]),
  );
}
