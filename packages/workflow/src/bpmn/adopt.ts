import type { ModdleElement } from './moddle.ts';

/**
 * Tells every element of a tree that was made, and not read, what it stands in (`$parent`). Rules
 * and readers follow it, and bpmn-moddle sets it only when it reads.
 */
export function adopt(element: ModdleElement): void {
  for (const { isReference, ns } of descriptor(element).properties) {
    if (isReference) continue;
    const value = element[ns.localName];
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isElement(each)) continue;
      (each as { $parent?: ModdleElement }).$parent = element;
      adopt(each);
    }
  }
}

interface Descriptor {
  readonly properties: readonly {
    readonly isReference?: boolean;
    readonly ns: { readonly localName: string };
  }[];
}

const descriptor = (element: ModdleElement) => element['$descriptor'] as Descriptor;

function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}
