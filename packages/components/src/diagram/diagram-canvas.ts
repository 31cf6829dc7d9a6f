import type { FlowchartMessages } from '../flowchart/messages.ts';
import type { StepHeatMark } from '../flowchart/step-heat.ts';
import type { StepMark } from '../flowchart/step-mark.ts';
import { createViewer, type BpmnViewer } from './bpmn-viewer.ts';
import type { CanvasCommands } from './canvas-commands.ts';
import { CanvasHeat } from './canvas-heat.ts';
import { CanvasMarks } from './canvas-marks.ts';
import { listenToGestures } from './gestures.ts';
import { firstViewbox, scaleLimits, wholeViewbox } from './viewport.ts';

/** Where the words on the marks would run into each other. */
const farBelow = 0.5;

/** The drawing in its place: shows a BPMN file, moves it, marks and names its steps. */
export class DiagramCanvas implements CanvasCommands {
  /** What the drawing lies in; it stays the same while views are switched. */
  readonly place: HTMLElement;
  private readonly viewer: BpmnViewer;
  private readonly marks: CanvasMarks;
  private readonly temperatures: CanvasHeat;
  private readonly markers = new Map<string, string>();
  private isFramed = false;
  /** What should be seen first; undefined until there is a drawing. */
  private target: string | undefined;

  /** @param onClick - is told the id of the element that was clicked */
  constructor(place: HTMLElement, fontFamily: string, onClick: (id: string) => void) {
    this.place = place;
    this.viewer = createViewer(fontFamily);
    this.marks = new CanvasMarks(this.viewer);
    this.temperatures = new CanvasHeat(this.viewer);
    this.viewer.attachTo(place);
    // Before bpmn-js selects by itself, which would be a second selection beside ours.
    this.viewer.on('element.click', 2000, ({ element }) => {
      onClick((element.labelTarget ?? element).id);
      return false;
    });
    this.viewer.on('canvas.viewbox.changed', 1000, () => {
      place.classList.toggle('is-far', this.viewer.get('canvas').zoom() < farBelow);
      return undefined;
    });
    listenToGestures(place, this);
    new ResizeObserver(() => {
      this.onResized();
    }).observe(place);
  }

  /**
   * Reads and draws a file.
   *
   * @throws {Error} when bpmn-js cannot draw it, above all because it holds no drawing
   */
  async show(xml: string, title: string): Promise<void> {
    this.marks.forget();
    this.temperatures.forget();
    this.markers.clear();
    this.isFramed = false;
    this.target = undefined;
    await this.viewer.importXML(xml);
    const svg = this.place.querySelector('.djs-container > svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', title);
    // The steps are reached one by one; the drawing as a whole is no stop of its own.
    svg?.setAttribute('tabindex', '-1');
    const { inner } = this.viewer.get('canvas').viewbox();
    this.place.style.setProperty('--_proportion', String(inner.width / Math.max(1, inner.height)));
  }

  has(id: string): boolean {
    return this.viewer.get('elementRegistry').get(id) !== undefined;
  }

  mark(
    marks: ReadonlyMap<string, StepMark>,
    words: FlowchartMessages,
    nameOf: (activity: string) => string,
  ): void {
    this.marks.show(marks, words, nameOf);
  }

  heat(heat: ReadonlyMap<string, StepHeatMark>): void {
    this.temperatures.show(heat);
  }

  /** Gives one element, and no other, a class. */
  point(marker: 'is-selected' | 'is-focused', id: string): void {
    const before = this.markers.get(marker) ?? '';
    if (before === id) return;
    const canvas = this.viewer.get('canvas');
    if (before && this.has(before)) canvas.removeMarker(before, marker);
    if (id && this.has(id)) canvas.addMarker(id, marker);
    this.markers.set(marker, id);
  }

  /** Marks an element as one that can be clicked. */
  offer(id: string): void {
    if (this.has(id)) this.viewer.get('canvas').addMarker(id, 'is-step');
  }

  /** Shows the drawing for the first time, this element in it. */
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
    if (this.isFramed && this.has(id)) this.viewer.get('canvas').scrollToElement(id, 40);
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

  /** Shows all of it on the width of a sheet, until the function that is returned is called. */
  prepareForPrint(): () => void {
    const canvas = this.viewer.get('canvas');
    const { x, y, width, height } = canvas.viewbox();
    const turnTo = (isPrinting: boolean): void => {
      this.place.classList.toggle('is-printing', isPrinting);
      canvas.resized();
    };
    turnTo(true);
    this.fit();
    // How wide the sheet is nobody knows yet: the drawing is scaled to it as a picture is.
    const drawn = canvas.getSize();
    const svg = this.place.querySelector('svg');
    svg?.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`);
    this.place.style.setProperty('aspect-ratio', `${drawn.width} / ${drawn.height}`);
    return () => {
      svg?.removeAttribute('viewBox');
      this.place.style.removeProperty('aspect-ratio');
      turnTo(false);
      canvas.viewbox({ x, y, width, height });
    };
  }

  private onResized(): void {
    if (!this.isFramed && this.target !== undefined) this.frame(this.target);
    else this.viewer.get('canvas').resized();
  }
}
