import type { Activity, Sop } from '@alur/model/sop/sop.js';

/** The activity of an id that the engine gave; the compiler has made sure that there is one. */
export function activityOf(sop: Sop, id: string): Activity {
  const activity = sop.activities.find((each) => each.id === id);
  if (!activity) throw new Error(`${sop.id} has no activity ${id}`);
  return activity;
}

/** The role of the lane that an activity lies in; empty when nobody of the agency acts in it. */
export function roleOf(sop: Sop, activity: string): string {
  const { performer } = activityOf(sop, activity);
  return sop.performers.find(({ id }) => id === performer)?.role ?? '';
}
