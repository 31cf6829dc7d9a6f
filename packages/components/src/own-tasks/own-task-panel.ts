import type { CaseView, OwnTask, PermitService } from '@alur/client/permit-service.js';
import type { Language } from '@alur/model/text.js';
import type { ReactiveControllerHost } from 'lit';
import { describeError } from '../base/describe-error.ts';
import { CorrectEvent } from './correct-event.ts';
import { type OwnTaskState, renderOwnTasks } from './render-own-tasks.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What waits for an applicant, for any element that shows a case of theirs. Loaded where something
 * does.
 */
export class OwnTaskPanel {
  private state: OwnTaskState = { kind: 'idle' };
  private readonly host: Host;
  private readonly after: () => Promise<void>;

  /** @param after - fetches the case anew */
  constructor(host: Host, after: () => Promise<void>) {
    this.host = host;
    this.after = after;
  }

  render(service: PermitService | undefined, caseView: CaseView, language: Language): unknown {
    return renderOwnTasks(caseView, language, {
      state: this.state,
      onCorrect: (task) => service && void this.correct(service, caseView, task),
      onComplete: (task, outcome) => service && void this.complete(service, task, outcome),
    });
  }

  /** Begins a draft to put the application right, and tells the page. */
  private async correct(service: PermitService, { id: caseId }: CaseView, { id: task }: OwnTask) {
    await this.attempt(task, async () => {
      const { id: draft } = await service.correct(task);
      this.put({ kind: 'begun', task });
      this.host.dispatchEvent(new CorrectEvent(draft, caseId));
    });
  }

  private async complete(
    service: PermitService,
    { id: task }: OwnTask,
    outcome: string | undefined,
  ) {
    await this.attempt(task, async () => {
      await service.completeTask(task, outcome === undefined ? {} : { outcome });
      await this.after();
      this.put({ kind: 'idle' });
    });
  }

  private async attempt(task: string, work: () => Promise<void>): Promise<void> {
    if (this.state.kind === 'sending') return;
    this.put({ kind: 'sending' });
    try {
      await work();
    } catch (error) {
      this.put({ kind: 'failed', task, text: describeError(error) });
      // Somebody, or another window, may have done it meanwhile.
      await this.after();
    }
  }

  private put(state: OwnTaskState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
