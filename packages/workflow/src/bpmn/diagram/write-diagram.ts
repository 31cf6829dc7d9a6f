import type { Sop } from '@alur/model/sop/sop.js';
import type { Box } from '../../layout/lanes/box.ts';
import { kindOf } from '../../layout/lanes/lane-graph.ts';
import { layoutLanes } from '../../layout/lanes/lane-layout.ts';
import { laneMeasures } from '../../layout/lanes/measures.ts';
import { moddle, type ModdleElement } from '../moddle.ts';
import { DrawingWriter } from './drawing-writer.ts';

interface Written {
  readonly collaboration: ModdleElement;
  readonly participant: ModdleElement;
  readonly elements: ReadonlyMap<string, ModdleElement>;
  readonly freshId: (base: string) => string;
  /** Places that stay, by the id of a node or lane. */
  readonly kept?: ReadonlyMap<string, Box> | undefined;
}

/** The drawing that belongs to a written SOP, so that any BPMN tool opens it. */
export function writeDiagram(sop: Sop, written: Written): ModdleElement {
  const layout = layoutLanes(sop, laneMeasures, written.kept);
  const writer = new DrawingWriter(layout, written.freshId);
  const horizontal = { isHorizontal: true };
  const shapes = (boxes: ReadonlyMap<string, Box>) =>
    [...boxes].map(([id, box]) => writer.shape(id, written.elements.get(id), box, horizontal));
  const pool = layout.pools.get(sop.id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const planeElement = [
    writer.shape('pool', written.participant, pool, horizontal),
    ...shapes(layout.lanes),
    ...sop.nodes.flatMap((node) => {
      const box = layout.nodes.get(node.id);
      const more = kindOf(node.type) === 'subprocess' ? { isExpanded: true } : {};
      return box ? [writer.shape(node.id, written.elements.get(node.id), box, more)] : [];
    }),
    ...sop.flows.flatMap(({ id }) => writer.edge(id, written.elements.get(id))),
  ];
  return moddle.create('bpmndi:BPMNDiagram', {
    id: written.freshId('diagram'),
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: written.freshId('plane'),
      bpmnElement: written.collaboration,
      planeElement,
    }),
  });
}
