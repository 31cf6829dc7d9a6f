import type { CaseView, IssuedLetter, PublicAgency } from '@alur/client/permit-service.js';

/**
 * The letters of a case that its viewer may print. An applicant prints what the applicant's own
 * step issued, the proof of registration; what an officer signs is the officer's to hand out.
 */
export function printableLetters(
  { letters, log }: Pick<CaseView, 'letters' | 'log'>,
  { roles }: Pick<PublicAgency, 'roles'>,
  applicant: boolean,
): readonly IssuedLetter[] {
  if (!applicant) return letters;
  const own = new Set(roles.filter((role) => role.applicant).map(({ id }) => id));
  return letters.filter(({ letter, number }) =>
    log.some(
      (event) =>
        event.type === 'letter.issued' &&
        event.data.letter === letter &&
        event.data.number === number &&
        event.actor.kind === 'person' &&
        own.has(event.actor.role),
    ),
  );
}
