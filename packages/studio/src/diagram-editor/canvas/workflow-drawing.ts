import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { moddle, type ModdleElement } from '@alur/workflow/bpmn/moddle.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { firstFree, takenIds } from '@alur/workflow/edit/fresh-id.js';
import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';
import { type LaneLayout, layoutLanes } from '@alur/workflow/layout/lanes/lane-layout.js';
import { laneMeasures } from '@alur/workflow/layout/lanes/measures.js';
import type { DrawnElement, DrawnWorkflow } from './drawn-element.ts';
import { isExpandable, lookOf, Semantics } from './semantics.ts';

/**
 * An SOP laid out, as bpmn-js' elements: what its import of `writeWorkflow`'s file would draw,
 * without the file. Made again after each edit, from the same parts where they are the same.
 */
export class WorkflowDrawing {
  private readonly semantics = new Semantics();
  /** By the id of what they draw; an element keeps its own, with another place in it. */
  private readonly dis = new Map<string, ModdleElement>();
  private layout: LaneLayout | undefined;

  of({ sop, places }: AuthoredSop): DrawnWorkflow {
    const layout = layoutLanes(sop, laneMeasures, places);
    this.layout = layout;
    const taken = takenIds(sop);
    const free = (id: string) => firstFree([id], (each) => taken.has(each));
    const [rootId, poolId] = [free('collaboration'), free('pool')];
    const pool = this.shape(poolId, rootId, layout.pools.get(sop.id), {
      semantic: this.semantics.frame(sop.identity, 'bpmn:Participant', poolId, sop.identity.title),
      look: sop.identity.title,
      isHorizontal: true,
    });
    const lanes = sop.performers.flatMap((performer) =>
      this.shape(performer.id, poolId, layout.lanes.get(performer.id), {
        semantic: this.semantics.frame(performer, 'bpmn:Lane', performer.id, performer.name),
        look: performer.name,
        isHorizontal: true,
      }),
    );
    const onEdges = sop.nodes.filter(({ attachedTo }) => attachedTo !== undefined);
    return {
      root: {
        semantic: this.semantics.frame(this, 'bpmn:Collaboration', rootId, ''),
        di: this.di(rootId, 'bpmndi:BPMNPlane', {}),
      },
      elements: [
        ...pool,
        ...this.scope(sop, undefined, poolId),
        ...onEdges.flatMap((node) => this.node(node, node.parent ?? poolId)),
        ...lanes,
        ...this.arrows(sop, poolId),
      ],
    };
  }

  /** Nodes within a subprocess after it. */
  private scope(sop: Sop, parent: string | undefined, around: string): readonly DrawnElement[] {
    return sop.nodes
      .filter((node) => node.parent === parent && node.attachedTo === undefined)
      .flatMap((node) => [
        ...this.node(node, around),
        ...(isExpandable(node) ? this.scope(sop, node.id, node.id) : []),
      ]);
  }

  private node(node: FlowNode, parent: string): readonly DrawnElement[] {
    return this.shape(node.id, parent, this.layout?.nodes.get(node.id), {
      semantic: this.semantics.node(node),
      look: lookOf(node),
      ...(isExpandable(node) ? { isExpanded: true } : {}),
      structure: [node.type, node.attachedTo].join(' '),
    });
  }

  private arrows(sop: Sop, poolId: string): readonly DrawnElement[] {
    const nodes = new Map(sop.nodes.map((node) => [node.id, node]));
    for (const node of sop.nodes) delete this.semantics.node(node)['default'];
    return sop.flows.flatMap((flow): readonly DrawnElement[] => {
      const { id, source, target, name, isDefault } = flow;
      const points = this.layout?.edges.get(id)?.map(whole);
      const from = nodes.get(source);
      if (!points || !from) return [];
      const semantic = this.semantics.flow(flow);
      if (isDefault) this.semantics.node(from)['default'] = semantic;
      const parent = from.parent ?? poolId;
      return [
        {
          id,
          semantic,
          di: this.di(id, 'bpmndi:BPMNEdge', { waypoint: points }),
          parent,
          structure: ['arrow', parent, source, target].join(' '),
          look: JSON.stringify([name, flow.condition !== undefined, isDefault, from.type]),
          place: { points },
        },
      ];
    });
  }

  private shape(
    id: string,
    parent: string,
    place: Box | undefined,
    more: {
      readonly semantic: ModdleElement;
      readonly look: string;
      readonly structure?: string;
      readonly isHorizontal?: boolean;
      readonly isExpanded?: boolean;
    },
  ): readonly DrawnElement[] {
    if (!place) return [];
    const { semantic, look, structure = '', ...flags } = more;
    const box = wholeBox(place);
    const di = this.di(id, 'bpmndi:BPMNShape', { bounds: box, ...flags });
    return [
      {
        id,
        semantic,
        di,
        parent,
        structure: [semantic.$type, parent, structure].join(' '),
        look,
        place: { box },
      },
    ];
  }

  private di(id: string, type: string, properties: object): ModdleElement {
    const known = this.dis.get(id);
    const di = known?.$type === type ? known : moddle.create(type, { id: `${id}-di` });
    this.dis.set(id, di);
    Object.assign(di, properties);
    const words = this.layout?.labels.get(id);
    if (!words) delete di['label'];
    else {
      di['label'] ??= moddle.create('bpmndi:BPMNLabel');
      Object.assign(di['label'] as object, { bounds: wholeBox(words) });
    }
    return di;
  }
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** As a file has them. */
const wholeBox = ({ x, y, width, height }: Box): Box => ({
  ...whole({ x, y }),
  width: Math.round(width),
  height: Math.round(height),
});
