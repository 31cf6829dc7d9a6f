import type { FlowchartMessages } from '../flowchart/messages.ts';
import type { StepHeatMark } from '../flowchart/step-heat.ts';
import type { StepMark } from '../flowchart/step-mark.ts';
import { createViewer, type BpmnViewer } from './bpmn-viewer.ts';
import { CanvasHeat } from './canvas-heat.ts';
import { CanvasMarks } from './canvas-marks.ts';
import { CanvasView } from './canvas-view.ts';

/** Where the words on the marks would run into each other. */
const farBelow = 0.5;

/** The drawing in its place: shows a BPMN file, marks and names its steps. */
export class DiagramCanvas {
  /** What the drawing lies in; it stays the same while views are switched. */
  readonly place: HTMLElement;
  readonly view: CanvasView;
  private readonly viewer: BpmnViewer;
  private readonly marks: CanvasMarks;
  private readonly temperatures: CanvasHeat;
  private readonly markers = new Map<string, string>();

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
    this.view = new CanvasView(this.viewer, place);
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
    this.view.forget();
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

  /** Shows all of it on the width of a sheet, until the function that is returned is called. */
  prepareForPrint(): () => void {
    const canvas = this.viewer.get('canvas');
    const { x, y, width, height } = canvas.viewbox();
    const turnTo = (isPrinting: boolean): void => {
      this.place.classList.toggle('is-printing', isPrinting);
      canvas.resized();
    };
    turnTo(true);
    this.view.fit();
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
}
