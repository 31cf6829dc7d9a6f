import { elementAt, elementsAt, idOf, type ModdleElement, textAt } from './moddle.ts';

export interface MessageFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly name: string;
}

/** The messages between pools; their ends are nodes or participants. */
export function messageFlows(definitions: ModdleElement): readonly MessageFlow[] {
  return elementsAt(definitions, 'rootElements')
    .flatMap((root) => elementsAt(root, 'messageFlows'))
    .flatMap((flow) => {
      const [source, target] = [elementAt(flow, 'sourceRef'), elementAt(flow, 'targetRef')];
      if (!source || !target) return [];
      const ends = { source: idOf(source), target: idOf(target) };
      return [{ id: idOf(flow), ...ends, name: textAt(flow, 'name') }];
    });
}
