import type { Flow, Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import type { ImportResult } from '../import-result.ts';

/** The properties of SOPs, doubts and edits that hold the id of an element. */
const idKeys = new Set([
  ...['id', 'performer', 'parent', 'attachedTo', 'source', 'target', 'element', 'activity'],
  ...['after', 'flow', 'node'],
]);

/**
 * An import with other ids for its elements, wherever they are named.
 *
 * @param outcomes - by the new id of the activity, other ids for its outcomes
 */
export function renamed(
  imported: ImportResult,
  ids: ReadonlyMap<string, string>,
  outcomes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ImportResult {
  const { sop, doubts } = imported;
  return {
    ...imported,
    sop: withOutcomes(walk(sop, ids) as Sop, outcomes),
    // What people read has an `id` as well: the Indonesian of it.
    doubts: doubts.map((doubt) => ({
      ...doubt,
      element: ids.get(doubt.element) ?? doubt.element,
      alternatives: doubt.alternatives.map(({ label, edits }) => ({
        label,
        edits: (walk(edits, ids) as typeof edits).map((edit) => withEditOutcomes(edit, outcomes)),
      })),
    })),
  };
}

function withEditOutcomes(
  edit: SopEdit,
  outcomes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): SopEdit {
  if (edit.kind !== 'set-answers') return edit;
  const ids = outcomes.get(edit.activity);
  return {
    ...edit,
    answers: edit.answers.map((answer) =>
      answer.outcome
        ? {
            ...answer,
            outcome: { ...answer.outcome, id: ids?.get(answer.outcome.id) ?? answer.outcome.id },
          }
        : answer,
    ),
  };
}

/** Everything is JSON; what is no id stays as it is, a map included. */
function walk(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, ids));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' && idKeys.has(key) ? (ids.get(part) ?? part) : walk(part, ids),
    ]),
  );
}

function withOutcomes(sop: Sop, outcomes: ReadonlyMap<string, ReadonlyMap<string, string>>): Sop {
  const idsOf = (activity: string) => outcomes.get(activity) ?? new Map<string, string>();
  return {
    ...sop,
    activities: sop.activities.map((activity) => ({
      ...activity,
      work: {
        ...activity.work,
        outcomes: activity.work.outcomes.map((outcome) => ({
          ...outcome,
          id: idsOf(activity.id).get(outcome.id) ?? outcome.id,
        })),
      },
    })),
    flows: sop.flows.map((flow) => withCondition(flow, sop, idsOf)),
  };
}

/** A condition of a decision speaks of the outcomes of the activity before it. */
function withCondition(
  flow: Flow,
  { flows, activities }: Sop,
  idsOf: (activity: string) => ReadonlyMap<string, string>,
): Flow {
  const before = flows.find(({ target }) => target === flow.source)?.source;
  const activity = activities.find(({ id }) => id === before || id === flow.source);
  if (flow.condition === undefined || !activity) return flow;
  const ids = idsOf(activity.id);
  const condition = flow.condition.replace(/"([^"]+)"/g, (quoted, outcome: string) =>
    ids.has(outcome) ? `"${ids.get(outcome) ?? ''}"` : quoted,
  );
  return { ...flow, condition };
}
