import {
  ServiceError,
  type PermitService,
  type PublicAgency,
} from '@alur/client/permit-service.js';
import type {
  CaseTracking,
  TrackedSteps,
  TrackingPeriod,
  TrackingService,
} from '@alur/client/tracking-service.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { say } from '@alur/model/text.js';
import { describeError } from '../base/describe-error.ts';
import { calendarsOf, type Calendars } from './calendars.ts';

/** What the tracker has to show. */
export type TrackerState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | ShownMany
  | ShownCase;

interface Shown {
  readonly agency: PublicAgency;
  readonly service: TrackingService;
  readonly calendars: Calendars;
  /** Why the last refresh did not succeed; what is shown is older then. */
  readonly stale?: Required<LocalText>;
}

export interface ShownMany extends Shown {
  readonly kind: 'many';
  readonly tracked: TrackedSteps;
  /** Titles of permit types in Indonesian and English, by id. */
  readonly titles: ReadonlyMap<string, LocalText>;
}

export interface ShownCase extends Shown {
  readonly kind: 'case';
  readonly tracking: CaseTracking;
  /** The procedure that the case is on; undefined where it could not be had. */
  readonly sop: Sop | undefined;
}

export interface Wanted {
  /** The id of a case; empty for many. */
  readonly case: string;
  readonly period: TrackingPeriod;
}

/** @param before - what is shown now: calendars and procedures are not fetched twice */
export async function loadTracker(
  service: PermitService,
  wanted: Wanted,
  before: TrackerState,
): Promise<TrackerState> {
  if (!(await service.session())) return { kind: 'signed-out' };
  const tracking = await service.tracking();
  const known = 'calendars' in before ? before : undefined;
  const [agency, calendars] = await Promise.all([
    known?.agency ?? service.agency(),
    known?.calendars ?? tracking.workingCalendars().then(calendarsOf),
  ]);
  const shown = { agency, calendars, service: tracking };
  if (wanted.case) {
    const ofCase = await tracking.caseTracking(wanted.case);
    const sop = await sopOf(service, ofCase, before);
    return { ...shown, kind: 'case', tracking: ofCase, sop };
  }
  const [tracked, permitTypes] = await Promise.all([
    tracking.trackedSteps(wanted.period),
    service.permitTypes(),
  ]);
  const titles = new Map(permitTypes.map(({ id, title }) => [id, title]));
  return { ...shown, kind: 'many', tracked, titles };
}

/** Without its procedure a case is shown all the same: what it has been through says the rest. */
async function sopOf(
  service: PermitService,
  { workflow: { id, sha256 }, workflow }: CaseTracking,
  before: TrackerState,
): Promise<Sop | undefined> {
  if (before.kind === 'case' && before.tracking.workflow.sha256 === workflow.sha256) {
    return before.sop;
  }
  return service.procedure(id, sha256).then(
    ({ sop }) => sop,
    () => undefined,
  );
}

/** What to show when asking failed: something older is better than nothing. */
export function afterFailure(before: TrackerState, error: unknown): TrackerState {
  if (error instanceof ServiceError) {
    if (error.code === 'unauthenticated') return { kind: 'signed-out' };
    if (error.code === 'forbidden') return { kind: 'forbidden' };
  }
  const text = describeError(error);
  return 'calendars' in before ? { ...before, stale: text } : { kind: 'failed', text };
}

/** The titles in a language. */
export function titlesIn(
  titles: ReadonlyMap<string, LocalText>,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map([...titles].map(([id, title]) => [id, say(title, language)]));
}
