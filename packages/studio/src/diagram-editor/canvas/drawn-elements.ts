import { elementAt, elementsAt, idOf, type ModdleElement } from '@alur/workflow/bpmn/moddle.js';

/** An element of a workflow that has a place in its drawing. */
export interface DrawnElement {
  readonly id: string;
  readonly semantic: ModdleElement;
  readonly di: ModdleElement;
  /** The id of what it is drawn in. */
  readonly parent: string;
  /** What makes it another element though its id is the same: then it is drawn anew. */
  readonly structure: string;
  /** What of it is seen beside its place: where this is the same, moving is enough. */
  readonly look: string;
}

export interface DrawnWorkflow {
  readonly root: { readonly semantic: ModdleElement; readonly di: ModdleElement };
  /** What others need comes before them: pool, shapes, events on their edges, lanes, arrows. */
  readonly elements: readonly DrawnElement[];
}

/** What bpmn-js' own reading of a tree from `workflowTree` draws, in its order. */
export function drawnElements(definitions: ModdleElement): DrawnWorkflow {
  const plane = elementAt(elementsAt(definitions, 'diagrams')[0] as ModdleElement, 'plane');
  const root = plane && elementAt(plane, 'bpmnElement');
  if (!root) throw new Error('The tree holds no drawing.');
  const drawn = new Map(
    elementsAt(plane, 'planeElement').map((di) => [elementAt(di, 'bpmnElement'), di]),
  );
  const elements: DrawnElement[] = [];
  const late: DrawnElement[] = [];
  const lanes: DrawnElement[] = [];
  const arrows: DrawnElement[] = [];
  const take = (list: DrawnElement[], semantic: ModdleElement, parent: string): void => {
    const di = drawn.get(semantic);
    if (di) list.push(describe(semantic, di, parent));
  };
  const takeScope = (scope: ModdleElement, parent: string): void => {
    for (const element of elementsAt(scope, 'flowElements')) {
      const isArrow = element.$type === 'bpmn:SequenceFlow';
      const isOnEdge = element.$type === 'bpmn:BoundaryEvent';
      take(isArrow ? arrows : isOnEdge ? late : elements, element, parent);
      if (elementsAt(element, 'flowElements').length > 0) takeScope(element, idOf(element));
    }
  };
  for (const participant of elementsAt(root, 'participants')) {
    take(elements, participant, idOf(root));
    const process = elementAt(participant, 'processRef');
    if (!process) continue;
    takeScope(process, idOf(participant));
    for (const set of elementsAt(process, 'laneSets'))
      for (const lane of elementsAt(set, 'lanes')) take(lanes, lane, idOf(participant));
  }
  return {
    root: { semantic: root, di: plane },
    elements: [...elements, ...late, ...lanes, ...arrows],
  };
}

function describe(semantic: ModdleElement, di: ModdleElement, parent: string): DrawnElement {
  const ends = ['sourceRef', 'targetRef', 'attachedToRef'].map((end) => {
    const element = elementAt(semantic, end);
    return element ? idOf(element) : '';
  });
  const source = elementAt(semantic, 'sourceRef');
  const [trigger] = elementsAt(semantic, 'eventDefinitions');
  const loop = elementAt(semantic, 'loopCharacteristics');
  return {
    id: idOf(semantic),
    semantic,
    di,
    parent,
    structure: [semantic.$type, parent, ...ends].join(' '),
    look: JSON.stringify([
      semantic['name'],
      trigger?.$type,
      loop && String(loop['isSequential']),
      semantic['cancelActivity'],
      semantic['conditionExpression'] !== undefined && source?.$instanceOf?.('bpmn:Activity'),
      source?.['default'] === semantic,
    ]),
  };
}
