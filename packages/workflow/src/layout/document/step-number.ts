import type { Activity } from '@alur/model/sop/sop.js';

/** In place of a number where the document has none to give. */
export const noNumber = '–';

/**
 * A step that the document does not number because it does not write it as a step: we have found it
 * between the lines. A number of ours would make the document say what it does not.
 */
export function isUnwritten({ number, inferences }: Activity): boolean {
  return !number && inferences.some(({ what }) => what === 'activity');
}

/**
 * What stands in the column of numbers: the document's own, else which row it is.
 *
 * @param row - of the whole table, from 0
 */
export function stepNumber(activity: Activity, row: number): string {
  return activity.number || (isUnwritten(activity) ? noNumber : String(row + 1));
}

/** How a step is called where one speaks of it: "langkah 5", "langkah Menerima berkas". */
export function stepTitle(activity: Activity, row: number): string {
  return isUnwritten(activity) ? activity.name : stepNumber(activity, row);
}
