import { checkCalendar } from '../calendar/check-calendar.ts';
import { validateAgency } from '../generated/validators.js';
import type { Agency } from '../generated/agency.ts';
import type { Problem, Reading } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import { isReservedName } from '../reading/reserved-names.ts';
import { schemaProblems } from '../reading/schema-problems.ts';
import { idsIn } from './checks/ids.ts';
import { checkReminders, reminderFacts } from './checks/reminders.ts';

/**
 * An agency out of parsed JSON, or everything that is wrong with it.
 *
 * @param expectedId - the name of its folder
 */
export function readAgency(json: unknown, expectedId?: string): Reading<Agency> {
  const shape = schemaProblems(validateAgency, json);
  if (shape.some(({ code }) => code !== 'unknown-keyword')) return { ok: false, problems: shape };
  const agency = json as Agency;
  const found = [
    ...shape,
    ...(expectedId === undefined || agency.id === expectedId
      ? []
      : [problem('/id', 'id-differs', { id: agency.id, expected: expectedId })]),
    ...idsIn('/units', agency.units),
    ...idsIn('/roles', agency.roles),
    ...idsIn('/categories', agency.categories),
    ...checkRoles(agency),
    ...checkKeys(agency),
    ...checkNumbering(agency),
    ...checkMails(agency),
    ...checkIdentity(agency),
    ...checkReminders(agency),
    ...checkCalendar(agency),
  ];
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: agency };
}

function checkRoles({ roles, units }: Agency): readonly Problem[] {
  const known = new Set(units.map(({ id }) => id));
  return [
    ...(roles.filter(({ applicant }) => applicant).length === 1
      ? []
      : [problem('/roles', 'applicant-role')]),
    ...roles.flatMap(({ unit }, index) =>
      unit === undefined || known.has(unit)
        ? []
        : [
            problem(
              `/roles/${index}/unit`,
              'no-such-unit',
              { unit },
              { word: unit, known: [...known] },
            ),
          ],
    ),
    // What every citizen holds gives nobody power over the agency.
    ...roles.flatMap(({ applicant, oversees, authors }, index) => [
      ...(applicant && oversees
        ? [problem(`/roles/${index}/oversees`, 'overseeing-applicant')]
        : []),
      ...(applicant && authors ? [problem(`/roles/${index}/authors`, 'authoring-applicant')] : []),
    ]),
  ];
}

/** What is looked up by its id. */
function checkKeys(agency: Agency): readonly Problem[] {
  return (['reasons', 'letters', 'mails'] as const).flatMap((place) =>
    Object.keys(agency[place])
      .filter(isReservedName)
      .map((name) => problem(`/${place}/${name}`, 'reserved-name', { name })),
  );
}

function checkNumbering({ numbering }: Agency): readonly Problem[] {
  return Object.entries(numbering)
    .filter(([, pattern]) => !pattern.includes('{seq:'))
    .map(([name]) => problem(`/numbering/${name}`, 'number-without-sequence'));
}

/** A provider's groups lead to roles of officers; the citizen's needs no group. */
function checkIdentity({ identity, roles }: Agency): readonly Problem[] {
  const officers = roles.filter(({ applicant }) => !applicant).map(({ id }) => id);
  return Object.entries(identity?.roles ?? {}).flatMap(([group, role]) => {
    const at = `/identity/roles/${escapedForPointer(group)}`;
    return [
      ...(isReservedName(group) ? [problem(at, 'reserved-name', { name: group })] : []),
      ...(officers.includes(role)
        ? []
        : [problem(at, 'no-such-officer', { role, allowed: officers.join(', ') })]),
    ];
  });
}

/** Keycloak writes groups as paths: `/alur/cso`. RFC 6901, 3. */
const escapedForPointer = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What a mail can be filled in with; one of a reminder with `reminderFacts`. */
export const mailFacts = [
  'agency',
  'registrationNumber',
  'permitTitle',
  'link',
  'reasons',
  'statusUrl',
] as const;

function checkMails({ mails, reminders = [] }: Agency): readonly Problem[] {
  const ofReminders = new Set<string>(reminders.map(({ template }) => template));
  return Object.entries(mails).flatMap(([name, mail]) => {
    const facts = (['subject', 'body'] as const).flatMap((part) =>
      Object.entries(mail[part]).flatMap(([language, text]: [string, string]) =>
        Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ([, fact = '']) => ({
          fact,
          at: `/mails/${name}/${part}/${language}`,
        })),
      ),
    );
    // One that fits a reminder may wait for its rule, or have lost it.
    const fitsReminder = facts.every(({ fact }) => isOneOf(reminderFacts, fact));
    if (fitsReminder || ofReminders.has(name)) return [];
    const allowed = mailFacts.map((one) => `{{${one}}}`).join(', ');
    return facts
      .filter(({ fact }) => !isOneOf(mailFacts, fact))
      .map(({ fact, at }) => problem(at, 'no-such-fact', { fact, allowed }));
  });
}

const isOneOf = (facts: readonly string[], fact: string): boolean => facts.includes(fact);
