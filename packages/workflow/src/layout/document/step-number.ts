import type { Activity } from '@alur/model/sop/sop.js';
import type { TablePlan } from '../table/plan.ts';

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

/**
 * How each row is called where one speaks of it: "langkah 5", "langkah Menerima berkas". Where rows
 * share that, what tells them apart stands behind it: the name of the activity, or who performs it.
 */
export function stepTitles({ rows, columns }: TablePlan): readonly string[] {
  const short = rows.map(({ activity }, row) =>
    isUnwritten(activity) ? activity.name : stepNumber(activity, row),
  );
  const named = withMore(short, (row) => rows[row]?.activity.name);
  return withMore(named, (row) => {
    const performer = rows[row]?.activity.performer;
    return columns.find(({ id }) => id === performer)?.name;
  });
}

/** Puts more behind the titles that are shared, unless they say it already. */
function withMore(
  titles: readonly string[],
  more: (row: number) => string | undefined,
): readonly string[] {
  const seen = new Set<string>();
  const shared = new Set(titles.filter((title) => seen.size === seen.add(title).size));
  return titles.map((title, row) => {
    const text = shared.has(title) ? more(row) : undefined;
    return text && text !== title ? `${title} (${text})` : title;
  });
}
