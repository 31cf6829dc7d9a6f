import type { CaseEvent, CaseEventBody } from './event.ts';

/** An event as somebody may see it. */
export type SeenEvent = CaseEvent & {
  /** Something of it is kept back, so its hash cannot be worked out from what is there. */
  readonly withheld?: true;
};

/**
 * What an applicant may see of the log of their case: where it is and was, what was decided and why,
 * which letters and mails came of it, and why the clock stands still.
 *
 * Kept back is what the office owes to its superiors and not to one applicant: who of a role it was,
 * which inputs and outputs were ticked off, words beside the clock, causes of deviations and what is
 * done about them. A kind of event that is not named here is kept back, too. Events keep their
 * numbers and hashes: the links of the chain can still be followed (`verifyExcerpt`).
 *
 * The split is ours; UU 14/2008 (public information) and UU 27/2022 (personal data) set its bounds.
 *
 * @param applicant - the account whose own doings stay under its id
 */
export function logForApplicant(
  log: readonly CaseEvent[],
  applicant: string,
): readonly SeenEvent[] {
  return log.flatMap((event) => {
    const body = bodyForApplicant(event);
    if (!body) return [];
    const actor = isOther(event, applicant) ? { ...event.actor, account: '' } : event.actor;
    const isWhole = body.data === event.data && actor === event.actor;
    return [isWhole ? event : ({ ...event, ...body, actor, withheld: true } as SeenEvent)];
  });
}

function isOther({ actor }: CaseEvent, applicant: string): boolean {
  return actor.kind === 'person' && actor.account !== applicant;
}

function bodyForApplicant(event: CaseEvent): CaseEventBody | undefined {
  switch (event.type) {
    case 'case.submitted':
    case 'application.corrected':
    case 'activity.cancelled':
    case 'letter.issued':
    case 'case.ended':
      return event;
    case 'activity.started': {
      const { inputs, ...data } = event.data;
      return inputs === undefined ? event : { type: event.type, data };
    }
    case 'activity.completed': {
      const { outputs, ...data } = event.data;
      return outputs === undefined ? event : { type: event.type, data };
    }
    case 'mail.queued':
      return event.data.to === 'applicant' ? event : undefined;
    case 'clock.started':
    case 'clock.paused':
    case 'clock.resumed':
    case 'clock.reset': {
      const { note, ...data } = event.data;
      return note === undefined ? event : ({ type: event.type, data } as CaseEventBody);
    }
    default:
      return undefined;
  }
}
