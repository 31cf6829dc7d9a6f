import type { Sop } from '@alur/model/sop/sop.js';
import type { EngineContext } from '../engine/engine-port.ts';
import type { NetNode } from '../engine/net.ts';
import type { Item, NetState } from '../engine/net-state.ts';
import { conditionScope } from '../engine/output.ts';
import type { AskingNet } from './asking-net.ts';
import type { Token, TryOutAnswer } from './try-out.ts';

/** Where the tokens of a state are, and what may be done with each. */
export function tokensOf(
  sop: Sop,
  { net, asked }: AskingNet,
  state: NetState,
  context: EngineContext,
): readonly Token[] {
  const labels = new Map(sop.flows.map((flow) => [flow.id, flow.name]));
  return state.items.map((item): Token => {
    const { key, node } = item;
    const host = 'on' in item ? state.items.find((each) => each.key === item.on)?.node : undefined;
    const on = host === undefined ? {} : { on: host };
    switch (item.as) {
      case 'task': {
        const gateway = asked.get(node);
        if (!gateway) return { key, node, ...step(sop, net.nodes.get(node), item) };
        const { expected, isDecided } = expectedOf(gateway, state, context);
        const answers = gateway.exits.map((flow): TryOutAnswer => ({
          flow: flow.id,
          label: labels.get(flow.id) ?? '',
          target: flow.to.id,
          isDefault: flow.isDefault,
          isExpected: flow.id === expected,
        }));
        return { key, node, kind: 'decision', answers, isDecided };
      }
      case 'timer':
        return { key, node, kind: 'timer', text: timerText(net.nodes.get(node)), ...on };
      case 'message':
        return { key, node, kind: 'message', name: messageName(net.nodes.get(node)), ...on };
      case 'join':
        return { key, node, kind: 'join' };
      case 'scope':
      case 'many':
        return { key, node, kind: 'around' };
    }
  });
}

function step(sop: Sop, node: NetNode | undefined, item: Item & { readonly as: 'task' }) {
  const activity = sop.activities.find(({ id }) => id === item.node);
  const errors = (node?.boundaries ?? []).flatMap(({ does }) =>
    does.kind === 'boundary' && does.catches.kind === 'error' ? [does.catches.code] : [],
  );
  return {
    kind: 'step',
    outcomes: activity?.work.outcomes ?? [],
    errors,
    ...(item.loop === undefined ? {} : { loop: item.loop }),
  } as const;
}

/** Where a real case would go; nowhere as long as no outcome was chosen. */
function expectedOf(
  { exits }: NetNode,
  state: NetState,
  context: EngineContext,
): { readonly expected: string | undefined; readonly isDecided: boolean } {
  if (state.outcome === undefined) return { expected: undefined, isDecided: false };
  const asked = new Set<string | symbol>();
  const sees = new Proxy(conditionScope(state, context), {
    getOwnPropertyDescriptor: (scope, name) => {
      asked.add(name);
      return Reflect.getOwnPropertyDescriptor(scope, name);
    },
  });
  const conditional = exits.filter(({ isDefault }) => !isDefault);
  const met = conditional.filter((flow) => flow.condition?.(sees) === true);
  const expected = (met[0] ?? exits.find(({ isDefault }) => isDefault))?.id;
  const isOfOutcomes = [...asked].every((name) => name === 'outcome' || name === 'outcomes');
  const isDecided =
    expected !== undefined &&
    met.length < 2 &&
    isOfOutcomes &&
    conditional.every(({ condition }) => condition !== undefined);
  return { expected, isDecided };
}

function timerText(node: NetNode | undefined): string {
  const waits = node?.does.kind === 'boundary' ? node.does.catches : node?.does;
  return waits?.kind === 'timer' ? waits.text : '';
}

function messageName(node: NetNode | undefined): string {
  const waits = node?.does.kind === 'boundary' ? node.does.catches : node?.does;
  return waits?.kind === 'message' ? waits.name : '';
}
