import type { Agency } from '@alur/model/generated/agency.js';
import type { Box } from '../layout/lanes/box.ts';

export interface OperatonOptions {
  /** Whose roles the lanes name; without it they are taken as they are. */
  readonly agency?: Pick<Agency, 'roles'> | undefined;
  /** How long Operaton keeps what has ended: ISO 8601 in days, `P3650D`. */
  readonly history?: string | undefined;
  /**
   * What to do with timers in working time, which Operaton cannot count: refuse the SOP, or let
   * every hour and day count, so that they fire too early.
   */
  readonly workingTime?: 'refuse' | 'every-day' | undefined;
  /** Where the drawing is to stay as it was (`readPlaces`). */
  readonly places?: ReadonlyMap<string, Box> | undefined;
}

/** Ten years. How long case files are kept is for the agency's retention schedule to say. */
export const usualHistory = 'P3650D';

export const isHistory = (text: string) => /^P[1-9]\d{0,5}D$/.test(text);
