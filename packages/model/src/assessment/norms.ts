import { readDurations, type WrittenDuration } from '../calendar/duration-text.ts';
import type { Activity, Sop } from '../sop/sop.ts';
import type { LocalText } from '../text.ts';
import type { AssessmentSettings } from './settings.ts';
import type { WorkingTime } from './working-time.ts';

/** The mutu baku of an SOP, read once, for as many cases as are pinned to it. */
export interface Norms {
  readonly sop: Sop;
  /** By the id of the activity. */
  readonly steps: ReadonlyMap<string, StepNorm>;
  readonly settings: AssessmentSettings;
}

export interface StepNorm {
  readonly activity: Activity;
  /** The performer's name in the SOP; empty where the activity lies in no lane. */
  readonly performer: string;
  /** The role that the SOP gives the performer; empty where it has none. */
  readonly role: string;
  readonly side: Side;
  readonly time: WorkingTime;
  /** What the column Waktu comes to, or why it cannot be assessed. */
  readonly duration: NormDuration | NotAssessable;
}

/** Whose failing a deviation would be: the agency's own, the applicant's, or another body's. */
export type Side = 'agency' | 'applicant' | 'outside';

export interface NormDuration {
  /** Each for its own condition, which a log does not tell; mostly one. */
  readonly limits: readonly WrittenDuration[];
  /** "minimal 1 jam": a lower limit and no upper one. */
  readonly only: 'upper' | 'lower';
}

export interface NotAssessable {
  readonly code: string;
  readonly reason: Required<LocalText>;
}

/** Pieces of which a case is exactly one, so that "2 menit/berkas" is the norm of one visit. */
const onePerCase = new Set([
  'berkas',
  'permohonan',
  'pemohon',
  'izin',
  'ijin',
  'berkas permohonan',
]);

/** @param timeOf - the working time of who performs a role; '' for an activity in no lane */
export function normsOf(
  sop: Sop,
  timeOf: (role: string) => WorkingTime,
  settings: AssessmentSettings = {},
): Norms {
  const performers = new Map(sop.performers.map((performer) => [performer.id, performer]));
  const steps = sop.activities.map((activity): [string, StepNorm] => {
    const { name = '', role = '' } = performers.get(activity.performer ?? '') ?? {};
    const time = timeOf(role);
    const duration = readNorm(activity.mutuBaku.duration);
    return [activity.id, { activity, performer: name, role, side: sideOf(role), time, duration }];
  });
  return { sop, steps: new Map(steps), settings };
}

export function sideOf(role: string): Side {
  if (role === '') return 'outside';
  return role === 'applicant' ? 'applicant' : 'agency';
}

/** Reads the column Waktu as a norm that one visit of an activity can be held to. */
export function readNorm(verbatim: string): NormDuration | NotAssessable {
  if (verbatim.trim() === '') return notAssessable('not-stated', verbatim);
  const limits = readDurations(verbatim);
  if (limits.length === 0) return notAssessable('unreadable', verbatim);
  if (limits.some(({ per }) => per !== undefined && !onePerCase.has(per))) {
    return notAssessable('per-piece', verbatim);
  }
  if (limits.some(({ anchor }) => anchor)) return notAssessable('counted-from-event', verbatim);
  if (limits.every(({ max }) => max !== undefined)) return { limits, only: 'upper' };
  const lower = limits.flatMap((limit) =>
    limit.max === undefined && limit.min !== undefined ? [{ ...limit, max: limit.min }] : [],
  );
  return lower.length === limits.length
    ? { limits: lower, only: 'lower' }
    : notAssessable('unreadable', verbatim);
}

export function notAssessable(code: keyof typeof reasons, what: string): NotAssessable {
  return { code, reason: reasons[code](what) };
}

const reasons = {
  'not-stated': () => ({
    id: 'SOP tidak menyebut waktu untuk kegiatan ini.',
    en: 'The SOP states no time for this activity.',
  }),
  unreadable: (text) => ({
    id: `Waktu “${text}” tidak dapat dibaca sebagai lamanya kegiatan.`,
    en: `The time “${text}” cannot be read as a duration.`,
  }),
  'per-piece': (text) => ({
    id: `Waktu “${text}” berlaku per satuan yang jumlahnya tidak tercatat.`,
    en: `The time “${text}” is for each piece, and how many there were is not on record.`,
  }),
  'counted-from-event': (text) => ({
    id: `Waktu “${text}” dihitung dari peristiwa yang tidak tercatat.`,
    en: `The time “${text}” is counted from an event that is not on record.`,
  }),
  'depends-on-condition': (text) => ({
    id: `Waktu “${text}” bergantung pada syarat yang tidak tercatat, dan lamanya berada di antara kedua batas.`,
    en: `The time “${text}” depends on a condition that is not on record, and what was used lies between the limits.`,
  }),
  'no-such-activity': (text) => ({
    id: `Kegiatan “${text}” tidak ada dalam SOP ini.`,
    en: `The activity “${text}” is not in this SOP.`,
  }),
  'no-start': () => ({
    id: 'Waktu mulai tidak tercatat.',
    en: 'The start is not on record.',
  }),
  'no-end': () => ({
    id: 'Berkas berakhir tanpa catatan selesainya kegiatan ini.',
    en: 'The case ended without a record of the end of this activity.',
  }),
  'end-before-start': () => ({
    id: 'Waktu selesai tercatat lebih awal daripada waktu mulai.',
    en: 'The end is recorded as earlier than the start.',
  }),
  cancelled: () => ({
    id: 'Kegiatan ini dibatalkan sebelum selesai.',
    en: 'This activity was cancelled before it was done.',
  }),
  'outside-calendar': () => ({
    id: 'Kalender kerja tidak mencakup waktu ini. Tambahkan tabel hari libur tahun tersebut.',
    en: 'The working calendar does not cover this time. Add the table of holidays of that year.',
  }),
} satisfies Readonly<Record<string, (what: string) => Required<LocalText>>>;
