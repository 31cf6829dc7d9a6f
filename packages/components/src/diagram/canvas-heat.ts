import type { StepHeatMark } from '../flowchart/step-heat.ts';
import type { BpmnViewer } from './bpmn-viewer.ts';

interface Shown {
  readonly heat: StepHeatMark;
  readonly overlay: string;
}

/** How hot the steps are: a depth of colour on each, and the words that say it below. */
export class CanvasHeat {
  private readonly shown = new Map<string, Shown>();
  private readonly viewer: BpmnViewer;

  constructor(viewer: BpmnViewer) {
    this.viewer = viewer;
  }

  /** Another diagram has been read; nothing of the one before is left. */
  forget(): void {
    this.shown.clear();
  }

  show(heat: ReadonlyMap<string, StepHeatMark>): void {
    const canvas = this.viewer.get('canvas');
    for (const [id, shown] of this.shown) {
      const now = heat.get(id);
      if (now?.level === shown.heat.level && now.words === shown.heat.words) continue;
      this.viewer.get('overlays').remove(shown.overlay);
      canvas.removeMarker(id, className(shown.heat));
      this.shown.delete(id);
    }
    for (const [id, each] of heat) {
      if (this.shown.has(id) || !this.viewer.get('elementRegistry').get(id)) continue;
      canvas.addMarker(id, className(each));
      const overlay = this.viewer.get('overlays').add(id, 'heat', {
        position: { bottom: -2, left: 0 },
        html: label(each),
        scale: { min: 0.75, max: 1.25 },
      });
      this.shown.set(id, { heat: each, overlay });
    }
  }
}

const className = ({ level }: StepHeatMark): string => `heat-${level}`;

function label({ words }: StepHeatMark): HTMLElement {
  const place = document.createElement('div');
  place.className = 'step-heat';
  place.textContent = words;
  return place;
}
