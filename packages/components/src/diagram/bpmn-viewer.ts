import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer.js';
import { diagramColours } from './diagram-colours.ts';

/** In the diagram's own pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnElement extends Rect {
  readonly id: string;
  /** Of a label that stands outside: what it names. */
  readonly labelTarget?: DrawnElement | undefined;
}

/** What we use of bpmn-js and of the services within it. */
export interface BpmnViewer {
  importXML(xml: string): Promise<unknown>;
  attachTo(parent: HTMLElement): void;
  destroy(): void;
  get(name: 'canvas'): Canvas;
  get(name: 'overlays'): Overlays;
  get(name: 'elementRegistry'): { get(id: string): DrawnElement | undefined };
  on(
    event: 'element.click',
    priority: number,
    callback: (event: { readonly element: DrawnElement }) => boolean | undefined,
  ): void;
  on(event: 'canvas.viewbox.changed', priority: number, callback: () => undefined): void;
}

export interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  getContainer(): HTMLElement;
  /** The group that what is shown is drawn in. */
  getActiveLayer(): SVGGElement;
  getSize(): { readonly width: number; readonly height: number };
  resized(): void;
  scroll(delta: { readonly dx: number; readonly dy: number }): void;
  scrollToElement(id: string, padding: number): void;
  viewbox(): Rect & { readonly inner: Rect; readonly scale: number };
  viewbox(box: Rect): unknown;
  zoom(scale?: number, center?: { readonly x: number; readonly y: number }): number;
}

export interface Overlays {
  add(
    element: string,
    type: string,
    overlay: {
      readonly position: { readonly top?: number; readonly bottom?: number; readonly left: number };
      readonly html: HTMLElement;
      readonly scale: { readonly min: number; readonly max: number };
    },
  ): string;
  remove(id: string): void;
}

/** @param fontFamily - as computed; texts are measured with it outside of the element */
export function createViewer(fontFamily: string): BpmnViewer {
  return new NavigatedViewer({
    bpmnRenderer: diagramColours,
    textRenderer: { defaultStyle: { fontFamily } },
    // Its wheel takes the page's scrolling; `gestures.ts` has ours.
    zoomScroll: { enabled: false },
  });
}
