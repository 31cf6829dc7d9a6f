import { say, type Language, type LocalText } from '@alur/model/text.js';
import type { MailContent } from '../store/ports/mails.ts';
import { fillTemplate, oneLine } from './fill-template.ts';

/**
 * A mail in the agency's words: Indonesian, then English where somebody wrote it. The subject is
 * Indonesian alone, for two languages do not fit on a phone's line.
 *
 * @param facts - what the places of the template stand for
 */
export function writeMail(
  template: { readonly subject: LocalText; readonly body: LocalText },
  facts: Readonly<Record<string, LocalText>>,
): Pick<MailContent, 'subject' | 'text'> {
  const { subject, body } = template;
  const texts = [fillTemplate(body.id, inLanguage(facts, 'id'))];
  if (body.en !== undefined) texts.push(fillTemplate(body.en, inLanguage(facts, 'en')));
  return {
    subject: oneLine(fillTemplate(subject.id, inLanguage(facts, 'id'))),
    text: texts.join('\n\n———\n\n'),
  };
}

function inLanguage(
  facts: Readonly<Record<string, LocalText>>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, say(fact, language)]),
  );
}
