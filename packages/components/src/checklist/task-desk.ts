import { caseAfter } from '@alur/client/case-after.js';
import type {
  CaseView,
  PermitService,
  TaskCompletion,
  TaskResult,
} from '@alur/client/permit-service.js';
import type { Verdict } from '@alur/model/permit/application.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeError } from '../base/describe-error.ts';
import { keptParts, type KeptParts } from './kept-parts.ts';
import { keptVerdicts } from './kept-verdicts.ts';
import { emptySheet, recordedParts, type PartsSheet } from './parts-sheet.ts';
import { isConflict, loadTask, takenTask, type OpenTask, type TaskState } from './task-state.ts';
import { VerdictSaver, type SaveState } from './verdict-saver.ts';
import { mergeVerdicts, withVerdict } from './verdict-sheet.ts';

/** Milliseconds of rest before verdicts are sent. */
const rest = 600;

/** A task from opening to completion: what is loaded, found and decided, without how it looks. */
export class TaskDesk implements ReactiveController {
  state: TaskState = { kind: 'none' };
  verdicts: readonly Verdict[] = [];
  saving: SaveState = { kind: 'untouched' };
  /** What was said of the mutu baku; it goes with the completion. */
  parts: PartsSheet = emptySheet;
  /** The completion is on its way. */
  sending = false;
  /** Why the completion did not succeed. */
  failure: Required<LocalText> | undefined;

  private readonly host: ReactiveControllerHost;
  private service: PermitService | undefined;
  private saver: VerdictSaver | undefined;
  private kept: KeptParts | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.saveNow);
    window.addEventListener('pagehide', this.saveNow);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.saveNow);
    window.removeEventListener('pagehide', this.saveNow);
    this.saveNow();
  }

  /** Turns to a task; to none when the id is empty. What was found on the one before is sent. */
  async open(service: PermitService | undefined, id: string): Promise<void> {
    this.saveNow();
    this.saver = undefined;
    this.service = service;
    this.verdicts = [];
    this.parts = emptySheet;
    this.update({ saving: { kind: 'untouched' }, sending: false, failure: undefined });
    if (!service || !id) {
      this.update({ state: { kind: 'none' } });
      return;
    }
    const loading: TaskState = { kind: 'loading' };
    this.update({ state: loading });
    let next: TaskState;
    try {
      next = await loadTask(service, id);
    } catch (error) {
      next = { kind: 'failed', text: describeError(error) };
    }
    if (!this.isAt(loading)) return; // turned to another task meanwhile
    if (next.kind === 'open') this.begin(service, next);
    this.update({ state: next });
  }

  setVerdict(
    item: string,
    change: { readonly ok?: boolean; readonly reason?: string; readonly note?: string },
  ): void {
    this.verdicts = withVerdict(this.verdicts, item, change);
    this.saver?.change(this.verdicts);
  }

  setParts(parts: PartsSheet): void {
    this.parts = parts;
    this.kept?.write(parts);
    this.host.requestUpdate();
  }

  readonly saveNow = (): void => void this.saver?.flush();

  /** Completes the task. Resolves to whether this person did it; never rejects. */
  async complete(outcome?: Outcome, note = ''): Promise<boolean> {
    const { state: open, service } = this;
    if (open.kind !== 'open' || !service || this.sending) return false;
    this.update({ sending: true, failure: undefined });
    try {
      // An earlier save that is still under way must not arrive after the decision.
      await this.saver?.flush();
      const result = await service.completeTask(open.task.id, {
        ...(outcome && { outcome: outcome.id }),
        ...(open.items.length > 0 && { verdicts: this.verdicts }),
        ...recordedParts(this.parts),
        ...(note.trim() !== '' && { note: note.trim() }),
      });
      this.saver?.stop();
      keptParts(open.task.id).clear();
      const caseView = await caseNow(service, open, result, {
        verdicts: this.verdicts,
        note: note.trim(),
      });
      if (this.isAt(open)) this.update({ state: { kind: 'done', open, outcome, caseView } });
      return true;
    } catch (error) {
      await this.failed(service, open, error);
      return false;
    } finally {
      this.update({ sending: false });
    }
  }

  private begin(service: PermitService, { task, items }: OpenTask): void {
    const kept = keptVerdicts(task.id);
    const unsent = mergeVerdicts(items, [], kept.read());
    this.verdicts = mergeVerdicts(items, task.verdicts, unsent);
    this.saver = new VerdictSaver({
      save: (verdicts) => service.saveVerdicts(task.id, verdicts),
      kept,
      onState: (saving) => {
        if (this.isAt('open')) this.update({ saving });
      },
      now: () => Date.now(),
      rest,
    });
    if (unsent.length > 0) this.saver.change(this.verdicts);
    this.kept = keptParts(task.id);
    this.parts = this.kept.read();
  }

  private async failed(service: PermitService, open: OpenTask, error: unknown): Promise<void> {
    if (!isConflict(error)) {
      this.update({ failure: describeError(error) });
      return;
    }
    this.saver?.stop();
    const taken = await takenTask(service, open, error.by);
    if (this.isAt(open)) this.update({ state: taken });
  }

  /** Also after an await, when somebody may have turned to another task. */
  private isAt(state: TaskState | TaskState['kind']): boolean {
    return this.state === state || this.state.kind === state;
  }

  private update(
    change: Partial<Pick<TaskDesk, 'state' | 'saving' | 'sending' | 'failure'>>,
  ): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

/** The decision stands, whatever comes after: a case that cannot be read is shown as it was seen. */
async function caseNow(
  service: PermitService,
  { task: { caseView } }: OpenTask,
  result: TaskResult,
  completion: Pick<TaskCompletion, 'verdicts' | 'note'>,
): Promise<CaseView> {
  const { events: _, ...summary } = result;
  return (
    caseAfter(caseView, result, completion) ??
    (await service.case(caseView.id).catch(() => ({ ...caseView, ...summary })))
  );
}
