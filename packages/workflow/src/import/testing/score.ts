import type { Activity, Sop } from '@alur/model/sop/sop.js';
import type { DocumentTruth, Step } from './document-truth.ts';

/** How many of what a document says were found, of how many. */
export type Count = readonly [right: number, of: number];

export interface Score {
  readonly identity: Count;
  readonly cells: Count;
  readonly performers: Count;
  /** Decisions by where their answers lead; a decision where there is none counts as one more. */
  readonly decisions: Count;
  /** Ways that lead back or end before the last step. */
  readonly returns: Count;
  /** What is wrong, for whoever mends the importer. */
  readonly wrong: readonly string[];
}

/** Measures an imported SOP against what a careful reader finds in its document. */
export function scoreOf(sop: Sop, truth: DocumentTruth): Score {
  const wrong: string[] = [];
  const compare = (what: string, found: unknown, expected: unknown): number => {
    const isSame = JSON.stringify(found) === JSON.stringify(expected);
    if (!isSame)
      wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
    return isSame ? 1 : 0;
  };
  const { identity } = sop;
  const counts = Object.fromEntries(
    Object.entries(identity).flatMap(([key, value]) =>
      Array.isArray(value) && value.length > 0 ? [[key, value.length]] : [],
    ),
  );
  const identityRight =
    compare('title', identity.title, truth.title) +
    compare('number', identity.number, truth.number) +
    compare('items', sorted(counts), sorted(truth.items)) +
    compare(
      'performers',
      sop.performers.map(({ name }) => name),
      truth.performers,
    );
  let [cells, performers] = [0, 0];
  const [decisions, returns] = [count(), count()];
  truth.steps.forEach((step, index) => {
    const activity = sop.activities[index];
    const own = activity ? cellsOf(activity) : [];
    step.cells.forEach((cell, column) => {
      cells += compare(`step ${index + 1}, cell ${column + 1}`, own[column], cell);
    });
    const name = sop.performers.find(({ id }) => id === activity?.performer)?.name;
    performers += compare(`step ${index + 1}, performer`, name, step.performer);
    const found = activity ? waysOf(sop, activity.id) : [];
    const expected = step.ways.length > 0 ? step.ways : [nextOf(truth.steps, index)];
    if (expected.length > 1 || found.length > 1) {
      decisions.of += 1;
      decisions.right += compare(
        `step ${index + 1}, ways`,
        [...found].sort(),
        [...expected].sort(),
      );
    }
    for (const way of expected.filter((each) => isReturn(each, index, truth.steps))) {
      returns.of += 1;
      if (found.includes(way)) returns.right += 1;
      else wrong.push(`step ${index + 1}, no way to ${way}: ${found.join(', ')}`);
    }
  });
  return {
    identity: [identityRight, 4],
    cells: [cells, truth.steps.length * 6],
    performers: [performers, truth.steps.length],
    decisions: [decisions.right, decisions.of],
    returns: [returns.right, returns.of],
    wrong,
  };
}

const count = () => ({ right: 0, of: 0 });
const sorted = (counts: Readonly<Record<string, number>>) => Object.entries(counts).sort();

/** As one line each, as the truth has them. */
export function cellsOf({ number, name, description, mutuBaku }: Activity): readonly string[] {
  const line = (texts: readonly string[]) => texts.join(' ').replaceAll('\n', ' ');
  return [
    number,
    line([description ?? name]),
    line(mutuBaku.requiredInputs),
    mutuBaku.duration,
    line(mutuBaku.outputs.map(({ text }) => text)),
    mutuBaku.remarks,
  ];
}

/** Where a step leads, past gateways: the places of steps, 1 first, or `end`. */
export function waysOf(sop: Sop, id: string): readonly string[] {
  const places = new Map(sop.activities.map((activity, index) => [activity.id, String(index + 1)]));
  const found: string[] = [];
  const seen = new Set<string>();
  const follow = (node: string): void => {
    for (const { source, target } of sop.flows) {
      if (source !== node || seen.has(target)) continue;
      seen.add(target);
      const place = places.get(target);
      if (place !== undefined) found.push(place);
      else if (sop.nodes.find((each) => each.id === target)?.type === 'endEvent') found.push('end');
      else follow(target);
    }
  };
  follow(id);
  return found;
}

const nextOf = (steps: readonly Step[], index: number) =>
  index + 1 < steps.length ? String(index + 2) : 'end';

function isReturn(way: string, index: number, steps: readonly Step[]): boolean {
  return way === 'end' ? index + 1 < steps.length : Number(way) <= index + 1;
}
