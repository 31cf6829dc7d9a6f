import type { ColumnPart, Sop } from '@alur/model/sop/sop.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';

/** Where findings are shown in the table. */
export interface PlacedFindings {
  /** By the activity's id, then by the column's part; `performer` is the cell with the symbol. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<ColumnPart, readonly LintFinding[]>>;
  /** By the performer's id: at the head of the column. */
  readonly performers: ReadonlyMap<string, readonly LintFinding[]>;
  /** Those of the SOP as a whole, and of what the table does not draw. */
  readonly others: readonly LintFinding[];
}

/** The rules that speak of one column; any other speaks of the step and its arrows. */
const columnOfRule: Partial<Record<LintFinding['code'], ColumnPart>> = {
  'with-duration': 'duration',
  'readable-duration': 'duration',
  'with-required-inputs': 'requiredInputs',
  'with-output': 'outputs',
  'numbered-without-gaps': 'number',
};

/** @param before - what of it is found again is the same object, so that its row stays as it is */
export function placeFindings(
  findings: readonly LintFinding[],
  sop: Sop,
  plan: TablePlan,
  before?: PlacedFindings,
): PlacedFindings {
  const activityOf = activitiesByElement(sop, plan);
  const cells = new Map<string, Map<ColumnPart, LintFinding[]>>();
  const performers = new Map<string, LintFinding[]>();
  const others: LintFinding[] = [];
  for (const finding of findings) {
    const { pointer, code } = finding;
    const activity = activityOf.get(pointer);
    if (activity !== undefined) {
      const row = of(cells, activity, () => new Map<ColumnPart, LintFinding[]>());
      const isInLane = sop.activities.some(({ id, performer }) => id === activity && performer);
      const part = columnOfRule[code] ?? (isInLane ? 'performer' : 'activity');
      of(row, part, () => []).push(finding);
    } else if (sop.performers.some(({ id }) => id === pointer)) {
      of(performers, pointer, () => []).push(finding);
    } else {
      others.push(finding);
    }
  }
  return {
    cells: new Map([...cells].map(([id, row]) => [id, known(before?.cells.get(id), row)])),
    performers: before && isAlike(before.performers, performers) ? before.performers : performers,
    others,
  };
}

type Found<K> = ReadonlyMap<K, readonly LintFinding[]>;

const known = <K>(before: Found<K> | undefined, now: Found<K>): Found<K> =>
  before && isAlike(before, now) ? before : now;

function isAlike<K>(before: Found<K>, now: Found<K>): boolean {
  return (
    before.size === now.size &&
    [...now].every(([key, findings]) => {
      const others = before.get(key) ?? [];
      return (
        others.length === findings.length &&
        findings.every(({ code, message }, index) => {
          const other = others[index];
          return code === other?.code && message.id === other.message.id;
        })
      );
    })
  );
}

/** The row that draws a node, and for an arrow the row that it leaves. */
function activitiesByElement(sop: Sop, plan: TablePlan): ReadonlyMap<string, string> {
  const rows = new Map(sop.activities.map(({ id }) => [id, id]));
  for (const { row, nodes } of plan.symbols) {
    const activity = plan.rows[row]?.activity.id;
    for (const node of nodes) if (activity !== undefined) rows.set(node, activity);
  }
  for (const { id, source } of sop.flows) {
    const activity = rows.get(source);
    if (activity !== undefined) rows.set(id, activity);
  }
  return rows;
}

function of<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
