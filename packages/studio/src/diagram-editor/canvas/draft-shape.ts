import { moddle } from '@alur/workflow/bpmn/moddle.js';
import type { NewKind } from '../change/new-kinds.ts';
import { bpmnTypeOf, sizeOf } from '../change/new-node.ts';
import type { Draft } from './document-modeling.ts';
import type { EditorViewer } from './editor-viewer.ts';

/** What hangs on the pointer while something from the palette is put down. */
export function draftShape(viewer: EditorViewer, kind: NewKind): Draft {
  const type = bpmnTypeOf(kind);
  const trigger = { timer: 'bpmn:TimerEventDefinition', message: 'bpmn:MessageEventDefinition' }[
    kind as 'timer' | 'message'
  ];
  const businessObject = moddle.create(type, {
    id: `draft-${kind}`,
    ...(trigger ? { eventDefinitions: [moddle.create(trigger)] } : {}),
  });
  return viewer.get('elementFactory').createShape({
    type,
    kind,
    businessObject,
    di: moddle.create('bpmndi:BPMNShape', { isMarkerVisible: true }),
    ...sizeOf(kind),
  }) as Draft;
}
