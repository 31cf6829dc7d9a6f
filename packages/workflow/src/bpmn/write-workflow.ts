import type { Activity, EventTrigger, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { Box } from '../layout/lanes/box.ts';
import { writeDiagram } from './diagram/write-diagram.ts';
import { moddle, type ModdleElement } from './moddle.ts';
import {
  extensionElements,
  writeActivity,
  writeDocument,
  writeIdentity,
  writeInferences,
  writePerformer,
} from './write-extensions.ts';

/**
 * Writes an SOP as BPMN 2.0 XML with our `sop:` elements and a drawing, lanes as rows.
 *
 * `readWorkflow` reads it back to an equal SOP; `nodes` and `flows` come back grouped by
 * subprocess. What a file said beyond an SOP (`extras`, `beside`) is not written.
 *
 * @param kept - places that an author chose, by the id of a node or lane (`readPlaces`); they stay
 */
export async function writeWorkflow(sop: Sop, kept?: ReadonlyMap<string, Box>): Promise<string> {
  const { xml } = await moddle.toXML(workflowTree(sop, kept), { format: true });
  return xml;
}

/** As {@link writeWorkflow}, but the tree of bpmn-moddle: for who draws it and needs no file. */
export function workflowTree(sop: Sop, kept?: ReadonlyMap<string, Box>): ModdleElement {
  return new Writer(sop, kept).definitions();
}

/** As {@link workflowTree}, without a drawing: for who asks only what the SOP says. */
export function undrawnTree(sop: Sop): ModdleElement {
  return new Writer(sop, undefined).definitions(false);
}

class Writer {
  readonly #sop: Sop;
  readonly #kept: ReadonlyMap<string, Box> | undefined;
  readonly #taken: Set<string>;
  readonly #activities: ReadonlyMap<string, Activity>;
  readonly #nodes: ReadonlyMap<string, FlowNode>;
  readonly #elements = new Map<string, ModdleElement>();
  /** Messages and errors stand beside the process; events refer to them. */
  readonly #shared = new Map<string, ModdleElement>();

  constructor(sop: Sop, kept: ReadonlyMap<string, Box> | undefined) {
    this.#sop = sop;
    this.#kept = kept;
    this.#activities = new Map(sop.activities.map((activity) => [activity.id, activity]));
    this.#nodes = new Map(sop.nodes.map((node) => [node.id, node]));
    const ids = [sop, ...sop.performers, ...sop.nodes, ...sop.flows].map(({ id }) => id);
    this.#taken = new Set(ids);
  }

  definitions(isDrawn = true): ModdleElement {
    const process = this.#process();
    const participant = moddle.create('bpmn:Participant', {
      id: this.#freshId('pool'),
      name: this.#sop.identity.title,
      processRef: process,
    });
    const collaboration = moddle.create('bpmn:Collaboration', {
      id: this.#freshId('collaboration'),
      participants: [participant],
    });
    return moddle.create('bpmn:Definitions', {
      id: this.#freshId('definitions'),
      targetNamespace: 'https://alur.id/workflows',
      rootElements: [...this.#shared.values(), collaboration, process],
      ...(isDrawn ? { diagrams: [this.#diagram(collaboration, participant)] } : {}),
    });
  }

  #diagram(collaboration: ModdleElement, participant: ModdleElement): ModdleElement {
    return writeDiagram(this.#sop, {
      collaboration,
      participant,
      elements: this.#elements,
      freshId: (base) => this.#freshId(base),
      kept: this.#kept,
    });
  }

  #process(): ModdleElement {
    const { id, identity, inferences, performers } = this.#sop;
    const flowElements = this.#scope(undefined);
    const lanes = performers.map((performer) => {
      const inLane = this.#sop.nodes.filter((node) => this.#isListedIn(node, performer.id));
      return this.#keep(performer.id, 'bpmn:Lane', {
        name: performer.name,
        ...extensionElements(writePerformer(performer)),
        flowNodeRef: inLane.map((node) => this.#elements.get(node.id)),
      });
    });
    return this.#keep(id, 'bpmn:Process', {
      name: identity.title,
      isExecutable: true,
      ...extensionElements([
        writeIdentity(identity),
        ...writeDocument(this.#sop),
        ...writeInferences(inferences ?? []),
      ]),
      ...(lanes.length === 0
        ? {}
        : { laneSets: [moddle.create('bpmn:LaneSet', { id: this.#freshId('lanes'), lanes })] }),
      flowElements,
    });
  }

  /** What lies in a subprocess belongs to its lane without being listed. */
  #isListedIn(node: FlowNode, performer: string): boolean {
    if (node.performer !== performer) return false;
    const parent = this.#nodes.get(node.parent ?? '');
    return node.parent === undefined || parent?.performer !== performer;
  }

  #scope(parent: string | undefined): ModdleElement[] {
    const nodes = this.#sop.nodes.filter((node) => node.parent === parent);
    const ids = new Set(nodes.map(({ id }) => id));
    const elements = nodes.map((node) => this.#node(node));
    // What an event sits on may come after it in the file.
    for (const node of nodes) {
      const element = this.#elements.get(node.id);
      if (node.attachedTo !== undefined && element) {
        element['attachedToRef'] = this.#elements.get(node.attachedTo);
      }
    }
    const flows = this.#sop.flows.filter(({ source }) => ids.has(source));
    return [...elements, ...flows.map((flow) => this.#flow(flow))];
  }

  #node(node: FlowNode): ModdleElement {
    const activity = this.#activities.get(node.id);
    const extensions = activity ? writeActivity(activity) : writeInferences(node.inferences ?? []);
    if (node.status !== undefined)
      extensions.push(moddle.create('sop:Status', { code: node.status }));
    return this.#keep(node.id, bpmnType(node.type), {
      ...(node.name === '' ? {} : { name: node.name }),
      ...extensionElements(extensions),
      ...(node.attachedTo === undefined ? {} : { cancelActivity: node.interrupting !== false }),
      ...(node.trigger ? { eventDefinitions: [this.#trigger(node.trigger)] } : {}),
      ...(node.multiInstance
        ? { loopCharacteristics: writeMultiInstance(node.multiInstance) }
        : {}),
      ...(node.type === 'subProcess' ? { flowElements: this.#scope(node.id) } : {}),
    });
  }

  #flow(flow: Flow): ModdleElement {
    const element = this.#keep(flow.id, 'bpmn:SequenceFlow', {
      ...(flow.name === '' ? {} : { name: flow.name }),
      sourceRef: this.#elements.get(flow.source),
      targetRef: this.#elements.get(flow.target),
      ...(flow.condition === undefined ? {} : { conditionExpression: expression(flow.condition) }),
    });
    const source = this.#elements.get(flow.source);
    if (flow.isDefault && source) source['default'] = element;
    return element;
  }

  #trigger(trigger: EventTrigger): ModdleElement {
    switch (trigger.kind) {
      case 'timer': {
        const property = { duration: 'timeDuration', date: 'timeDate', cycle: 'timeCycle' }[
          trigger.timer
        ];
        return moddle.create('bpmn:TimerEventDefinition', { [property]: expression(trigger.text) });
      }
      case 'message': {
        const messageRef = this.#beside('bpmn:Message', 'message', { name: trigger.name });
        return moddle.create('bpmn:MessageEventDefinition', { messageRef });
      }
      case 'error': {
        if (trigger.code === '') return moddle.create('bpmn:ErrorEventDefinition');
        const errorRef = this.#beside('bpmn:Error', 'error', { errorCode: trigger.code });
        return moddle.create('bpmn:ErrorEventDefinition', { errorRef });
      }
      case 'terminate':
        return moddle.create('bpmn:TerminateEventDefinition');
      case 'other':
        return moddle.create(bpmnType(trigger.element));
    }
  }

  #beside(type: string, base: string, properties: Record<string, string>): ModdleElement {
    const key = JSON.stringify([type, properties]);
    const known = this.#shared.get(key);
    if (known) return known;
    const element = moddle.create(type, { id: this.#freshId(base), ...properties });
    this.#shared.set(key, element);
    return element;
  }

  #keep(id: string, type: string, properties: Record<string, unknown>): ModdleElement {
    const element = moddle.create(type, { id, ...properties });
    this.#elements.set(id, element);
    return element;
  }

  #freshId(base: string): string {
    // The reader takes ids of up to 100 characters.
    const short = base.slice(0, 90);
    let id = short;
    for (let count = 2; this.#taken.has(id); count++) id = `${short}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

const bpmnType = (local: string) => `bpmn:${local.charAt(0).toUpperCase()}${local.slice(1)}`;

const expression = (body: string) => moddle.create('bpmn:FormalExpression', { body });

function writeMultiInstance({
  sequential,
  cardinality,
  until,
}: NonNullable<FlowNode['multiInstance']>): ModdleElement {
  return moddle.create('bpmn:MultiInstanceLoopCharacteristics', {
    isSequential: sequential,
    ...(cardinality === '' ? {} : { loopCardinality: expression(cardinality) }),
    ...(until === undefined ? {} : { completionCondition: expression(until) }),
  });
}
