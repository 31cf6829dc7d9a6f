import { render } from 'lit';
import { markInWords, renderBadge } from '../flowchart/mark-badge.ts';
import type { FlowchartMessages } from '../flowchart/messages.ts';
import type { StepMark } from '../flowchart/step-mark.ts';
import type { BpmnViewer } from './bpmn-viewer.ts';

interface Shown {
  readonly mark: StepMark;
  readonly words: FlowchartMessages;
  readonly overlay: string;
}

/**
 * A running case on the drawing: colour on the step, sign and words on its edge. Only what has
 * changed is touched; the diagram is not read again.
 */
export class CanvasMarks {
  private readonly shown = new Map<string, Shown>();
  private readonly viewer: BpmnViewer;

  constructor(viewer: BpmnViewer) {
    this.viewer = viewer;
  }

  /** Another diagram has been read; nothing of the one before is left. */
  forget(): void {
    this.shown.clear();
  }

  /** @param nameOf - what a step is called to somebody who does not see where the mark stands */
  show(
    marks: ReadonlyMap<string, StepMark>,
    words: FlowchartMessages,
    nameOf: (activity: string) => string,
  ): void {
    for (const [id, shown] of this.shown) {
      const mark = marks.get(id);
      if (mark && isSame(mark, shown.mark) && words === shown.words) continue;
      this.viewer.get('overlays').remove(shown.overlay);
      this.viewer.get('canvas').removeMarker(id, className(shown.mark));
      this.shown.delete(id);
    }
    for (const [id, mark] of marks) {
      if (this.shown.has(id) || !this.viewer.get('elementRegistry').get(id)) continue;
      this.viewer.get('canvas').addMarker(id, className(mark));
      const overlay = this.viewer.get('overlays').add(id, 'mark', {
        position: { top: -18, left: 6 },
        html: badge(mark, words, nameOf(id)),
        scale: { min: 0.75, max: 1.25 },
      });
      this.shown.set(id, { mark, words, overlay });
    }
  }
}

const className = ({ state }: StepMark): string => `is-${state}`;

const isSame = (a: StepMark, b: StepMark): boolean => a.state === b.state && a.visits === b.visits;

function badge(mark: StepMark, words: FlowchartMessages, name: string): HTMLElement {
  const place = document.createElement('div');
  place.className = 'step-mark';
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', `${name}: ${markInWords(mark, words)}`);
  render(renderBadge(mark, words), place);
  return place;
}
