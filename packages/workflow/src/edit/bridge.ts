import type { Flow } from '@alur/model/sop/sop.js';
import { dissolveIfSingle } from './dissolve.ts';
import { drawMeeting } from './meeting.ts';
import { isPlain, saysNothing } from './plain-flow.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { WorkingSop } from './working-sop.ts';

/**
 * Leads what came to `first` on to where `last` led, past both, as if they were not there. The
 * nodes themselves stay, without arrows.
 *
 * @param only - of the ways on, the one that stays; all of them without
 */
export function bridge(work: WorkingSop, first: string, last: string, only?: Flow): Refusal {
  const inside = new Set([first, last]);
  const entries = work.entries(first).filter(({ source }) => !inside.has(source));
  const exits = (only ? [only] : work.exits(last)).filter(({ target }) => !inside.has(target));
  const [entry] = entries;
  const isStraight =
    entry !== undefined && entries.length === 1 && isPlain(entry) && exits.every(isPlain);
  if (!isStraight && exits.length > 1 && entries.length > 0) return severalWays(first);
  const kept = new Set(
    isStraight && exits.length > 0
      ? leadFrom(work, entry, exits)
      : leadTo(work, first, entries, exits[0]),
  );
  const gone = work.flows.filter(
    ({ id, source, target }) => !kept.has(id) && (inside.has(source) || inside.has(target)),
  );
  work.removeFlows(gone.map(({ id }) => id));
  for (const { source } of entries) dissolveIfSingle(work, source);
  return undefined;
}

/** The ways on, from where the one way in came: their ids tell where they lead. */
function leadFrom(work: WorkingSop, entry: Flow, exits: readonly Flow[]): readonly string[] {
  const onward = exits.filter(({ target }) => target !== entry.source);
  for (const { id } of onward) work.setFlow(id, { source: entry.source });
  return onward.map(({ id }) => id);
}

/** The ways in, to where the way on led: answers keep their labels. */
function leadTo(
  work: WorkingSop,
  first: string,
  entries: readonly Flow[],
  exit: Flow | undefined,
): readonly string[] {
  if (!exit) return [];
  const { target } = exit;
  // A plain step that came back to itself would go round for ever.
  const onward = entries.filter((entry) => entry.source !== target || !isPlain(entry));
  if (onward.length > 1 && isParallel(work, target) && !isParallel(work, first)) {
    work.setFlow(exit.id, { ...saysNothing, source: drawMeeting(work, onward, target) });
    return [exit.id, ...onward.map(({ id }) => id)];
  }
  for (const { id } of onward) work.setFlow(id, { target });
  return onward.map(({ id }) => id);
}

const isParallel = (work: WorkingSop, id: string) => work.node(id)?.type === 'parallelGateway';

const severalWays = (id: string) =>
  refuse(
    id,
    'several-ways',
    'Ke langkah ini dan dari langkah ini ada lebih dari satu jalan. Hapus dahulu anak panah yang berlebih pada diagram.',
    'More than one way leads to this step and from it. Remove the arrows that are too many in the diagram first.',
  );
