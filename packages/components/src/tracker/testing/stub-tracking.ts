import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import type { CaseTracking, ClockMove, TrackingService } from '@alur/client/tracking-service.js';
import type { CaseEventBody } from '@alur/model/case/event.js';
import { stubService } from '../../testing/stub-service.ts';
import type { OfficeCase } from './office-case.ts';
import type { PlayedOffice } from './played-office.ts';
import { calendarsOfOffice, stepsOf, title, trackingOf } from './tracking-answers.ts';

/** Answers out of played cases as a back end does: what officers say goes into the log. */
export function stubTracking(
  office: PlayedOffice,
  cases: readonly OfficeCase[],
  now: number,
  answers: Partial<TrackingService> = {},
): TrackingService {
  const found = (id: string): OfficeCase => {
    const one = cases.find((each) => each.id === id);
    if (one) return one;
    const text = { id: 'Berkas ini tidak ditemukan.', en: 'This case was not found.' };
    throw new ServiceError('not-found', text);
  };
  const keep = (one: OfficeCase, text: string | undefined): { text?: string } => {
    if (text === undefined) return {};
    const id = `n-${Object.keys(one.texts).length + 1}`;
    one.texts[id] = text;
    return { text: id };
  };
  const after = (one: OfficeCase, body: CaseEventBody): CaseTracking => {
    one.append(now, body);
    return trackingOf(office, one, now);
  };
  return {
    workingCalendars: async () => calendarsOfOffice(office),
    caseTracking: async (id) => trackingOf(office, found(id), now),
    trackedSteps: async () =>
      stepsOf(
        cases.map((each) => trackingOf(office, each, now)),
        office,
      ),
    explainDeviation: async (id, deviation, { cause, followUp }) => {
      const one = found(id);
      return after(one, {
        type: 'deviation.explained',
        data: {
          deviation,
          ...(cause && { cause: { code: cause.code, ...keep(one, cause.text) } }),
          ...(followUp && {
            followUp: {
              action: followUp.action,
              done: followUp.done,
              ...keep(one, followUp.text),
            },
          }),
        },
      });
    },
    moveClock: async (id, move) => after(found(id), clockEvent(move)),
    recordParts: async () => Promise.reject(new Error('not asked for here')),
    ...answers,
  };
}

function clockEvent(move: ClockMove): CaseEventBody {
  if (move.kind === 'start') return { type: 'clock.started', data: {} };
  if (move.kind === 'pause') return { type: 'clock.paused', data: { reason: move.reason } };
  if (move.kind === 'resume') return { type: 'clock.resumed', data: { reason: move.reason } };
  return { type: 'clock.reset', data: { reason: move.reason } };
}

/** An officer's connection to it. */
export function officerService(
  office: PlayedOffice,
  tracking: TrackingService,
  answers: Partial<PermitService> = {},
): PermitService {
  const { workflow, sop, agency } = office;
  return stubService({
    session: async () => ({ email: 'kadis@mempawah.example', roles: ['head-of-agency'] }),
    agency: async () => agency,
    tracking: async () => tracking,
    permitTypes: async () => [
      {
        ...{ id: 'sertifikat-standar', revision: 1, title, category: 'usaha' },
        ...{ keywords: [], serviceTime: '3 hari kerja' },
      },
    ],
    procedure: async () => ({ ...workflow, sop }),
    ...answers,
  });
}
