import type { CanvasCommands } from '@alur/components/diagram/canvas-commands.js';
import { CanvasMarks } from '@alur/components/diagram/canvas-marks.js';
import type { BpmnViewer } from '@alur/components/diagram/bpmn-viewer.js';
import { messages as flowchartMessages } from '@alur/components/flowchart/messages.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import type { Language } from '@alur/model/text.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import type { CanvasHandlers, EditorCanvas } from './canvas/editor-canvas.ts';
import type { Drawn } from './canvas/services.ts';
import { FindingMarks } from './finding-marks.ts';
import { NameField, type NameFieldPorts } from './name-field.ts';

/** The drawing and what lies over it; the drawing itself comes when it is first asked for. */
export class EditorStage implements CanvasCommands {
  /** Stays the same from one rendering to the next. */
  readonly place = div('stage');
  /** What is rendered beside the selected shape. */
  readonly pad = div('pad-place');
  private readonly paper = div('canvas');
  private readonly nameField = new NameField(this.place);
  private canvas: EditorCanvas | undefined;
  private findings: FindingMarks | undefined;
  private marks: CanvasMarks | undefined;
  private isMarked = false;

  constructor() {
    this.paper.part.add('diagram');
    this.place.prepend(this.paper);
    // After the field, which hides it while it is open.
    this.place.append(this.pad);
    for (const each of [this.paper, this.pad]) this.resized.observe(each);
  }

  get isLoaded(): boolean {
    return this.canvas !== undefined;
  }

  get isNaming(): boolean {
    return this.nameField.isOpen;
  }

  /** @throws {Error} when the code of the drawing does not come */
  async load(on: Omit<CanvasHandlers, 'onViewMoved'>): Promise<void> {
    const { EditorCanvas: Canvas } = await import('./canvas/editor-canvas.ts');
    if (this.canvas) return;
    const { fontFamily } = getComputedStyle(this.place);
    this.canvas = new Canvas(this.paper, fontFamily, {
      ...on,
      onViewMoved: () => {
        this.finishWriting();
        this.placePad();
      },
    });
    this.findings = new FindingMarks(this.canvas.viewer);
    // It asks for canvas, overlays and the registry alone, which both viewers have.
    this.marks = new CanvasMarks(this.canvas.viewer as unknown as BpmnViewer);
  }

  /** @throws {Error} when something of it cannot be drawn */
  draw(authored: AuthoredSop, title: string): void {
    // What they stand on may go; the next rendering shows them again.
    if (this.isMarked) this.marks?.show(new Map(), flowchartMessages.id, String);
    this.isMarked = false;
    this.canvas?.show(authored);
    this.canvas?.name(title);
  }

  frame(id: string): void {
    this.canvas?.view.frame(id);
  }

  reveal(id: string): void {
    this.canvas?.view.reveal(id);
  }

  letGo(): void {
    this.canvas?.letGo();
  }

  /** @param beside - which of what is selected has its commands beside it */
  select(ids: readonly string[], beside = ids[0] ?? ''): void {
    this.canvas?.select(ids);
    this.selected = beside;
  }

  private selected = '';

  showFindings(byElement: ReadonlyMap<string, readonly LintFinding[]>, language: Language): void {
    this.findings?.show(byElement, language);
  }

  showMarks(
    marks: ReadonlyMap<string, StepMark>,
    language: Language,
    nameOf: (id: string) => string,
  ): void {
    this.marks?.show(marks, flowchartMessages[language], nameOf);
    this.isMarked = marks.size > 0;
  }

  position(id: string): { readonly x: number; readonly y: number } | undefined {
    return this.canvas?.find(id);
  }

  performerAt(y: number): string | undefined {
    return this.canvas?.performerAt(y);
  }

  /** What is drawn of these. */
  drawn(ids: readonly string[]): readonly Drawn[] {
    return ids.flatMap((id) => this.canvas?.find(id) ?? []);
  }

  get lanes(): readonly Drawn[] {
    return this.canvas?.lanes ?? [];
  }

  startArrow: EditorCanvas['startArrow'] = (event, id) => this.canvas?.startArrow(event, id);

  startNew: EditorCanvas['startNew'] = (event, kind) => this.canvas?.startNew(event, kind);

  /** Opens a field over the words of an element. */
  write(id: string, label: string, text: string, ports: NameFieldPorts): void {
    this.canvas?.view.reveal(id);
    const at = this.canvas?.wordsAt(id);
    if (at) this.nameField.open(at, label, text, ports);
  }

  /** Takes what is written so far. */
  finishWriting(): void {
    this.nameField.close(true);
  }

  pan(dx: number, dy: number): void {
    this.canvas?.view.pan(dx, dy);
  }

  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void {
    this.canvas?.view.zoomBy(factor, at);
  }

  fit(): void {
    this.canvas?.settle();
    this.canvas?.view.fit();
  }

  /**
   * Beside the selected shape, never over it; out of sight with it. The sizes are those that the
   * browser has told: asked for them, it would lay the page out before the other views have changed.
   */
  placePad(): void {
    const at = this.canvas?.seenAt(this.selected);
    const { width, height } = sizeIn(this.sizes, this.paper);
    const isSeen = at !== undefined && at.y + at.height > 0 && at.y < height;
    const pad = sizeIn(this.sizes, this.pad);
    const [right, left] = at ? [at.x + at.width + padGap, at.x - pad.width - padGap] : [0, 0];
    const x = right + pad.width <= width ? right : left;
    this.pad.classList.toggle('unseen', !isSeen || x < 0 || x + pad.width > width);
    if (!isSeen) return;
    const y = Math.max(0, Math.min(at.y, height - pad.height));
    this.pad.style.insetInlineStart = `${x}px`;
    this.pad.style.insetBlockStart = `${y}px`;
  }

  private readonly sizes = new Map<Element, Size>();

  /** Tells before the picture in which something has become larger or smaller. */
  private readonly resized = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const [size] = borderBoxSize;
      if (size) this.sizes.set(target, { width: size.inlineSize, height: size.blockSize });
    }
    this.placePad();
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeIn = (sizes: ReadonlyMap<Element, Size>, element: Element): Size =>
  sizes.get(element) ?? { width: 0, height: 0 };

/** CSS pixels between a shape and what stands beside it. */
const padGap = 6;

function div(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
