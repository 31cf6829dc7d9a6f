import type { Agency } from '../generated/agency.ts';

/** What an agency may set about how its cases are judged: `assessment` in its file. */
export type AssessmentSettings = NonNullable<Agency['assessment']>;

export const defaultSoonShare = 0.8;
