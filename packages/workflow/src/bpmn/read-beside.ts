import type { Beside } from '@alur/model/sop/sop.js';
import { elementAt, elementsAt, idOf, localName, type ModdleElement, textAt } from './moddle.ts';

const drawnBeside = new Set(['dataObjectReference', 'dataStoreReference']);

/** What a file draws beside the flow of its processes, in the order of the file. */
export function readBeside(definitions: ModdleElement): readonly Beside[] {
  const found: Beside[] = [];
  const add = (element: ModdleElement, name = textAt(element, 'name')) =>
    found.push({ id: idOf(element), type: localName(element), name });
  const artifacts = (scope: ModdleElement) => {
    for (const artifact of elementsAt(scope, 'artifacts')) {
      // The line from a note to what it is about says nothing of its own.
      if (localName(artifact) === 'association') continue;
      const category = elementAt(artifact, 'categoryValueRef');
      add(artifact, textAt(artifact, 'text') || textAt(category, 'value'));
    }
  };
  const visit = (scope: ModdleElement): void => {
    artifacts(scope);
    for (const element of elementsAt(scope, 'flowElements')) {
      if (drawnBeside.has(localName(element))) add(element);
      visit(element);
    }
  };
  for (const root of elementsAt(definitions, 'rootElements')) {
    if (localName(root) === 'process') visit(root);
    if (!root.$instanceOf?.('bpmn:Collaboration')) continue;
    artifacts(root);
    for (const participant of elementsAt(root, 'participants')) {
      const process = elementAt(participant, 'processRef');
      if (!process || elementsAt(process, 'flowElements').length === 0) add(participant);
    }
    for (const flow of elementsAt(root, 'messageFlows')) {
      const ends = [elementAt(flow, 'sourceRef'), elementAt(flow, 'targetRef')];
      const between = ends.map((end) => textAt(end, 'name') || (end ? idOf(end) : '?'));
      add(flow, textAt(flow, 'name') || between.join(' → '));
    }
    for (const node of elementsAt(root, 'conversations')) add(node);
    if (localName(root) !== 'collaboration') add(root);
  }
  return found;
}
