import type { Problem } from '@alur/model/problem.js';
import { problemAt } from '../problem.ts';
import { elementAt, elementsAt, idOf, localName, type ModdleElement } from './moddle.ts';

type Place = 'process' | 'lane' | 'activity' | 'node' | 'end';

const places: Readonly<Record<string, { readonly place: Place; readonly once: boolean }>> = {
  identity: { place: 'process', once: true },
  form: { place: 'process', once: true },
  section: { place: 'process', once: false },
  rows: { place: 'process', once: true },
  performer: { place: 'lane', once: true },
  step: { place: 'activity', once: true },
  mutuBaku: { place: 'activity', once: true },
  work: { place: 'activity', once: true },
  notify: { place: 'activity', once: false },
  inferred: { place: 'node', once: false },
  status: { place: 'end', once: true },
};

const where: Readonly<Record<Place, readonly [id: string, en: string]>> = {
  process: ['proses', 'a process'],
  lane: ['jalur (lane)', 'a lane'],
  activity: ['aktivitas', 'an activity'],
  node: ['proses, aktivitas, gateway, atau event', 'a process, activity, gateway or event'],
  end: ['event akhir', 'an end event'],
};

/**
 * Walks the whole file below `definitions` (without the drawing) for what the readers of single
 * elements would pass by in silence: a `sop:` element in the wrong place or twice. What is
 * misspelt the BPMN library has found.
 */
export function checkExtensionPlaces(definitions: ModdleElement): Problem[] {
  const problems: Problem[] = [];
  const visit = (element: ModdleElement): void => {
    const holder = elementAt(element, 'extensionElements');
    if (holder) problems.push(...checkHolder(element, elementsAt(holder, 'values')));
    for (const child of children(element)) visit(child);
  };
  visit(definitions);
  return problems;
}

function checkHolder(element: ModdleElement, values: readonly ModdleElement[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const value of values.filter((each) => each.$type.startsWith('sop:'))) {
    const name = localName(value);
    const rule = places[name];
    if (!rule || !isPlace(element, rule.place)) {
      const [id, en] = rule ? where[rule.place] : (['sop:work', 'sop:work'] as const);
      problems.push(
        problemAt(
          idOf(element),
          'misplaced-extension',
          `sop:${name} tidak berlaku di sini; tempatnya di ${id}. Pindahkan atau hapus.`,
          `sop:${name} means nothing here; it belongs in ${en}. Move or remove it.`,
        ),
      );
    } else if (rule.once && seen.has(name)) {
      problems.push(
        problemAt(
          idOf(element),
          'repeated-extension',
          `sop:${name} tertulis lebih dari satu kali. Sisakan satu.`,
          `sop:${name} is written more than once. Keep one.`,
        ),
      );
    }
    seen.add(name);
  }
  return problems;
}

function isPlace(element: ModdleElement, place: Place): boolean {
  const is = (type: string) => element.$instanceOf?.(type) === true;
  switch (place) {
    case 'process':
      return is('bpmn:Process');
    case 'lane':
      return is('bpmn:Lane');
    case 'activity':
      return isActivity(element);
    case 'node':
      return is('bpmn:FlowNode') || is('bpmn:Process');
    case 'end':
      return is('bpmn:EndEvent');
  }
}

/** A row of the SOP's table: a task or call activity; a subprocess only groups them. */
export function isActivity(element: ModdleElement): boolean {
  return (
    element.$instanceOf?.('bpmn:Task') === true ||
    element.$instanceOf?.('bpmn:CallActivity') === true
  );
}

/** What is written inside an element, as against what it refers to. */
export function children(element: ModdleElement): ModdleElement[] {
  return Object.entries(element)
    .filter(([property]) => property !== 'diagrams')
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is ModdleElement => {
      return (
        typeof value === 'object' &&
        value !== null &&
        '$parent' in value &&
        value.$parent === element
      );
    });
}
