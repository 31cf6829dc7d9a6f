import type { Activity, FlowNode, Sop } from '@alur/model/sop/sop.js';

/**
 * The rows of the table: in the order that the file states (`sop:rows`); what it does not name, and
 * all where it states none, by number and then as the file has it.
 */
export function inRowOrder(
  activities: readonly Activity[],
  stated: readonly string[],
): readonly Activity[] {
  const place = new Map(stated.map((id, index) => [id, index]));
  const placeOf = ({ id }: Activity) => place.get(id) ?? Infinity;
  const byNumber = activities.toSorted((a, b) => compareNumbers(a.number, b.number));
  if (place.size === 0) return byNumber;
  return byNumber.toSorted((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : Number(placeOf(a) > placeOf(b)),
  );
}

/** The order that a file must state, for it is not that of the numbers; empty where it is. */
export function statedRows({ activities, nodes }: Sop): readonly string[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const inFile = (parent: string | undefined): readonly Activity[] =>
    nodes
      .filter((node: FlowNode) => node.parent === parent)
      .flatMap(({ id, type }) => [
        ...(known.get(id) ? [known.get(id) as Activity] : []),
        ...(type === 'subProcess' ? inFile(id) : []),
      ]);
  const read = inRowOrder(inFile(undefined), []);
  const isSame = read.every(({ id }, index) => id === activities[index]?.id);
  return isSame ? [] : activities.map(({ id }) => id);
}

/** "10.2" after "9" and "10.1"; what has no number comes last. */
function compareNumbers(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference || 0;
  }
  return 0;
}
