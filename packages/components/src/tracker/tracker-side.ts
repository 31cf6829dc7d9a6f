import type { PermitService } from '@alur/client/permit-service.js';
import type { CaseTracking, TrackingPeriod } from '@alur/client/tracking-service.js';
import type { Language } from '@alur/model/text.js';
import type { TemplateResult } from 'lit';
import type { PeriodDays } from './periods.ts';
import type { TrackerView } from './views.ts';

/** What the element is to its two sides, many cases and one; each is loaded when it is wanted. */
export interface TrackerHost {
  readonly service: PermitService | undefined;
  /** The language in force. */
  readonly speaks: Language;
  /** Epoch milliseconds by the clock of the back end. */
  readonly now: () => number;
  view: TrackerView;
  days: PeriodDays;
  readonly period: TrackingPeriod;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** Shows a case; none where the id is empty. */
  readonly openCase: (id: string) => void;
  /** A case has changed by what somebody did here. */
  readonly taken: (tracking: CaseTracking) => void;
}

/** One side of the tracker. */
export interface TrackerSide<Shown> {
  render(shown: Shown): TemplateResult;
  /** The element has been drawn. */
  drawn(root: ParentNode): void;
  /** A second has passed. */
  tick(): void;
  /** A case has changed by what somebody did here. */
  take(tracking: CaseTracking): void;
  disconnect(): void;
}
