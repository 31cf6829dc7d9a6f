import type { Activity, Sop } from '@alur/model/sop/sop.js';

/** The activity of an id that the engine gave; the compiler has made sure that there is one. */
export function activityOf({ id: sop, activities }: Sop, id: string): Activity {
  const activity = byId(activities).get(id);
  if (!activity) throw new Error(`${sop} has no activity ${id}`);
  return activity;
}

/** The role of the lane that an activity lies in; empty when nobody of the agency acts in it. */
export function roleOf(sop: Sop, activity: string): string {
  const { performer } = activityOf(sop, activity);
  return sop.performers.find(({ id }) => id === performer)?.role ?? '';
}

const indexes = new WeakMap<readonly Activity[], ReadonlyMap<string, Activity>>();

/** A step of a case asks for a dozen of them, and an SOP may have a thousand. */
function byId(activities: readonly Activity[]): ReadonlyMap<string, Activity> {
  let index = indexes.get(activities);
  if (!index) {
    index = new Map(activities.map((activity) => [activity.id, activity]));
    indexes.set(activities, index);
  }
  return index;
}
