import type {
  CaseTracking,
  TrackedClock,
  TrackedSteps,
  WorkingCalendars,
} from '@alur/client/tracking-service.js';
import { assess } from '@alur/model/assessment/assess.js';
import { clockOf } from '@alur/model/case/clock.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import { verifyLog } from '@alur/model/case/log.js';
import type { OfficeCase } from './office-case.ts';
import type { PlayedOffice } from './played-office.ts';

export const title = { id: 'Sertifikat Standar', en: 'Standard certificate' };

/** A case as the contract has it. `now` in epoch milliseconds. */
export function trackingOf(
  office: PlayedOffice,
  { id, registrationNumber, log, texts }: OfficeCase,
  now: number,
): CaseTracking {
  const { norms, workflow } = office;
  const chain = verifyLog(log);
  return {
    ...{ id, registrationNumber, workflow, log, texts, assessedAt: now },
    permitType: { id: 'sertifikat-standar', revision: 1, title },
    assessment: assess(norms, log, now),
    chain: chain.ok ? { ok: true } : { ok: false, sequence: chain.sequence },
    clock: trackedClock(log, office, now),
    may: { explain: true, moveClock: true },
  };
}

function trackedClock(
  log: readonly CaseEvent[],
  { calendar, rule }: Pick<PlayedOffice, 'calendar' | 'rule'>,
  now: number,
): TrackedClock {
  const clock = clockOf(log, calendar, rule, now);
  return {
    state: clock.running,
    startedAt: clock.startedAt,
    usedSeconds: clock.usedSeconds,
    dueAt: clock.due.at,
    deemedApprovalAt: clock.deemedApproval?.at.at,
    resets: clock.resets.length,
    resetsAllowed: rule.maxResets,
  };
}

/** Many cases as the contract has them. */
export function stepsOf(
  trackings: readonly CaseTracking[],
  { sop, workflow }: PlayedOffice,
): TrackedSteps {
  const places = new Map(sop.activities.map(({ id }, place) => [id, place]));
  const lanes = new Map(sop.performers.map((each) => [each.id, each]));
  return {
    assessedAt: trackings[0]?.assessedAt ?? 0,
    activities: sop.activities.map(({ id, number, name, performer, mutuBaku }) => ({
      workflow: { ...workflow, title: sop.identity.title },
      ...{ activity: id, number, name, norm: mutuBaku.duration },
      performer: lanes.get(performer ?? '')?.name ?? '',
      role: lanes.get(performer ?? '')?.role ?? '',
    })),
    cases: trackings.map(({ id, registrationNumber, permitType, assessment }) => ({
      ...{ id, registrationNumber, permitType: permitType.id },
      submittedAt: assessment.submission?.at ?? 0,
      endedAt: assessment.end?.at,
    })),
    steps: trackings.flatMap(({ assessment }, place) =>
      assessment.steps.map(
        ({ activity, task, visit, state, startedAt, endedAt, time, deviations }) => ({
          ...{ case: place, activity: places.get(activity) ?? 0 },
          ...{ task, visit, state, startedAt, endedAt, time, deviations },
        }),
      ),
    ),
  };
}

export const calendarsOfOffice = ({ calendar }: PlayedOffice): WorkingCalendars => ({
  agency: calendar.data,
  roles: {},
});
