import { say } from '@alur/model/text.js';
import { newId, type Desk, type InBrowserMail } from './desk.ts';
import type { Unit } from './unit.ts';

/** Writes a mail from a template of the agency and keeps it with the rest of the unit. */
export function queueMail(
  unit: Unit,
  desk: Desk,
  to: string,
  template: string,
  facts: Readonly<Record<string, string>>,
): InBrowserMail {
  const { subject, body } = desk.agency.mails[template] ?? {
    subject: { id: template },
    body: { id: Object.values(facts).join('\n') },
  };
  const known = { agency: say(desk.agency.name, 'id'), ...facts };
  const mail = {
    id: newId(desk),
    to,
    template,
    subject: fill(say(subject, 'id'), known),
    text: fill(say(body, 'id'), known),
    facts: known,
  };
  const { id, ...values } = mail;
  unit.put('mails', id, { ...values, queuedAt: desk.now() });
  return mail;
}

/** `{{registrationNumber}}` becomes the number; what is not known stays as it is written. */
function fill(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name] ?? '') : whole,
  );
}
