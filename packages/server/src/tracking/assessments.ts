import type { CaseTerms } from '@alur/client/tracking/case-terms.js';
import {
  assessEvent,
  assessmentOf,
  startAssessment,
  type AssessmentState,
} from '@alur/model/assessment/assess.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import { clockAtRest, takeClockEvent, type ClockState } from '@alur/model/case/clock-state.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { CaseHead, EventReader } from '../store/ports/events.ts';
import type { TermsOfCases } from './terms.ts';

/** A case as it stands. `assessment` leaves out what of inputs and outputs is in order. */
export interface StandingCase {
  readonly terms: CaseTerms;
  readonly assessment: CaseAssessment;
  readonly clock: ClockState;
}

interface Kept {
  /** By whose files of today it was judged. */
  readonly loaded: LoadedAgency;
  /** How far the log had been read. */
  readonly sequence: number;
  readonly terms: CaseTerms;
  readonly clock: ClockState;
  /** Of a case that runs: what its log has said. */
  readonly state?: AssessmentState | undefined;
  /** Of one that has ended: no later now changes it. */
  readonly assessment?: CaseAssessment | undefined;
}

/** About 3 kB each. */
const keptAtMost = 50_000;

/**
 * Cases as they stand, each read on from where it was read before: what has not moved costs
 * nothing, a step that runs is judged anew, and only a case that was never asked for is read whole.
 * The head of a case says whether it has moved, so that several servers may share a database. Where
 * the agency's files were changed meanwhile, its hours or how it judges, the case is read whole.
 */
export class CaseAssessments {
  readonly #events: Pick<EventReader, 'ofCase' | 'since'>;
  readonly #terms: TermsOfCases;
  readonly #kept = new Map<string, Kept>();

  constructor(events: Pick<EventReader, 'ofCase' | 'since'>, terms: TermsOfCases) {
    this.#events = events;
    this.#terms = terms;
  }

  /**
   * @param now - epoch milliseconds
   * @returns undefined where the log does not say what the case is pinned to
   */
  async of(loaded: LoadedAgency, head: CaseHead, now: number): Promise<StandingCase | undefined> {
    const known = this.#kept.get(head.case);
    let kept = known?.loaded === loaded ? known : undefined;
    if (kept?.sequence !== head.sequence) {
      kept = await this.#read(loaded, head, kept, now);
      if (!kept) return undefined;
      this.#keep(head.case, kept);
    }
    const { terms, clock, state, assessment } = kept;
    if (assessment) return { terms, clock, assessment };
    if (!state) return undefined;
    return { terms, clock, assessment: slim(assessmentOf(state, terms.norms, now)) };
  }

  async #read(
    loaded: LoadedAgency,
    { case: caseId }: CaseHead,
    before: Kept | undefined,
    now: number,
  ): Promise<Kept | undefined> {
    const known = before?.state ? before : undefined;
    const events = known
      ? await this.#events.since(caseId, known.sequence)
      : await this.#events.ofCase(caseId);
    const state = events.reduce(assessEvent, known?.state ?? startAssessment());
    if (!state.submission) return undefined;
    const terms = known?.terms ?? (await this.#terms.of(loaded, state.submission));
    const takeClock = (clock: ClockState, event: CaseEvent) =>
      takeClockEvent(clock, event, terms.clockRule);
    const clock = events.reduce(takeClock, known?.clock ?? clockAtRest);
    const sequence = events.at(-1)?.sequence ?? known?.sequence ?? 0;
    const read = { loaded, sequence, terms, clock };
    if (!state.end) return { ...read, state };
    return { ...read, assessment: slim(assessmentOf(state, terms.norms, now)) };
  }

  #keep(caseId: string, kept: Kept): void {
    this.#kept.delete(caseId);
    this.#kept.set(caseId, kept);
    if (this.#kept.size <= keptAtMost) return;
    const oldest = this.#kept.keys().next();
    if (!oldest.done) this.#kept.delete(oldest.value);
  }
}

/** Rows of many cases show deviations, not the parts that are in order. */
function slim(assessment: CaseAssessment): CaseAssessment {
  const steps = assessment.steps.map((step) => ({ ...step, inputs: none, outputs: none }));
  return { ...assessment, steps };
}

const none: readonly never[] = [];
