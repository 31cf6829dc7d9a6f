import type { Box } from '../../layout/lanes/box.ts';
import type { LaneLayout } from '../../layout/lanes/lane-layout.ts';
import { moddle, type ModdleElement } from '../moddle.ts';

/** Writes what a layout says as elements of a BPMN drawing (BPMN DI). */
export class DrawingWriter {
  readonly #layout: LaneLayout;
  readonly #freshId: (base: string) => string;

  constructor(layout: LaneLayout, freshId: (base: string) => string) {
    this.#layout = layout;
    this.#freshId = freshId;
  }

  /** @param id - of the element in the layout */
  shape(
    id: string,
    bpmnElement: ModdleElement | undefined,
    box: Box,
    more: object = {},
  ): ModdleElement {
    return moddle.create('bpmndi:BPMNShape', {
      id: this.#freshId(`${String(bpmnElement?.['id'])}-shape`),
      bpmnElement,
      bounds: bounds(box),
      ...more,
      ...this.#label(id),
    });
  }

  /** Nothing of an arrow that the layout found no way for. */
  edge(id: string, bpmnElement: ModdleElement | undefined): ModdleElement[] {
    const points = this.#layout.edges.get(id);
    if (!points) return [];
    return [
      moddle.create('bpmndi:BPMNEdge', {
        id: this.#freshId(`${String(bpmnElement?.['id'])}-edge`),
        bpmnElement,
        waypoint: points.map(({ x, y }) =>
          moddle.create('dc:Point', { x: Math.round(x), y: Math.round(y) }),
        ),
        ...this.#label(id),
      }),
    ];
  }

  #label(id: string): object {
    const box = this.#layout.labels.get(id);
    return box ? { label: moddle.create('bpmndi:BPMNLabel', { bounds: bounds(box) }) } : {};
  }
}

const bounds = ({ x, y, width, height }: Box): ModdleElement =>
  moddle.create('dc:Bounds', {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  });
