import type { Flow } from '@alur/model/sop/sop.js';
import { quoted, stated, type Words, words } from './element-words.ts';
import type { FlowSide } from './flow-side.ts';
import type { SopChange } from './sop-change.ts';

/** What makes the engine take an arrow: its condition, or being the default. */
export function compareConditions(before: FlowSide, after: FlowSide): SopChange[] {
  const old = new Map(before.words.sop.flows.map((flow) => [flow.id, flow]));
  return after.words.sop.flows.flatMap((flow) => {
    const was = old.get(flow.id);
    // An arrow that leaves another node is part of a decision that came or went.
    if (!was || was === flow || was.source !== flow.source) return [];
    const where = after.words.of(after.symbolOf.get(flow.source) ?? flow.source);
    const label = labelOf(flow, after);
    const changes: SopChange[] = [];
    const [a, b] = [stated(was.condition ?? ''), stated(flow.condition ?? '')];
    if (a.id !== b.id) {
      const text = words(
        `Syarat ${label.id} pada ${where.id}: ${a.id} menjadi ${b.id}`,
        `Condition of ${label.en} at ${where.en}: ${a.en} became ${b.en}`,
      );
      changes.push({ code: 'condition-changed', element: flow.id, text });
    }
    if (was.isDefault !== flow.isDefault) {
      const text = flow.isDefault
        ? words(
            `Jalan bawaan pada ${where.id} kini ${label.id}`,
            `The default at ${where.en} is now ${label.en}`,
          )
        : words(
            `${label.id} pada ${where.id} bukan lagi jalan bawaan`,
            `${label.en} at ${where.en} is not the default any more`,
          );
      changes.push({ code: 'default-changed', element: flow.id, text });
    }
    return changes;
  });
}

function labelOf({ name, target }: Flow, side: FlowSide): Words {
  if (name !== '') return words(`jawaban ${quoted(name)}`, `answer ${quoted(name)}`);
  const to = side.words.asTarget(target);
  return words(`jalan → ${to.id}`, `the way → ${to.en}`);
}
