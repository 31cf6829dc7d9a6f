import type { Box } from '../../layout/lanes/box.ts';
import { elementAt, elementsAt, idOf, moddle, type ModdleElement } from '../moddle.ts';
import { scan } from '../scan.ts';

/**
 * Where a BPMN file has its nodes and lanes drawn, by their ids: what `writeWorkflow` and
 * `layoutLanes` take to leave it there. Empty of a file without a drawing, or that is refused.
 */
export async function readPlaces(xml: string): Promise<ReadonlyMap<string, Box>> {
  const places = new Map<string, Box>();
  if (scan(xml, 'to show').length > 0) return places;
  for (const diagram of elementsAt(await parsed(xml), 'diagrams')) {
    const plane = elementAt(diagram, 'plane');
    for (const drawn of plane ? elementsAt(plane, 'planeElement') : []) {
      const [element, bounds] = [elementAt(drawn, 'bpmnElement'), elementAt(drawn, 'bounds')];
      if (!element || !bounds) continue;
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) => bounds[side]);
      if (![x, y, width, height].every(Number.isFinite)) continue;
      const box = { x, y, width, height } as Box;
      places.set(idOf(element), box);
    }
  }
  return places;
}

async function parsed(xml: string): Promise<ModdleElement> {
  try {
    return (await moddle.fromXML(xml)).rootElement;
  } catch {
    return moddle.create('bpmn:Definitions');
  }
}
