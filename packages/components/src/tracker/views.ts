import type { TrackedSteps, TrackingPeriod } from '@alur/client/tracking-service.js';
import type { PermitService } from '@alur/client/permit-service.js';
import type { AssessmentFilter } from '@alur/model/assessment/summary/select-steps.js';
import type { Language } from '@alur/model/text.js';
import type { ElementClass } from '../define.ts';

/** The ways to look at the steps of many cases. */
export const trackerViews = ['steps', 'charts', 'register', 'forms'] as const;

export type TrackerView = (typeof trackerViews)[number];

/** The views that are elements of their own, loaded when somebody asks for them. */
export type LaterView = Exclude<TrackerView, 'steps'>;

/**
 * The element of such a view. The tracker makes it once, keeps it, and sets these properties
 * whenever they change; period and filter are chosen in the tracker, above the view.
 */
export interface TrackerViewElement extends HTMLElement {
  service: PermitService | undefined;
  language: Language | undefined;
  /** Every step of the period, not yet filtered. */
  tracked: TrackedSteps | undefined;
  period: TrackingPeriod | undefined;
  filter: AssessmentFilter;
}

/** How each is fetched; the tracker offers those that are here. */
export const viewLoaders: Partial<Record<LaterView, () => Promise<ElementClass>>> = {
  charts: async () => (await import('../tracker-charts/mutu-baku-charts.ts')).AlurMutuBakuCharts,
  register: async () => (await import('../monitoring/deviation-register.ts')).AlurDeviationRegister,
  forms: async () => (await import('../monitoring/monitoring-forms.ts')).AlurMonitoringForms,
};
