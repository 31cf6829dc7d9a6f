import { readDuration, type WrittenDuration } from '../calendar/duration-text.ts';
import type { Agency } from '../generated/agency.ts';
import type { Sop } from '../sop/sop.ts';

/** When the clock of a case runs, out of its SOP, its permit type and its agency. */
export interface CaseClockRule {
  /** What says that the file is complete, the first of these; with none of them it is sending it. */
  readonly startsWhen: readonly ClockStart[];
  /** How often it may start from zero again. */
  readonly maxResets: number;
  /** What the permit promises; undefined where that cannot be read. */
  readonly serviceTime: WrittenDuration | undefined;
  readonly serviceTimeText: string;
  readonly deemedApproval: DeemedApprovalRule | undefined;
}

export interface ClockStart {
  readonly activity: string;
  /** Any outcome where none is named. */
  readonly outcome?: string | undefined;
}

export interface DeemedApprovalRule {
  readonly after: WrittenDuration;
  readonly basis: 'service-time' | 'law';
}

/**
 * Where no rule sets a time, a decision is due within five working days after a complete
 * application, and after that it counts as granted: UU 30/2014, Pasal 53, as amended by UU 6/2023.
 */
const byLaw: DeemedApprovalRule = {
  after: { verbatim: '5 hari kerja', max: 5, unit: 'day', calendar: 'working' },
  basis: 'law',
};

/** Our own choice: the agency may ask the applicant anew once, not until the time never ends. */
const usualResets = 1;

/**
 * The rule of one permit.
 *
 * @param serviceTime - as the permit type has it: `3 hari kerja`. That the time of the service
 *   standard is the one after which an application counts as granted is our own reading; an agency
 *   can say otherwise.
 */
export function caseClockRule(
  sop: Pick<Sop, 'activities'>,
  { caseClock = {} }: Pick<Agency, 'caseClock'>,
  serviceTime: string,
): CaseClockRule {
  const promised = readDuration(serviceTime);
  // One that is counted from an event is not a time after which silence could mean consent.
  const bounded = promised?.max !== undefined && !promised.anchor ? promised : undefined;
  const known = new Set(sop.activities.map(({ id }) => id));
  const named = caseClock.startsWhen?.filter(({ activity }) => known.has(activity)) ?? [];
  return {
    startsWhen: named.length > 0 ? named : firstPositive(sop),
    maxResets: caseClock.maxResets ?? usualResets,
    serviceTime: promised,
    serviceTimeText: serviceTime,
    deemedApproval: deemedApproval(caseClock.deemedApproval ?? 'service-time', bounded),
  };
}

/** The positive outcomes of the first activity that works off a checklist and has any. */
function firstPositive({ activities }: Pick<Sop, 'activities'>): readonly ClockStart[] {
  for (const { id, work } of activities) {
    const positive = work.outcomes.filter(({ tone }) => tone === 'positive');
    if (work.kind === 'checklist' && positive.length > 0) {
      return positive.map((outcome) => ({ activity: id, outcome: outcome.id }));
    }
  }
  return [];
}

function deemedApproval(
  setting: 'service-time' | 'five-working-days' | 'none',
  serviceTime: WrittenDuration | undefined,
): DeemedApprovalRule | undefined {
  if (setting === 'none') return undefined;
  if (setting === 'service-time' && serviceTime) {
    return { after: serviceTime, basis: 'service-time' };
  }
  return byLaw;
}
