import type { Problem } from '@alur/model/problem.js';
import type { Activity, Flow, FlowNode } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import { elementAt, elementsAt, idOf, type ModdleElement, textAt } from './moddle.ts';
import { isActivity } from './read-extension-places.ts';
import { readActivity } from './read-activity.ts';
import { foreignLanguage, readNode } from './read-node.ts';

interface FlowElements {
  readonly activities: Activity[];
  readonly nodes: FlowNode[];
  readonly flows: Flow[];
}

interface Surroundings {
  readonly parent?: string | undefined;
  readonly performer?: string | undefined;
}

/** Everything that is connected by arrows, subprocesses entered, in the order of the file. */
export function readFlowElements(
  process: ModdleElement,
  laneOf: ReadonlyMap<string, string>,
  problems: Problem[],
): FlowElements {
  const found: FlowElements = { activities: [], nodes: [], flows: [] };
  const readScope = (scope: ModdleElement, around: Surroundings): void => {
    for (const element of elementsAt(scope, 'flowElements')) {
      if (typeof element['id'] !== 'string') {
        problems.push(withoutId(element));
      } else if (element.$type === 'bpmn:SequenceFlow') {
        const flow = readFlow(element, problems);
        if (flow) found.flows.push(flow);
      } else if (element.$instanceOf?.('bpmn:FlowNode')) {
        // What lies in a subprocess is done by whoever the subprocess belongs to.
        const performer = laneOf.get(idOf(element)) ?? around.performer;
        found.nodes.push(readNode(element, { ...around, performer }, problems));
        if (isActivity(element)) found.activities.push(readActivity(element, performer, problems));
        readScope(element, { parent: idOf(element), performer });
      }
    }
  };
  readScope(process, {});
  return found;
}

function readFlow(element: ModdleElement, problems: Problem[]): Flow | undefined {
  const source = elementAt(element, 'sourceRef');
  const target = elementAt(element, 'targetRef');
  if (!source || !target) {
    problems.push(dangling(idOf(element)));
    return undefined;
  }
  const expression = elementAt(element, 'conditionExpression');
  const condition = textAt(expression, 'body');
  const extras = [
    ...(element['isImmediate'] === undefined ? [] : ['isImmediate']),
    ...foreignLanguage(expression),
  ];
  return {
    id: idOf(element),
    source: idOf(source),
    target: idOf(target),
    name: textAt(element, 'name'),
    ...(condition === '' ? {} : { condition }),
    isDefault: elementAt(source, 'default') === element,
    ...(extras.length === 0 ? {} : { extras }),
  };
}

const withoutId = (element: ModdleElement) =>
  problemAt(
    idOf(element),
    'no-id',
    `Sebuah ${element.$type} tidak mempunyai id. Beri id agar dapat dirujuk.`,
    `A ${element.$type} has no id. Give it one so that it can be named.`,
  );

const dangling = (flow: string) =>
  problemAt(
    flow,
    'dangling-flow',
    'Anak panah ini tidak menghubungkan dua elemen. Sambungkan kedua ujungnya atau hapus.',
    'This arrow does not connect two elements. Connect both its ends or delete it.',
  );
