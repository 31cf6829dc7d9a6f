import type { ModdleElement } from '@alur/workflow/bpmn/moddle.js';
import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';
import type { Canvas, Overlays } from '@alur/components/diagram/bpmn-viewer.js';

/** Something drawn, as far as we look into it. A label is a shape of its own. */
export interface Drawn {
  readonly id: string;
  /** `bpmn:UserTask`; of a label `label`. */
  readonly type: string;
  businessObject: ModdleElement;
  di: ModdleElement;
  parent: Drawn | null;
  readonly children?: readonly Drawn[];
  /** Of a label that stands outside: what it names. */
  labelTarget?: Drawn | null;
  readonly labels: readonly Drawn[];
  /** What sits on the edge of this, and what this sits on. */
  readonly attachers?: readonly Drawn[];
  host?: Drawn | null;
  readonly incoming: readonly Drawn[];
  readonly outgoing: readonly Drawn[];
  /** Of an arrow. */
  source?: Drawn | null;
  target?: Drawn | null;
  waypoints?: readonly Point[];
  /** Of a shape. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export const boxOf = ({ x, y, width, height }: Drawn): Box => ({ x, y, width, height });

/** Which part of the drawing is seen: its upper left corner, and CSS pixels for one of its own. */
export interface Viewbox extends Point {
  readonly scale: number;
  /** Its size on the screen, in CSS pixels. */
  readonly outer: { readonly width: number; readonly height: number };
}

type Listener = (event: GestureEvent) => unknown;

export interface GestureEvent {
  readonly element: Drawn;
  readonly originalEvent?: Event;
  readonly newSelection: readonly Drawn[];
  /** Of what is seen, after it has moved. */
  readonly viewbox: Viewbox;
  /** Of a drag: what is dragged, how far down, and what its feature keeps of it. */
  readonly shape?: Drawn;
  readonly dy?: number;
  readonly context?: object;
}

/** The services of diagram-js and bpmn-js that are used here. */
export interface EditorServices {
  readonly canvas: Canvas & {
    addShape(shape: Drawn, parent?: Drawn): Drawn;
    removeShape(shape: Drawn): void;
    removeConnection(connection: Drawn): void;
    getRootElement(): Drawn;
    setRootElement(root: Drawn): void;
    getLayer(name: string, index: number): SVGGElement;
  };
  readonly elementRegistry: {
    get(id: string): Drawn | undefined;
    getAll(): readonly Drawn[];
    getGraphics(element: Drawn): SVGGElement;
  };
  readonly eventBus: {
    on(events: string | readonly string[], priority: number, listener: Listener): void;
    fire(event: string, data?: object): unknown;
  };
  readonly bpmnImporter: {
    add(semantic: ModdleElement, di: ModdleElement, parent?: Drawn): Drawn;
    addLabel(semantic: ModdleElement, di: ModdleElement, element: Drawn): Drawn;
  };
  readonly textRenderer: {
    getDimensions(text: string, options: object): { readonly height: number };
    getExternalStyle(): object;
  };
  readonly elementFactory: { createShape(attributes: object): Drawn };
  readonly overlays: Overlays & {
    get(search: { readonly element: Drawn }): readonly unknown[];
    /** What lies over an element that has only moved goes where it is now. */
    follow(element: Drawn): void;
  };
  readonly selection: {
    get(): readonly Drawn[];
    select(elements: Drawn | readonly Drawn[] | null): void;
  };
  readonly dragging: { cancel(): void; context(): unknown };
  readonly connect: { start(event: Event, element: Drawn, autoActivate: boolean): void };
  readonly bendpointMove: { start(event: Event, arrow: Drawn, index: number): void };
  readonly create: { start(event: Event, shape: Drawn): void };
}
