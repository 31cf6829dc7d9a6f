import type { CaseEventBody } from './event.ts';

/**
 * What the `kd_status` of OSS RBA that touch the service time mean for the clock of a case
 * (interface 4.3.22). 43 asks to start anew and stops the clock; it is 44 that starts it from zero.
 */
export const ossClockEvents: Readonly<Record<'41' | '42' | '43' | '44', CaseEventBody>> = {
  /** Konfirmasi persyaratan. */
  '41': { type: 'clock.paused', data: { reason: 'applicant', ossStatusCode: '41' } },
  /** Data konfirmasi. */
  '42': { type: 'clock.resumed', data: { reason: 'answered', ossStatusCode: '42' } },
  /** Re-konfirmasi. */
  '43': { type: 'clock.paused', data: { reason: 'applicant', ossStatusCode: '43' } },
  /** Data re-konfirmasi. */
  '44': { type: 'clock.reset', data: { reason: 'reconfirmed', ossStatusCode: '44' } },
};

/** Disetujui otomatis (fiktif positif): the case ends with the status `deemedGranted`. */
export const ossDeemedGranted = '57';

/** The event that OSS reports; undefined for a status that leaves the clock alone. */
export function clockEventOfOss(code: string): CaseEventBody | undefined {
  return Object.entries(ossClockEvents).find(([each]) => each === code)?.[1];
}
