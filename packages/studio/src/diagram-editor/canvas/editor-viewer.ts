import { diagramColours } from '@alur/components/diagram/diagram-colours.js';
import BaseViewer from 'bpmn-js/lib/BaseViewer.js';
import BpmnCore from 'bpmn-js/lib/core/index.js';
import BpmnInteractionEvents from 'bpmn-js/lib/features/interaction-events/index.js';
import BpmnOutline from 'bpmn-js/lib/features/outline/index.js';
import BendpointMove from 'diagram-js/lib/features/bendpoints/BendpointMove.js';
import BendpointMovePreview from 'diagram-js/lib/features/bendpoints/BendpointMovePreview.js';
import ChangeSupport from 'diagram-js/lib/features/change-support/index.js';
import Connect from 'diagram-js/lib/features/connect/index.js';
import Create from 'diagram-js/lib/features/create/index.js';
import HoverFix from 'diagram-js/lib/features/hover-fix/index.js';
import InteractionEvents from 'diagram-js/lib/features/interaction-events/index.js';
import Lasso from 'diagram-js/lib/features/lasso-tool/index.js';
import Move from 'diagram-js/lib/features/move/index.js';
import Overlays from 'diagram-js/lib/features/overlays/index.js';
import Selection from 'diagram-js/lib/features/selection/index.js';
import MoveCanvas from 'diagram-js/lib/navigation/movecanvas/index.js';
import { connectionPreview } from './connection-preview.ts';
import type { DocumentModeling } from './document-modeling.ts';
import { FollowingOverlays } from './following-overlays.ts';
import type { EditorServices } from './services.ts';
import type { SopRules } from './sop-rules.ts';

/** bpmn-js' drawing with the gestures of an editor, and our own answers to them. */
export interface EditorViewer {
  get<K extends keyof EditorServices>(name: K): EditorServices[K];
  attachTo(parent: HTMLElement): void;
  destroy(): void;
}

/**
 * Not bpmn-js' Modeler: that keeps a model and a history of its own and changes them by rules for
 * all of BPMN, three times the size of this. Here a gesture asks `modeling`, which changes the
 * document, and the drawing follows that (`docs/decisions/diagram-editor.md`).
 *
 * @param fontFamily - as computed; texts are measured with it outside of the element
 */
export function createEditorViewer(
  fontFamily: string,
  modeling: DocumentModeling,
  rules: SopRules,
): EditorViewer {
  return new BaseViewer<EditorServices>({
    bpmnRenderer: diagramColours,
    textRenderer: { defaultStyle: { fontFamily } },
    modules: [
      BpmnCore,
      BpmnInteractionEvents,
      BpmnOutline,
      ChangeSupport,
      InteractionEvents,
      Overlays,
      { overlays: ['type', FollowingOverlays] },
      Selection,
      MoveCanvas,
      HoverFix,
      Move,
      Connect,
      Create,
      Lasso,
      arrowEndMove,
      connectionPreview,
      { modeling: ['value', modeling], rules: ['value', rules] },
    ],
  } as object);
}

/** Of diagram-js' feature for bends the one part that leads the end of an arrow elsewhere. */
const arrowEndMove = {
  __init__: ['bendpointMovePreview'],
  bendpointMove: ['type', BendpointMove],
  bendpointMovePreview: ['type', BendpointMovePreview],
};
