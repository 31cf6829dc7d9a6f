import { OfficeCase, wib, type Move } from './office-case.ts';
import type { PlayedOffice } from './played-office.ts';

/** A Tuesday morning, 10:00 in Mempawah. */
export const sampleNow = wib('2026-11-24 10:00');

const upToVerify: readonly Move[] = [['2026-11-24 08:10', 'inform independent']];

/** Verifying has 30 minutes, and began at 08:10: late since 08:40. */
export const lateNow = (office: PlayedOffice): Promise<OfficeCase> =>
  new OfficeCase(office, 1).play('2026-11-24 08:00', upToVerify);

/** Began at 09:33: three of its 30 minutes are left. */
export const soonLate = (office: PlayedOffice): Promise<OfficeCase> =>
  new OfficeCase(office, 2).play('2026-11-24 09:30', [['2026-11-24 09:33', 'inform independent']]);

/** Began just now. */
export const fresh = (office: PlayedOffice): Promise<OfficeCase> =>
  new OfficeCase(office, 3).play('2026-11-24 09:50', [['2026-11-24 09:56', 'inform independent']]);

/** Done, with a deviation of each kind: an input missing, a signature late, an output missing. */
export const deviated = (office: PlayedOffice): Promise<OfficeCase> =>
  new OfficeCase(office, 4).play('2026-11-23 08:10', [
    ['2026-11-23 08:20', 'inform independent'],
    ['2026-11-23 08:35', 'verify accept', { inputs: [{ input: 0, present: false }] }],
    ['2026-11-23 08:50', 'validate valid'],
    ['2026-11-23 11:20', 'sign sign'],
    ['2026-11-23 11:25', 'announce'],
    ['2026-11-23 11:30', 'download'],
    ['2026-11-23 11:45', 'archive', { outputs: [{ output: 0, produced: false }] }],
  ]);

/** With the head of the agency, returned once, its clock stopped since this morning. */
export const returned = (office: PlayedOffice): Promise<OfficeCase> =>
  new OfficeCase(office, 5).play('2026-11-23 08:10', [
    ['2026-11-23 08:20', 'inform independent'],
    ['2026-11-23 08:40', 'verify accept'],
    ['2026-11-23 09:00', 'validate return'],
    ['2026-11-23 13:10', 'apply'],
    ['2026-11-23 13:20', 'inform independent'],
    ['2026-11-23 13:45', 'verify accept'],
    ['2026-11-23 14:00', 'validate valid'],
    ['2026-11-23 14:04', { type: 'clock.paused', data: { reason: 'applicant' } }],
  ]);

export const sampleCases = (office: PlayedOffice): Promise<readonly OfficeCase[]> =>
  Promise.all([lateNow, soonLate, fresh, deviated, returned].map((play) => play(office)));
