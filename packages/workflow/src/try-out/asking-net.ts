import type { Net, NetFlow, NetNode } from '../engine/net.ts';

/** Under which name a choice is put out; no condition of an SOP can name it. */
export const choiceName = '#choice';

/** How often what is repeated is repeated where the answers that say so are not there. */
export const assumedTimes = 2;

export interface AskingNet {
  readonly net: Net;
  /** The gateways that wait for an answer, as the SOP has them. */
  readonly asked: ReadonlyMap<string, NetNode>;
}

type Unfinished = { -readonly [K in keyof NetNode]: NetNode[K] };

/**
 * The same net, with each decision waiting for whoever tries the SOP out to choose an answer: it
 * becomes a task, and behind it a gateway that follows the choice. The engine runs it as any other.
 */
export function askingNet(net: Net): AskingNet {
  const asked = new Map<string, NetNode>();
  const nodes = new Map<string, Unfinished>();
  for (const node of net.nodes.values()) nodes.set(node.id, { ...node });
  const at = (node: NetNode): NetNode => nodes.get(node.id) ?? node;
  const led = (flow: NetFlow): NetFlow => ({ ...flow, to: at(flow.to) });
  for (const node of net.nodes.values()) {
    const own = nodes.get(node.id);
    if (!own) continue;
    own.exits = node.exits.map(led);
    own.boundaries = node.boundaries.map(at);
    if (node.does.kind === 'subprocess') own.does = { ...node.does, start: at(node.does.start) };
    if (node.many) {
      const { cardinality } = node.many;
      own.many = { ...node.many, cardinality: (scope) => countOr(cardinality(scope)) };
    }
    if (node.does.kind !== 'choose' || node.exits.length < 2) continue;
    asked.set(node.id, node);
    const chooser: NetNode = {
      id: chooserOf(node.id),
      does: { kind: 'choose' },
      exits: own.exits.map((flow) => ({
        ...flow,
        isDefault: false,
        condition: (scope) => scope[choiceName] === flow.id,
      })),
      boundaries: [],
    };
    nodes.set(chooser.id, chooser);
    own.does = { kind: 'task' };
    own.exits = [{ id: chooser.id, to: chooser, isDefault: false }];
  }
  return { net: { ...net, start: at(net.start), nodes }, asked };
}

/** Ids of BPMN hold no `#`. */
export const chooserOf = (gateway: string) => `${gateway}#chooser`;

export const isChooser = (id: string) => id.endsWith('#chooser');

const countOr = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : assumedTimes;
