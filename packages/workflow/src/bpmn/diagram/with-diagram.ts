import { layoutGraph } from '../../layout/lanes/lane-layout.ts';
import { giveIds } from '../give-ids.ts';
import { children } from '../read-extension-places.ts';
import { elementsAt, idOf, localName, moddle, type ModdleElement } from '../moddle.ts';
import { isDrawnPool, type Pool, readPools } from '../read-pools.ts';
import { scan } from '../scan.ts';
import { withReadableEncoding } from '../xml-encoding.ts';
import { definitionsGraph, poolId } from './definitions-graph.ts';
import { DrawingWriter } from './drawing-writer.ts';
import { drawsFlow } from './draws-flow.ts';

/**
 * Adds a drawing to a BPMN file of any tool that has none: its own text stays as it is, to the
 * letter, and the drawing is put at its end. A file that is drawn already stays as it is, and so
 * does one that `readAnyWorkflow` refuses (which says why).
 *
 * @param redraw - takes an existing drawing away and makes a new one
 */
export async function withDiagram(text: string, { redraw = false } = {}): Promise<string> {
  const xml = withReadableEncoding(text);
  if (scan(xml, 'to show').length > 0) return text;
  const definitions = await parsed(xml);
  if (!definitions || (drawsFlow(definitions) && !redraw)) return text;
  const nameless = giveIds(definitions);
  const pools = readPools(definitions);
  const pooled = pools.filter(({ participant }) => participant !== undefined);
  const planes = [
    ...(pooled.length > 0 ? [pooled] : []),
    ...pools.filter(({ participant }) => participant === undefined).map((pool) => [pool]),
  ];
  if (!pools.some(isDrawnPool)) return text;
  const bare = withoutDrawing(xml);
  const taken = new Set([...bare.matchAll(/\sid\s*=\s*["']([^"']+)/g)].map(([, id]) => id));
  const freshId = (base: string): string => {
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
  const end = /<\/(?:[\w.-]+:)?definitions\s*>(?![^]*<\/(?:[\w.-]+:)?definitions\s*>)/.exec(bare);
  if (!end) return text;
  const written = await Promise.all(
    planes.map(async (each) => {
      const diagram = drawPlane(definitions, each, nameless, freshId);
      const drawn = await moddle.toXML(diagram, { format: true, preamble: false });
      return drawn.xml;
    }),
  );
  return `${bare.slice(0, end.index)}${written.join('')}${bare.slice(end.index)}`;
}

async function parsed(xml: string): Promise<ModdleElement | undefined> {
  try {
    return (await moddle.fromXML(xml)).rootElement;
  } catch {
    return undefined;
  }
}

/** Nothing but drawings stands in these elements, and none of them holds another. */
function withoutDrawing(xml: string): string {
  return xml.replace(
    /[ \t]*<((?:[\w.-]+:)?BPMNDiagram)(?:\s[^>]*)?(?:\/>|>[^]*?<\/\1\s*>)[ \t]*\r?\n?/g,
    '',
  );
}

function drawPlane(
  definitions: ModdleElement,
  pools: readonly Pool[],
  nameless: ReadonlySet<ModdleElement>,
  freshId: (base: string) => string,
): ModdleElement {
  const layout = layoutGraph(definitionsGraph(definitions, pools));
  const writer = new DrawingWriter(layout, freshId);
  const collaboration = elementsAt(definitions, 'rootElements').find(
    (root) => localName(root) === 'collaboration',
  );
  const elements = elementsById(
    [...pools.flatMap(({ process }) => process ?? []), ...(collaboration ? [collaboration] : [])],
    nameless,
  );
  const isHorizontal = true;
  const planeElement = [
    ...pools.flatMap((pool) => {
      const [box, element] = [layout.pools.get(poolId(pool)), pool.participant];
      return box && element && !nameless.has(element)
        ? [writer.shape('', element, box, { isHorizontal })]
        : [];
    }),
    ...[...layout.lanes].flatMap(([id, box]) => {
      const element = elements.get(id);
      return element ? [writer.shape('', element, box, { isHorizontal })] : [];
    }),
    ...[...layout.nodes].flatMap(([id, box]) => {
      const element = elements.get(id);
      return element ? [writer.shape(id, element, box, looks(element))] : [];
    }),
    ...[...layout.edges.keys()].flatMap((id) => {
      const element = elements.get(id);
      return element ? writer.edge(id, element) : [];
    }),
  ];
  const [first] = pools;
  const bpmnElement = first?.participant ? collaboration : first?.process;
  return moddle.create('bpmndi:BPMNDiagram', {
    id: freshId('alur-diagram'),
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: freshId('alur-plane'),
      bpmnElement,
      planeElement,
    }),
  });
}

function looks(element: ModdleElement): object {
  if (element.$instanceOf?.('bpmn:SubProcess')) {
    return { isExpanded: elementsAt(element, 'flowElements').length > 0 };
  }
  return localName(element) === 'exclusiveGateway' ? { isMarkerVisible: true } : {};
}

/** Only what has an id in the file itself can be drawn. */
function elementsById(
  roots: readonly ModdleElement[],
  nameless: ReadonlySet<ModdleElement>,
): ReadonlyMap<string, ModdleElement> {
  const found = new Map<string, ModdleElement>();
  const visit = (element: ModdleElement): void => {
    if (typeof element['id'] === 'string' && !nameless.has(element))
      found.set(idOf(element), element);
    for (const child of children(element)) visit(child);
  };
  for (const root of roots) visit(root);
  return found;
}
