import { compareAnswers } from './compare-answers.ts';
import { compareConditions } from './compare-conditions.ts';
import { stated, type Words, words } from './element-words.ts';
import { FlowSide } from './flow-side.ts';
import { sameValue } from './same-value.ts';
import type { SopChange } from './sop-change.ts';
import type { TwoSops } from './two-sops.ts';

/**
 * Decisions, their answers and what follows what, as the table shows them. An arrow that leads
 * elsewhere only because a row came between, went or moved is not told again.
 */
export function compareFlow(two: TwoSops): SopChange[] {
  const [was, is] = [two.before.sop, two.after.sop];
  if (was.nodes === is.nodes && was.flows === is.flows && was.activities === is.activities) {
    return [];
  }
  const gone = new Set([...two.removed, ...two.moved]);
  const come = new Set([...two.added, ...two.moved]);
  const [before, after] = [new FlowSide(two.before, gone), new FlowSide(two.after, come)];
  const changes: SopChange[] = [];
  const ids = new Set([...after.symbols.keys(), ...before.symbols.keys()]);
  for (const id of ids) changes.push(...compareSymbol(id, before, after));
  return [...changes, ...compareConditions(before, after)];
}

function compareSymbol(id: string, before: FlowSide, after: FlowSide): SopChange[] {
  const [old, now] = [before.symbols.get(id), after.symbols.get(id)];
  const [was, is] = [before.isDecision(id), after.isDecision(id)];
  const changes: SopChange[] = [];
  if (is && !was) {
    const where = after.words.of(id);
    const text = words(
      `Keputusan ditambahkan pada ${where.id}: ${answers(after, id).id}`,
      `Decision added to ${where.en}: ${answers(after, id).en}`,
    );
    return [{ code: 'decision-added', element: id, text }];
  }
  if (was && !is) {
    if (!now && before.isStep(id)) return []; // Its row is gone, and is told to be.
    const where = (now ? after : before).words.of(id);
    const text = words(`Keputusan dihapus dari ${where.id}`, `Decision removed from ${where.en}`);
    changes.push({ code: 'decision-removed', element: id, text });
    return now && !after.leadsOn(id) ? [...changes, ...compareNext(id, before, after)] : changes;
  }
  if (is) return [...compareQuestion(id, before, after), ...compareAnswers(id, before, after)];
  if (old && now) {
    const follows = (side: FlowSide) => side.leadsOn(id);
    return follows(before) && follows(after) ? [] : compareNext(id, before, after);
  }
  return now && after.isStep(id) && !after.leadsOn(id) ? compareNext(id, undefined, after) : [];
}

function answers(side: FlowSide, id: string): Words {
  const told = side.exits(id).map(({ label, target }) => {
    const to = side.words.asTarget(target);
    return [`${label || '…'} → ${to.id}`, `${label || '…'} → ${to.en}`] as const;
  });
  return words(told.map(([text]) => text).join(', '), told.map(([, text]) => text).join(', '));
}

function compareQuestion(id: string, before: FlowSide, after: FlowSide): SopChange[] {
  const question = (side: FlowSide) =>
    side.node(side.symbols.get(id)?.nodes.at(-1) ?? '')?.name ?? '';
  // A row without a gateway of its own is named by itself, which is told elsewhere.
  const isOwn = (side: FlowSide) => side.symbols.get(id)?.nodes.at(-1) !== id || !side.isStep(id);
  const [was, is] = [question(before), question(after)];
  if (was === is || !isOwn(before) || !isOwn(after)) return [];
  const [a, b, where] = [stated(was), stated(is), after.words.of(id)];
  const text = words(
    `Pertanyaan keputusan pada ${where.id}: ${a.id} → ${b.id}`,
    `Question of the decision at ${where.en}: ${a.en} → ${b.en}`,
  );
  return [{ code: 'question-changed', element: id, text }];
}

function compareNext(id: string, before: FlowSide | undefined, after: FlowSide): SopChange[] {
  const ends = (side: FlowSide | undefined) =>
    (side?.exits(id) ?? [])
      .map(({ label, target }) => `${label} ${side?.settled(target) ?? ''}`)
      .sort();
  if (before && sameValue(ends(before), ends(after))) return [];
  const told = (side: FlowSide): Words => {
    const exits = side.exits(id);
    if (exits.length === 0) return words('(tidak ada)', '(nothing)');
    const each = exits.map(({ label, target }) => {
      const to = side.words.asTarget(target);
      return label ? words(`${label} → ${to.id}`, `${label} → ${to.en}`) : to;
    });
    return words(each.map((to) => to.id).join(', '), each.map((to) => to.en).join(', '));
  };
  const [what, is] = [after.words.of(id), told(after)];
  const was = before && !before.isDecision(id) ? told(before) : undefined;
  const text = was
    ? words(
        `Setelah ${what.id}: ${was.id} menjadi ${is.id}`,
        `After ${what.en}: ${was.en} became ${is.en}`,
      )
    : words(`Setelah ${what.id}: ${is.id}`, `After ${what.en}: ${is.en}`);
  return [{ code: 'next-changed', element: id, text }];
}
