import type { Flow, FlowNode } from '@alur/model/sop/sop.js';
import { moddle, type ModdleElement } from '@alur/workflow/bpmn/moddle.js';
import { kindOf } from '@alur/workflow/layout/lanes/lane-graph.js';

/**
 * What bpmn-js' renderer reads of each element, and no more: the document keeps the rest. Parts of
 * an SOP that an edit does not touch stay the same objects, so theirs are made once.
 */
export class Semantics {
  private readonly made = new WeakMap<object, ModdleElement>();

  node(node: FlowNode): ModdleElement {
    return this.once(node, () => {
      const { id, trigger, multiInstance, attachedTo } = node;
      return moddle.create(bpmnType(node.type), {
        id,
        ...named(node),
        ...(attachedTo === undefined
          ? {}
          : { attachedToRef: { id: attachedTo }, cancelActivity: node.interrupting !== false }),
        ...(trigger ? { eventDefinitions: [moddle.create(definitionOf(trigger))] } : {}),
        ...(multiInstance
          ? {
              loopCharacteristics: moddle.create('bpmn:MultiInstanceLoopCharacteristics', {
                isSequential: multiInstance.sequential,
              }),
            }
          : {}),
      });
    });
  }

  flow(flow: Flow): ModdleElement {
    return this.once(flow, () =>
      moddle.create('bpmn:SequenceFlow', {
        id: flow.id,
        ...named(flow),
        sourceRef: { id: flow.source },
        targetRef: { id: flow.target },
        ...(flow.condition === undefined ? {} : { conditionExpression: condition }),
      }),
    );
  }

  /** A lane, a pool, or what a pool lies in. @param of - what it is made of; made anew when that is another object */
  frame(of: object, type: Frame, id: string, name: string) {
    // A pool without a process is drawn as a closed one.
    const holds = type === 'bpmn:Participant' ? { processRef: {} } : {};
    return this.once(of, () => moddle.create(type, { id, ...named({ name }), ...holds }));
  }

  private once(of: object, make: () => ModdleElement): ModdleElement {
    const known = this.made.get(of) ?? make();
    this.made.set(of, known);
    return known;
  }
}

type Frame = 'bpmn:Lane' | 'bpmn:Participant' | 'bpmn:Collaboration';

const condition = moddle.create('bpmn:FormalExpression');

const named = ({ name }: { readonly name: string }) => (name === '' ? {} : { name });

const bpmnType = (local: string) => `bpmn:${local.charAt(0).toUpperCase()}${local.slice(1)}`;

function definitionOf(trigger: NonNullable<FlowNode['trigger']>): string {
  return bpmnType(trigger.kind === 'other' ? trigger.element : `${trigger.kind}EventDefinition`);
}

export const isExpandable = ({ type }: FlowNode): boolean => kindOf(type) === 'subprocess';

/** What is seen of a node beside its place. */
export function lookOf({ name, trigger, multiInstance, interrupting }: FlowNode): string {
  return JSON.stringify([
    name,
    trigger?.kind,
    trigger?.kind === 'other' ? trigger.element : '',
    multiInstance?.sequential,
    interrupting,
  ]);
}
