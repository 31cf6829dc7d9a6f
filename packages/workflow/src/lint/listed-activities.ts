import type { Activity, Sop } from '@alur/model/sop/sop.js';

/**
 * The activities that the document itself lists as steps. One that was inferred says so
 * (`sop:inferred what="activity"`), and no document states its number or its mutu baku.
 */
export function listedActivities(sop: Sop): readonly Activity[] {
  return sop.activities.filter(({ inferences }) =>
    inferences.every(({ what }) => what !== 'activity'),
  );
}
