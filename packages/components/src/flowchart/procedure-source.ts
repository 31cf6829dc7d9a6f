import type { PermitService } from '@alur/client/permit-service.js';
import type { StepProgress } from '@alur/model/case/progress.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { RefreshController } from '../base/refresh-controller.ts';
import {
  afterFailure,
  loadProcedure,
  type ProcedureState,
  type ShownProcedure,
  type WantedProcedure,
} from './procedure-state.ts';

/** An element that shows a procedure which it fetches from its service. */
export interface ProcedureHost extends ReactiveElement {
  readonly service: PermitService | undefined;
  /** As in {@link WantedProcedure}. An element that follows no case has only the first. */
  readonly workflow: string;
  readonly case?: string;
  readonly refreshSeconds?: number;
}

/** Fetches the SOP that its element names, follows the case that it names, and derives the marks. */
export class ProcedureSource implements ReactiveController {
  state: ProcedureState = { kind: 'none' };
  /** How the case stands at each step; undefined where none is followed. */
  marks: ReadonlyMap<string, StepProgress> | undefined;
  /** The BPMN file as it was published; undefined until it was asked for and has come. */
  diagram: string | undefined;
  isDiagramComing = false;

  #isDiagramAsked = false;
  readonly #host: ProcedureHost;
  #refresher: RefreshController | undefined;
  /** What was asked for last; undefined when that does not count any more. */
  #asked: WantedProcedure | undefined;

  constructor(host: ProcedureHost) {
    this.#host = host;
    host.addController(this);
  }

  get sop(): Sop | undefined {
    return this.state.kind === 'shown' ? this.state.procedure.sop : undefined;
  }

  /** The service, who is signed in, or a person asks: what was fetched does not count any more. */
  startAnew(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** Names and service come in any order, so what is asked is decided when all have come. */
  hostUpdate(): void {
    const { service, workflow, case: caseId = '' } = this.#host;
    if (this.#asked?.workflow === workflow && this.#asked.case === caseId) return;
    this.#asked = { workflow, case: caseId };
    this.diagram = undefined;
    this.isDiagramComing = false;
    this.#isDiagramAsked = false;
    this.#take(workflow || caseId ? { kind: 'loading' } : { kind: 'none' });
    this.#followCase().catch((error: unknown) => {
      console.error('The case cannot be followed.', error);
    });
    if (service && this.state.kind === 'loading') void this.#ask(service, this.#asked);
  }

  /** What asks again and again is loaded with the first case, as what derives the marks is. */
  async #followCase(): Promise<void> {
    const host = this.#host;
    if (host.case && !this.#refresher) {
      const { RefreshController: Refresher } = await import('../base/refresh-controller.ts');
      this.#refresher ??= new Refresher(
        host,
        () => void this.refresh(),
        () => (host.case ? (host.refreshSeconds ?? 0) : 0),
      );
    }
    this.#refresher?.start();
  }

  /** Asks how the case stands now. A procedure in force is not asked for again. */
  async refresh(): Promise<void> {
    const [asked, host] = [this.#asked, this.#host];
    if (host.service && asked?.case && this.state.kind !== 'loading') {
      await this.#ask(host.service, asked);
    }
  }

  /** Without the file a diagram is drawn from the SOP, so that it need not come. */
  async fetchDiagram(): Promise<void> {
    const { state } = this;
    const [asked, host] = [this.#asked, this.#host];
    if (state.kind !== 'shown' || !host.service || this.#isDiagramAsked) return;
    this.#isDiagramAsked = true;
    this.isDiagramComing = true;
    const { id, sha256 } = state.procedure;
    const diagram = await host.service.procedureDiagram(id, sha256).catch(() => undefined);
    if (this.#asked !== asked) return;
    this.diagram = diagram;
    this.isDiagramComing = false;
    host.requestUpdate();
  }

  async #ask(service: PermitService, asked: WantedProcedure): Promise<void> {
    const { next, marks } = await this.#load(service, asked).catch((error: unknown) => ({
      next: afterFailure(this.state, error),
      marks: this.marks,
    }));
    // The answer to a question that is not asked any more.
    if (this.#asked !== asked) return;
    this.#take(next, marks);
    this.#host.requestUpdate();
  }

  async #load(service: PermitService, asked: WantedProcedure) {
    const next = await loadProcedure(service, asked, this.state);
    return { next, marks: await marksOf(next, this.state, this.marks) };
  }

  #take(state: ProcedureState, marks?: Marks): void {
    this.state = state;
    this.marks = marks;
  }
}

type Marks = ReadonlyMap<string, StepProgress>;

/** What derives them is loaded with the first case: a page that shows an SOP alone never needs it. */
async function marksOf(
  state: ProcedureState,
  before: ProcedureState,
  marks: Marks | undefined,
): Promise<Marks | undefined> {
  if (state.kind !== 'shown' || !state.caseView) return undefined;
  if (marks && before.kind === 'shown' && isSameLog(before, state)) return marks;
  const { caseProgress } = await import('@alur/model/case/progress.js');
  return caseProgress(state.procedure.sop, state.caseView.log);
}

/** A log only grows; nothing is drawn again as long as it has not. */
function isSameLog(a: ShownProcedure, b: ShownProcedure): boolean {
  return a.caseView?.id === b.caseView?.id && a.caseView?.log.length === b.caseView?.log.length;
}
