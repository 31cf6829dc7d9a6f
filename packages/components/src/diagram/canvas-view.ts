import type { Canvas, Rect } from './bpmn-viewer.ts';
import type { CanvasCommands } from './canvas-commands.ts';
import { listenToGestures } from './gestures.ts';
import { firstViewbox, scaleLimits, wholeViewbox } from './viewport.ts';

/** What it asks of a viewer of diagram-js, whatever else that can do. */
interface Viewer {
  get(name: 'canvas'): Canvas;
  get(name: 'elementRegistry'): { get(id: string): Rect | undefined };
}

/** Which part of a drawing is seen: framed once, then moved by people, and kept when its room changes. */
export class CanvasView implements CanvasCommands {
  private readonly viewer: Viewer;
  private readonly observer = new ResizeObserver(() => {
    this.onResized();
  });
  private isFramed = false;
  /** What should be seen first; undefined until there is a drawing. */
  private target: string | undefined;

  /** @param place - what the viewer is attached to; wheel and fingers on it move the drawing */
  constructor(viewer: Viewer, place: HTMLElement) {
    this.viewer = viewer;
    listenToGestures(place, this);
    this.observer.observe(place);
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** Another drawing comes, which is yet to be framed. */
  forget(): void {
    this.isFramed = false;
    this.target = undefined;
  }

  /** Shows the drawing for the first time, this element in it; later where it has no room yet. */
  frame(id: string): void {
    this.target = id;
    const canvas = this.viewer.get('canvas');
    canvas.resized();
    const room = canvas.getSize();
    if (room.width === 0 || room.height === 0) return;
    const element = this.viewer.get('elementRegistry').get(id);
    canvas.viewbox(firstViewbox(canvas.viewbox().inner, room, element));
    this.isFramed = true;
  }

  /** Moves as little as is needed to see an element. */
  reveal(id: string): void {
    if (!this.isFramed || !this.viewer.get('elementRegistry').get(id)) return;
    this.viewer.get('canvas').scrollToElement(id, 40);
  }

  pan(dx: number, dy: number): void {
    this.viewer.get('canvas').scroll({ dx, dy });
  }

  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void {
    const canvas = this.viewer.get('canvas');
    const { min, max } = scaleLimits;
    const { width, height } = canvas.getSize();
    const scale = Math.min(max, Math.max(min, canvas.zoom() * factor));
    canvas.zoom(scale, at ?? { x: width / 2, y: height / 2 });
  }

  fit(): void {
    const canvas = this.viewer.get('canvas');
    const room = canvas.getSize();
    if (room.width > 0) canvas.viewbox(wholeViewbox(canvas.viewbox().inner, room));
  }

  private onResized(): void {
    if (!this.isFramed && this.target !== undefined) this.frame(this.target);
    else this.viewer.get('canvas').resized();
  }
}
