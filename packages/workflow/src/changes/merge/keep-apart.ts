import type { Sop } from '@alur/model/sop/sop.js';
import { sameValue } from '../same-value.ts';
import { byId, type ThreeSops } from './three-sops.ts';

/**
 * Gives theirs other ids where both authors added something with the same id and it is not the same
 * thing: ids are made from names, so two who add a step "Memeriksa berkas" each give it one id.
 */
export function keepApart(sops: ThreeSops): Sop {
  const renamed = new Map<string, string>();
  const taken = new Set([...idsIn(sops.base), ...idsIn(sops.mine), ...idsIn(sops.theirs)]);
  const clash = ({ base, mine, theirs }: { base: unknown; mine: unknown; theirs: unknown }) =>
    base === undefined && mine !== undefined && theirs !== undefined && !sameValue(mine, theirs);
  const rename = (id: string) => {
    let count = 2;
    while (taken.has(`${id}-${String(count)}`)) count += 1;
    taken.add(`${id}-${String(count)}`);
    renamed.set(id, `${id}-${String(count)}`);
  };
  const isNew = ({ base, mine, theirs }: { base: unknown; mine: unknown; theirs: unknown }) =>
    base === undefined && mine !== undefined && theirs !== undefined;
  for (const each of byId(sops, 'performers')) if (clash(each)) rename(each.id);
  const activities = new Set(
    byId(sops, 'activities').flatMap((each) => (clash(each) ? [each.id] : [])),
  );
  for (const each of byId(sops, 'nodes')) {
    const isMoved =
      isNew(each) && !sameValue(around(sops.mine, each.id), around(sops.theirs, each.id));
    if (clash(each) || isMoved || activities.has(each.id)) rename(each.id);
  }
  for (const each of byId(sops, 'flows')) {
    const flow = each.theirs;
    const isTouched = flow !== undefined && (renamed.has(flow.source) || renamed.has(flow.target));
    if (clash(each) || (isNew(each) && isTouched)) rename(each.id);
  }
  return renamed.size === 0 ? sops.theirs : withIds(sops.theirs, renamed);
}

const around = ({ flows }: Sop, id: string) =>
  flows.filter(({ source, target }) => source === id || target === id);

const idsIn = ({ id, performers, nodes, flows }: Sop) => [
  id,
  ...[...performers, ...nodes, ...flows].map((each) => each.id),
];

function withIds(sop: Sop, renamed: ReadonlyMap<string, string>): Sop {
  const idOf = (id: string) => renamed.get(id) ?? id;
  const own = <T extends { readonly id: string }>(item: T): T => ({ ...item, id: idOf(item.id) });
  const at = <K extends string>(key: K, id: string | undefined) =>
    (id === undefined ? {} : { [key]: idOf(id) }) as Partial<Record<K, string>>;
  /** Conditions name the outcome of a step by its id. */
  const feel = <K extends string>(key: K, text: string | undefined) =>
    (text === undefined
      ? {}
      : {
          [key]: text.replace(/\boutcomes\.([\w-]+)/g, (_, id: string) => `outcomes.${idOf(id)}`),
        }) as Partial<Record<K, string>>;
  return {
    ...sop,
    performers: sop.performers.map(own),
    activities: sop.activities.map((each) => ({
      ...own(each),
      ...at('performer', each.performer),
      notifications: each.notifications.map((mail) => ({ ...mail, ...feel('when', mail.when) })),
    })),
    nodes: sop.nodes.map((each) => ({
      ...own(each),
      ...at('performer', each.performer),
      ...at('parent', each.parent),
      ...at('attachedTo', each.attachedTo),
      ...(each.multiInstance
        ? { multiInstance: { ...each.multiInstance, ...feel('until', each.multiInstance.until) } }
        : {}),
    })),
    flows: sop.flows.map((each) => ({
      ...own(each),
      source: idOf(each.source),
      target: idOf(each.target),
      ...feel('condition', each.condition),
    })),
  };
}
