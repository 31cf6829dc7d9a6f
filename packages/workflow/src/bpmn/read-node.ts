import type { EventTrigger, FlowNode, MultiInstance } from '@alur/model/sop/sop.js';
import type { Problem } from '@alur/model/problem.js';
import {
  elementAt,
  elementsAt,
  extensions,
  idOf,
  localName,
  type ModdleElement,
  textAt,
} from './moddle.ts';
import { isActivity } from './read-extension-places.ts';
import { readInferences, readStatus } from './read-activity.ts';
import { vendorExtras } from './vendor-extras.ts';

/** What an SOP can say of a node; everything else that stands on one becomes an extra. */
const understood = new Set([
  '$type',
  'id',
  'name',
  'documentation',
  'extensionElements',
  'incoming',
  'outgoing',
  'lanes',
  'default',
  'gatewayDirection',
  'loopCharacteristics',
  'eventDefinitions',
  'attachedToRef',
  'cancelActivity',
  'boundaryEventRefs',
  'flowElements',
  'artifacts',
]);

/** Attributes that some editors write although the value is the one that holds anyway. */
const idle: Readonly<Record<string, unknown>> = {
  implementation: '##unspecified',
  isForCompensation: false,
  startQuantity: 1,
  completionQuantity: 1,
  parallelMultiple: false,
  isInterrupting: true,
  triggeredByEvent: false,
};

export function readNode(
  element: ModdleElement,
  place: { readonly performer?: string | undefined; readonly parent?: string | undefined },
  problems: Problem[],
): FlowNode {
  const attachedTo = elementAt(element, 'attachedToRef');
  const loop = elementAt(element, 'loopCharacteristics');
  const trigger = readTrigger(elementsAt(element, 'eventDefinitions'));
  const multiInstance = loop && readMultiInstance(loop);
  const extras = [
    ...extrasOf(element),
    ...(loop ? loopExtras(loop) : []),
    ...eventExtras(element),
    ...vendorExtras(element),
  ];
  const inferences = isActivity(element) ? [] : readInferences(element, problems);
  const status = readStatus(element, textAt(extensions(element, 'Status')[0], 'code'), problems);
  return {
    id: idOf(element),
    type: localName(element),
    name: textAt(element, 'name'),
    ...(place.performer === undefined ? {} : { performer: place.performer }),
    ...(place.parent === undefined ? {} : { parent: place.parent }),
    ...(status === undefined ? {} : { status }),
    ...(trigger === undefined ? {} : { trigger }),
    ...(attachedTo === undefined
      ? {}
      : { attachedTo: idOf(attachedTo), interrupting: element['cancelActivity'] !== false }),
    ...(multiInstance === undefined ? {} : { multiInstance }),
    ...(extras.length === 0 ? {} : { extras }),
    ...(inferences.length === 0 ? {} : { inferences }),
  };
}

function readTrigger(definitions: readonly ModdleElement[]): EventTrigger | undefined {
  const [definition, another] = definitions;
  if (!definition) return undefined;
  if (another) return { kind: 'other', element: 'several event definitions' };
  switch (localName(definition)) {
    case 'timerEventDefinition':
      return readTimer(definition);
    case 'messageEventDefinition':
      return { kind: 'message', name: textAt(elementAt(definition, 'messageRef'), 'name') };
    case 'errorEventDefinition':
      return { kind: 'error', code: textAt(elementAt(definition, 'errorRef'), 'errorCode') };
    case 'terminateEventDefinition':
      return { kind: 'terminate' };
    default:
      return { kind: 'other', element: localName(definition) };
  }
}

function readTimer(definition: ModdleElement): EventTrigger {
  const kinds = [
    ['timeDuration', 'duration'],
    ['timeDate', 'date'],
    ['timeCycle', 'cycle'],
  ] as const;
  for (const [property, timer] of kinds) {
    const text = textAt(elementAt(definition, property), 'body');
    if (text !== '') return { kind: 'timer', timer, text };
  }
  return { kind: 'timer', timer: 'duration', text: '' };
}

function readMultiInstance(loop: ModdleElement): MultiInstance | undefined {
  if (localName(loop) !== 'multiInstanceLoopCharacteristics') return undefined;
  const until = textAt(elementAt(loop, 'completionCondition'), 'body');
  return {
    sequential: loop['isSequential'] === true,
    cardinality: textAt(elementAt(loop, 'loopCardinality'), 'body'),
    ...(until === '' ? {} : { until }),
  };
}

function extrasOf(element: ModdleElement): string[] {
  return Object.entries(element)
    .filter(([property, value]) => !understood.has(property) && idle[property] !== value)
    .map(([property]) => property);
}

function loopExtras(loop: ModdleElement): string[] {
  if (localName(loop) !== 'multiInstanceLoopCharacteristics') return [localName(loop)];
  const known = new Set(['$type', 'id', 'isSequential', 'loopCardinality', 'completionCondition']);
  return [
    ...Object.entries(loop)
      .filter(
        ([property, value]) =>
          !known.has(property) && !(property === 'behavior' && value === 'All'),
      )
      .map(([property]) => property),
    ...foreignLanguage(elementAt(loop, 'loopCardinality')),
    ...foreignLanguage(elementAt(loop, 'completionCondition')),
  ];
}

function eventExtras(element: ModdleElement): string[] {
  const known = new Set([
    '$type',
    'id',
    'timeDuration',
    'timeDate',
    'timeCycle',
    'messageRef',
    'errorRef',
  ]);
  return elementsAt(element, 'eventDefinitions').flatMap((definition) => {
    if (readTrigger([definition])?.kind === 'other') return [];
    const timers = ['timeDuration', 'timeDate', 'timeCycle'].filter((each) => definition[each]);
    return [
      ...Object.keys(definition).filter((property) => !known.has(property)),
      ...timers.slice(1),
      ...timers.flatMap((each) => foreignLanguage(elementAt(definition, each))),
    ];
  });
}

/** An expression that says it is in something else than FEEL. */
export function foreignLanguage(expression: ModdleElement | undefined): string[] {
  const language = textAt(expression, 'language');
  return language === '' || /feel/i.test(language) ? [] : [`language="${language}"`];
}
