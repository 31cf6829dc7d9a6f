import { readReminderTime } from '../../calendar/reminder-time.ts';
import type { Agency } from '../../generated/agency.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';
import { idsIn } from './ids.ts';

type Rule = NonNullable<Agency['reminders']>[number];

/** What a mail of a reminder can be filled in with: nothing of the applicant. */
export const reminderFacts = [
  'agency',
  'registrationNumber',
  'permitTitle',
  'task',
  'due',
] as const;

/** What is wrong with the rules of reminders, beyond the shape of the file. */
export function checkReminders(agency: Agency): readonly Problem[] {
  const rules = agency.reminders ?? [];
  return [
    ...idsIn('/reminders', rules),
    ...rules.flatMap((rule, index) => {
      const at = `/reminders/${index}`;
      return [
        ...checkTime(rule, at),
        ...checkRecipient(rule, at, agency),
        ...checkMail(rule, at, agency),
      ];
    }),
  ];
}

function checkTime({ before, after }: Rule, at: string): readonly Problem[] {
  if ((before === undefined) === (after === undefined)) return [problem(at, 'reminder-when')];
  const text = before ?? after ?? '';
  if (readReminderTime(text)) return [];
  const pointer = `${at}/${before === undefined ? 'after' : 'before'}`;
  return [problem(pointer, 'reminder-time', { text })];
}

function checkRecipient({ to, of }: Rule, at: string, { roles }: Agency): readonly Problem[] {
  const pointer = `${at}/to`;
  if (to === 'performer') return of === 'step' ? [] : [problem(pointer, 'no-performer')];
  if (to === 'overseers') {
    return roles.some(({ oversees }) => oversees) ? [] : [problem(pointer, 'nobody-oversees')];
  }
  const officers = roles.filter(({ applicant }) => !applicant).map(({ id }) => id);
  if (officers.includes(to)) return [];
  return [problem(pointer, 'no-such-recipient', { to, allowed: officers.join(', ') })];
}

function checkMail({ template }: Rule, at: string, { mails }: Agency): readonly Problem[] {
  const pointer = `${at}/template`;
  const mail = Object.hasOwn(mails, template) ? mails[template] : undefined;
  if (!mail) return [problem(pointer, 'no-such-template', { template })];
  const texts = [mail.subject, mail.body].flatMap((text) => Object.values(text) as string[]);
  const used = texts.flatMap((text) =>
    Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ([, fact]) => fact ?? ''),
  );
  const known: readonly string[] = reminderFacts;
  return [...new Set(used)]
    .filter((fact) => !known.includes(fact))
    .map((fact) => problem(pointer, 'fact-not-in-reminders', { fact, template }));
}
