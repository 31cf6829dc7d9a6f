import { stepTitles } from '@alur/workflow/layout/document/step-number.js';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { onCanvasKey, zoomIn, zoomOut } from './canvas-commands.ts';
import { DiagramCanvas } from './diagram-canvas.ts';
import type { DiagramInput } from './diagram-input.ts';
import { diagramStyles } from './diagram.styles.ts';
import { drawProcedure } from './diagram-xml.ts';
import { bpmnStyles } from './generated/bpmn-styles.ts';
import { diagramMessages } from './messages.ts';
import { renderStepList } from './step-list.ts';
import { renderStepPanel } from './step-panel.ts';

type Host = HTMLElement & {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
};

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'drawn'; readonly isRedrawn: boolean; readonly missing: readonly string[] };

/**
 * The diagram of a procedure with all that belongs to it: controls, the list of its steps, the
 * mutu baku of the selected one. Loaded only when asked for, with bpmn-js.
 */
export class DiagramView implements ReactiveController {
  private readonly host: Host;
  private readonly canvas: DiagramCanvas;
  private input: DiagramInput | undefined;
  private state: State = { kind: 'opening' };
  private drawing: Promise<void> = Promise.resolve();
  private restore: (() => void) | undefined;

  constructor(host: Host, root: ShadowRoot) {
    const sheets = [bpmnStyles, diagramStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    const place = document.createElement('div');
    place.className = 'canvas';
    place.part.add('diagram');
    this.host = host;
    this.canvas = new DiagramCanvas(place, getComputedStyle(host).fontFamily, (id) => {
      if (this.isStep(id)) this.input?.onSelect(id);
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.onBeforePrint);
    addEventListener('afterprint', this.onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.onBeforePrint);
    removeEventListener('afterprint', this.onAfterPrint);
  }

  hostUpdated(): void {
    if (this.state.kind === 'drawn') this.showCase();
  }

  /** Brings the selected step into view, after somebody has switched to the diagram. */
  reveal(): void {
    this.canvas.view.reveal(this.input?.selected ?? '');
    if (this.canvas.place.isConnected) this.canvas.place.scrollIntoView({ block: 'nearest' });
  }

  render(input: DiagramInput): TemplateResult {
    const before = this.input;
    this.input = input;
    if (before?.sop !== input.sop || before.xml !== input.xml) this.open(input);
    const { state } = this;
    const words = diagramMessages[input.language];
    if (state.kind === 'failed') return html`<p class="notice warning">${words.failed}</p>`;
    return html`
      <div class="diagram-room">
        <div class="diagram">
          <div class="drawing" @keydown=${this.onKey}>
            <div class="controls" role="group" aria-label=${words.tools}>
              ${this.renderButton('−', words.zoomOut, this.onZoomOut)}
              ${this.renderButton('+', words.zoomIn, this.onZoomIn)}
              ${this.renderButton('⤢', words.fit, this.onFit)}
              ${state.kind === 'opening' ? html`<p role="status">${words.opening}</p>` : nothing}
            </div>
            ${renderStepList(input, { onFocus: this.onFocus, onBlur: this.onBlur })}
            ${this.canvas.place}
            <p class="gestures small muted">
              <span class="by-mouse">${words.hintMouse}</span>
              <span class="by-touch">${words.hintTouch}</span>
              <span class="by-keys">${words.hintKeys}</span>
            </p>
          </div>
          <div class="beside">
            ${renderStepPanel(input)}
            ${state.kind === 'drawn' ? this.renderNotes(state, input) : nothing}
          </div>
        </div>
      </div>
    `;
  }

  private renderButton(sign: string, name: string, onClick: () => void): TemplateResult {
    return html`<button
      class="control"
      type="button"
      aria-label=${name}
      title=${name}
      @click=${onClick}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  private renderNotes(
    { isRedrawn, missing }: Extract<State, { kind: 'drawn' }>,
    { language }: DiagramInput,
  ): unknown {
    const words = diagramMessages[language];
    return html`
      ${isRedrawn ? html`<p class="small muted">${words.redrawn}</p>` : nothing}
      ${
        missing.length > 0
          ? html`<div class="notes small">
              <p>${words.notDrawn}</p>
              <ul>
                ${missing.map((name) => html`<li>${name}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    `;
  }

  /** Draws what is to be seen, one after another: bpmn-js takes one file at a time. */
  private open(input: DiagramInput): void {
    const { sop, xml, plan } = input;
    const isCurrent = (): boolean => this.input?.sop === sop && this.input.xml === xml;
    const title = diagramMessages[input.language].drawing(sop.identity.title);
    this.state = { kind: 'opening' };
    this.drawing = this.drawing.then(async () => {
      if (!isCurrent()) return;
      try {
        const { isRedrawn } = await drawProcedure(sop, xml, (each) =>
          this.canvas.show(each, title),
        );
        if (!isCurrent()) return;
        const steps = plan.rows.map(({ activity }) => activity);
        const missing = steps.filter(({ id }) => !this.canvas.has(id)).map(({ name }) => name);
        for (const { id } of steps) this.canvas.offer(id);
        this.state = { kind: 'drawn', isRedrawn, missing };
        this.canvas.view.frame(this.firstSeen());
      } catch (error) {
        console.error('The diagram could not be drawn.', error);
        if (isCurrent()) this.state = { kind: 'failed' };
      }
      this.host.requestUpdate();
    });
  }

  /** The selected step; else the one that is being worked on; else the beginning. */
  private firstSeen(): string {
    const { plan, marks, selected } = this.input ?? {};
    const ids = plan?.rows.map(({ activity }) => activity.id) ?? [];
    const isOpen = (id: string): boolean =>
      ['current', 'late'].includes(marks?.get(id)?.state ?? '');
    return (selected && this.isStep(selected) ? selected : ids.find(isOpen)) ?? ids[0] ?? '';
  }

  private showCase(): void {
    const { input, canvas } = this;
    if (!input) return;
    const titles = stepTitles(input.plan);
    const numbers = new Map(
      input.plan.rows.map(({ activity }, index) => [activity.id, titles[index]]),
    );
    const words = diagramMessages[input.language];
    canvas.mark(input.marks, input.words, (id) => words.detail(numbers.get(id) ?? ''));
    canvas.heat(input.heat);
    canvas.point('is-selected', this.isStep(input.selected) ? input.selected : '');
  }

  private isStep(id: string): boolean {
    return this.input?.plan.rows.some(({ activity }) => activity.id === id) ?? false;
  }

  private readonly onFocus = (activity: string): void => {
    this.canvas.point('is-focused', activity);
    this.canvas.view.reveal(activity);
  };

  private readonly onBlur = (): void => {
    this.canvas.point('is-focused', '');
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    onCanvasKey(event, this.canvas.view);
  };

  private readonly onZoomIn = (): void => {
    zoomIn(this.canvas.view);
  };

  private readonly onZoomOut = (): void => {
    zoomOut(this.canvas.view);
  };

  private readonly onFit = (): void => {
    this.canvas.view.fit();
  };

  private readonly onBeforePrint = (): void => {
    if (this.canvas.place.isConnected && !this.restore)
      this.restore = this.canvas.prepareForPrint();
  };

  private readonly onAfterPrint = (): void => {
    this.restore?.();
    this.restore = undefined;
  };
}
