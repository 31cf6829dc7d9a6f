import type { TrackedStep, TrackedSteps } from '@alur/client/tracking-service.js';
import type { AssessmentFilter } from '@alur/model/assessment/summary/select-steps.js';

/** What is left of the rows: the filter that all views share, and what only a list has. */
export interface RowFilter extends AssessmentFilter {
  /** Part of a registration number; empty for all. */
  readonly text?: string | undefined;
  /** Only what runs. */
  readonly running?: boolean | undefined;
  /** Only deviations for which nobody has given a cause. */
  readonly unexplained?: boolean | undefined;
}

/** The places in `steps` that a filter leaves, in their order. */
export function filteredRows(
  { activities, cases, steps }: TrackedSteps,
  filter: RowFilter,
): Uint32Array {
  const { from = -Infinity, to = Infinity, running = false, unexplained = false } = filter;
  const [permitTypes, roles, wanted, kinds] = [
    setOf(filter.permitTypes),
    setOf(filter.roles),
    setOf(filter.activities),
    setOf(filter.kinds),
  ];
  const text = filter.text?.trim().toLowerCase() ?? '';
  // Of each case and activity once, for there are far fewer of them than steps.
  const caseFits = cases.map(
    ({ permitType, registrationNumber }) =>
      (permitTypes?.has(permitType) ?? true) &&
      (text === '' || registrationNumber.toLowerCase().includes(text)),
  );
  const activityFits = activities.map(
    ({ activity, role }) => (roles?.has(role) ?? true) && (wanted?.has(activity) ?? true),
  );
  const places = new Uint32Array(steps.length);
  const asks = permitTypes ?? roles ?? wanted ?? kinds ?? (text !== '' || running || unexplained);
  if (!asks && from === -Infinity && to === Infinity) {
    for (let place = 0; place < places.length; place++) places[place] = place;
    return places;
  }
  let count = 0;
  // Entries of an iterator would be a hundred thousand pairs.
  for (let place = 0; place < steps.length; place++) {
    const step = steps[place] as TrackedStep;
    if (!caseFits[step.case] || !activityFits[step.activity]) continue;
    if (running && step.state !== 'running') continue;
    if (kinds && !step.deviations.some(({ kind }) => kinds.has(kind))) continue;
    if (unexplained && !step.deviations.some(({ cause }) => !cause)) continue;
    const at = step.startedAt ?? step.endedAt ?? -Infinity;
    if (at < from || at >= to) continue;
    places[count++] = place;
  }
  return places.slice(0, count);
}

const setOf = <T>(values: readonly T[] | undefined): ReadonlySet<T> | undefined =>
  values && values.length > 0 ? new Set(values) : undefined;
