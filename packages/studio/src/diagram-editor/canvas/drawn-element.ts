import type { ModdleElement } from '@alur/workflow/bpmn/moddle.js';
import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';

/** Something of an SOP with its place in the drawing. */
export interface DrawnElement {
  readonly id: string;
  readonly semantic: ModdleElement;
  /** Its own for as long as it is drawn; holds the place, too, as bpmn-js reads it. */
  readonly di: ModdleElement;
  /** The id of what it is drawn in. */
  readonly parent: string;
  /** What makes it another element though its id is the same: then it is drawn anew. */
  readonly structure: string;
  /** What of it is seen beside its place: where this is the same, moving is enough. */
  readonly look: string;
  readonly place: { readonly box: Box } | { readonly points: readonly Point[] };
}

export interface DrawnWorkflow {
  readonly root: { readonly semantic: ModdleElement; readonly di: ModdleElement };
  /** What others need comes before them: pool, shapes, events on their edges, lanes, arrows. */
  readonly elements: readonly DrawnElement[];
}
