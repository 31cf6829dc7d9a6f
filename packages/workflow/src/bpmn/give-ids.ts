import { elementAt, elementsAt, localName, type ModdleElement } from './moddle.ts';

const parts = [
  'flowElements',
  'artifacts',
  'laneSets',
  'lanes',
  'participants',
  'messageFlows',
] as const;

/**
 * Gives ids to what has none: they are optional in BPMN for whatever nothing refers to, but here
 * everything is named by its id.
 *
 * @returns the elements that had none, with the ids that they have now
 */
export function giveIds(definitions: ModdleElement): ReadonlySet<ModdleElement> {
  const taken = new Set<unknown>();
  const nameless = new Set<ModdleElement>();
  const visit = (element: ModdleElement): void => {
    if (typeof element['id'] === 'string') taken.add(element['id']);
    else nameless.add(element);
    for (const part of parts) for (const each of elementsAt(element, part)) visit(each);
    const inner = elementAt(element, 'childLaneSet');
    if (inner) visit(inner);
  };
  for (const root of elementsAt(definitions, 'rootElements')) visit(root);
  let count = 0;
  for (const element of nameless) {
    count += 1;
    while (taken.has(`${localName(element)}-${count}`)) count += 1;
    element['id'] = `${localName(element)}-${count}`;
  }
  return nameless;
}
