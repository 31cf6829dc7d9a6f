import type { Sop } from '@alur/model/sop/sop.js';
import { moddle, type ModdleElement } from '../moddle.ts';
import { type Box, place } from './place.ts';
import { route } from './route.ts';

interface Written {
  readonly collaboration: ModdleElement;
  readonly participant: ModdleElement;
  readonly elements: ReadonlyMap<string, ModdleElement>;
  readonly freshId: (base: string) => string;
}

/** The drawing that belongs to a written SOP, so that any BPMN tool opens it. */
export function writeDiagram(sop: Sop, written: Written): ModdleElement {
  const { pool, lanes, nodes } = place(sop);
  const shape = (element: ModdleElement | undefined, box: Box, more: object = {}) =>
    moddle.create('bpmndi:BPMNShape', {
      id: written.freshId(`${String(element?.['id'])}-shape`),
      bpmnElement: element,
      bounds: moddle.create('dc:Bounds', { ...rounded(box) }),
      ...more,
    });
  const horizontal = { isHorizontal: true };
  const planeElement = [
    shape(written.participant, pool, horizontal),
    ...[...lanes].map(([id, box]) => shape(written.elements.get(id), box, horizontal)),
    ...sop.nodes.flatMap((node) => {
      const box = nodes.get(node.id);
      const more = node.type === 'subProcess' ? { isExpanded: true } : {};
      return box ? [shape(written.elements.get(node.id), box, more)] : [];
    }),
    ...sop.flows.flatMap((flow) => {
      const [source, target] = [nodes.get(flow.source), nodes.get(flow.target)];
      const isBoundary = sop.nodes.some(({ id, attachedTo }) => id === flow.source && attachedTo);
      return source && target
        ? [
            moddle.create('bpmndi:BPMNEdge', {
              id: written.freshId(`${flow.id}-edge`),
              bpmnElement: written.elements.get(flow.id),
              waypoint: route(source, target, isBoundary).map(({ x, y }) =>
                moddle.create('dc:Point', { x: Math.round(x), y: Math.round(y) }),
              ),
            }),
          ]
        : [];
    }),
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

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
