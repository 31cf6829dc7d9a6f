import type { Problem } from '@alur/model/problem.js';
import { BpmnModdle } from 'bpmn-moddle';
import { problemAt } from '../problem.ts';
import { sopDescriptor } from './sop-descriptor.ts';

/** An element of BPMN's tree. Named here, for bpmn-moddle comes without types to other packages. */
export interface ModdleElement {
  readonly $type: string;
  readonly $attrs: Readonly<Record<string, string>>;
  readonly $parent?: ModdleElement;
  $instanceOf?(type: string): boolean;
  [property: string]: unknown;
}

interface Moddle {
  create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
  fromXML(xml: string): Promise<{
    readonly rootElement: ModdleElement;
    readonly warnings: readonly Error[];
  }>;
  toXML(
    element: ModdleElement,
    options?: { format?: boolean; preamble?: boolean },
  ): Promise<{ xml: string }>;
}

/** BPMN's meta-model with our elements in it. Building it takes 2 ms; readers share one. */
export const moddle: Moddle = new BpmnModdle({ sop: sopDescriptor });

export async function parseDefinitions(
  xml: string,
): Promise<{ definitions: ModdleElement } | { problems: Problem[] }> {
  try {
    const { rootElement, warnings } = await moddle.fromXML(xml);
    if (warnings.length > 0)
      return { problems: warnings.slice(0, 50).map((each) => toProblem(each, xml)) };
    return { definitions: rootElement };
  } catch (error) {
    return { problems: [toProblem(error as Error, xml)] };
  }
}

interface ModdleWarning extends Error {
  readonly element?: ModdleElement;
}

/** The first line says what, a later one where, counted from 0. */
export function toProblem(warning: ModdleWarning, xml: string): Problem {
  const what = (warning.message.split('\n')[0] ?? '').slice(0, 200);
  const line = /^\s*line: (\d+)/m.exec(warning.message)?.[1];
  const pointer = warning.element ? idOf(warning.element) : line ? idBefore(xml, Number(line)) : '';
  const [, target] = /^unresolved reference <([^>]*)>/.exec(what) ?? [];
  if (target !== undefined) {
    return problemAt(
      pointer,
      'not-bpmn',
      `Rujukan ke "${target}" tidak menemukan elemen dengan id itu. Perbaiki ejaannya, atau hapus yang merujuk ke sana.`,
      `The reference to "${target}" finds no element with that id. Mend its spelling, or remove what refers to it.`,
    );
  }
  return problemAt(
    pointer,
    'not-bpmn',
    `Bukan BPMN 2.0 yang sah: ${what}. Perbaiki bagian itu atau ekspor ulang dari penyunting BPMN.`,
    `Not valid BPMN 2.0: ${what}. Mend that part or export it again from the BPMN editor.`,
  );
}

/** The last id that is given on this line or before it. */
function idBefore(xml: string, line: number): string {
  const until = xml.split('\n', line + 1).join('\n');
  return [...until.matchAll(/\sid=["']([^"']+)["']/g)].at(-1)?.[1] ?? '';
}

/** The element's own id, or that of the nearest around it that has one. The `id` of an outcome
 * names a result of its activity, not an element of the file. */
export function idOf(element: ModdleElement): string {
  for (let at: ModdleElement | undefined = element; at; at = at.$parent) {
    if (typeof at['id'] === 'string' && !at.$type.startsWith('sop:')) return at['id'];
  }
  return '';
}

/** `userTask` of `bpmn:UserTask`. */
export function localName(element: ModdleElement): string {
  const name = element.$type.slice(element.$type.indexOf(':') + 1);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function elementAt(element: ModdleElement, property: string): ModdleElement | undefined {
  return element[property] as ModdleElement | undefined;
}

export function elementsAt(element: ModdleElement, property: string): readonly ModdleElement[] {
  return (element[property] as readonly ModdleElement[] | undefined) ?? [];
}

export function textAt(element: ModdleElement | undefined, property: string): string {
  return ((element?.[property] as string | undefined) ?? '').trim();
}

export function textsAt(element: ModdleElement | undefined, property: string): string[] {
  const texts = (element?.[property] as readonly string[] | undefined) ?? [];
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Our own elements under `extensionElements`: `extensions(task, 'MutuBaku')`. */
export function extensions(element: ModdleElement, type: string): readonly ModdleElement[] {
  const holder = elementAt(element, 'extensionElements');
  return holder ? elementsAt(holder, 'values').filter((each) => each.$type === `sop:${type}`) : [];
}
