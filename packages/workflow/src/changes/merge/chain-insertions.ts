import type { Flow, Sop } from '@alur/model/sop/sop.js';
import { isPlain } from '../../edit/plain-flow.ts';
import { byId, type ThreeSops } from './three-sops.ts';

/**
 * Two authors who each add a step at the same place get both, mine first: without this the one
 * arrow that both have led elsewhere would be in dispute, and one of the new steps cut off.
 *
 * An arrow from S to T is split by a new step either so that the arrow begins at it, with a new one
 * from S, or so that it ends at it, with a new one to T.
 */
export function chainInsertions(sops: ThreeSops): ThreeSops {
  return byId(sops, 'flows').reduce((chained, { base, mine, theirs }) => {
    if (!base || !mine || !theirs) return chained;
    if (base.source !== mine.source && base.source !== theirs.source) {
      return isSplit(sops, mine.source, theirs.source) && isPlain(mine) && isPlain(theirs)
        ? chainSources(chained, base, mine)
        : chained;
    }
    if (base.target !== mine.target && base.target !== theirs.target) {
      return isSplit(sops, mine.target, theirs.target)
        ? chainTargets(chained, base, theirs)
        : chained;
    }
    return chained;
  }, sops);
}

/** Do the two ends lie at steps that only mine and only theirs has? */
function isSplit({ base, mine, theirs }: ThreeSops, my: string, their: string): boolean {
  const has = (sop: Sop, id: string) => sop.activities.some((activity) => activity.id === id);
  const isOnly = (sop: Sop, other: Sop, id: string) =>
    has(sop, id) && !has(other, id) && !has(base, id);
  return isOnly(mine, theirs, my) && isOnly(theirs, mine, their);
}

function chainSources(sops: ThreeSops, base: Flow, mine: Flow): ThreeSops {
  const added = onlyAdded(sops.theirs, sops.base, ({ source }) => source === base.source);
  const own = onlyAdded(sops.mine, sops.base, ({ source }) => source === base.source);
  if (!added || !own) return sops;
  return {
    base: sops.base,
    mine: withFlow(sops.mine, { ...mine, source: base.source }),
    theirs: withFlow(sops.theirs, { ...added, source: mine.source }),
  };
}

function chainTargets(sops: ThreeSops, base: Flow, theirs: Flow): ThreeSops {
  const added = onlyAdded(sops.theirs, sops.base, ({ target }) => target === base.target);
  const own = onlyAdded(sops.mine, sops.base, ({ target }) => target === base.target);
  if (!added || !own) return sops;
  return {
    base: sops.base,
    mine: withFlow(sops.mine, { ...own, target: theirs.target }),
    theirs: withFlow(sops.theirs, { ...theirs, target: base.target }),
  };
}

function onlyAdded(sop: Sop, base: Sop, is: (flow: Flow) => boolean): Flow | undefined {
  const known = new Set(base.flows.map(({ id }) => id));
  const found = sop.flows.filter((flow) => !known.has(flow.id) && is(flow));
  return found.length === 1 ? found[0] : undefined;
}

const withFlow = (sop: Sop, flow: Flow): Sop => ({
  ...sop,
  flows: sop.flows.map((each) => (each.id === flow.id ? flow : each)),
});
