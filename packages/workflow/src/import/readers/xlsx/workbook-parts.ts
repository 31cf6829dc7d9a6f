import { at, childrenNamed, type XmlElement } from '../xml-tree.ts';

/** The parts that a part refers to, by the id of the reference. */
export function relationsOf(
  part: string,
  relations: XmlElement | undefined,
): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return new Map(
    childrenNamed(relations, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => [
        attributes['Id'] ?? '',
        resolved(folder, attributes['Target'] ?? ''),
      ]),
  );
}

export const relationsPart = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels');

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export function sheetsOf(
  workbook: XmlElement,
  relations: ReadonlyMap<string, string>,
): readonly WorkbookSheet[] {
  return childrenNamed(at(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    part: relations.get(attributes['r:id'] ?? '') ?? '',
    isHidden: /hidden/i.test(attributes['state'] ?? ''),
  }));
}
