import { elementAt, elementsAt, type ModdleElement } from '../moddle.ts';

/**
 * Whether a file says where any of its steps stands: some tools write a diagram that is empty, or
 * that holds no more than a pool and its start.
 */
export function drawsFlow(definitions: ModdleElement): boolean {
  return elementsAt(definitions, 'diagrams').some((diagram) => {
    const plane = elementAt(diagram, 'plane');
    return (
      plane !== undefined &&
      elementsAt(plane, 'planeElement').some((drawn) =>
        elementAt(drawn, 'bpmnElement')?.$instanceOf?.('bpmn:Activity'),
      )
    );
  });
}
