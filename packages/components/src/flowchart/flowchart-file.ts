import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DiagramView } from '../diagram/diagram-view.ts';
import type { FileReading, PlacedProblem, ReadFile } from '../read-workflow/read-in-worker.ts';

type Host = HTMLElement & ReactiveControllerHost;

/** What hinders the diagram: no connection, or a policy of the page that lacks ours. */
export type DiagramFailure = 'not-loaded' | 'policy-missing';

export interface NeededOfFile {
  /** The procedure that it holds, or what it draws. */
  readonly reading: boolean;
  /** The code of the diagram. */
  readonly view: boolean;
}

/**
 * What a flowchart loads only when somebody needs it: the reading of a BPMN file, in a worker, and
 * the code of the diagram.
 */
export class FlowchartFile implements ReactiveController {
  view: DiagramView | undefined;
  failure: DiagramFailure | undefined;

  private file: string | Blob | undefined;
  private reading: FileReading | undefined;
  private isReading = false;
  private isLoading = false;
  private abort = new AbortController();
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.abort.abort();
  }

  /** Whether there is a file that has not been read yet. */
  get isComing(): boolean {
    return this.file !== undefined && !this.reading;
  }

  get read(): ReadFile | undefined {
    return this.reading?.ok ? this.reading.value : undefined;
  }

  get problems(): readonly PlacedProblem[] | undefined {
    return this.reading && !this.reading.ok ? this.reading.problems : undefined;
  }

  /** Called before each update of the element. */
  take(file: string | Blob | undefined, needed: NeededOfFile): void {
    if (file !== this.file) {
      this.abort.abort();
      this.file = file;
      this.reading = undefined;
      this.isReading = false;
    }
    if (this.failure || !this.host.isConnected) return;
    if (needed.reading && file !== undefined && !this.reading && !this.isReading)
      void this.readFile(file);
    if (needed.view && !this.view && !this.isLoading) void this.loadView();
  }

  tryAgain(): void {
    this.failure = undefined;
    this.host.requestUpdate();
  }

  private async readFile(file: string | Blob): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    this.isReading = true;
    try {
      const { readWorkflowInWorker } = await import('../read-workflow/read-in-worker.ts');
      const reading = await readWorkflowInWorker(file, { signal: abort.signal });
      if (this.abort === abort) this.reading = reading;
    } catch (error) {
      if (!abort.signal.aborted) this.fail(error);
    } finally {
      if (this.abort === abort) this.isReading = false;
      this.host.requestUpdate();
    }
  }

  private async loadView(): Promise<void> {
    this.isLoading = true;
    try {
      const { DiagramView: View } = await import('../diagram/diagram-view.ts');
      this.view = new View(this.host, this.host.shadowRoot as ShadowRoot);
    } catch (error) {
      this.fail(error);
    } finally {
      this.isLoading = false;
      this.host.requestUpdate();
    }
  }

  private fail(error: unknown): void {
    console.error('The diagram could not be loaded.', error);
    const isPolicy = error instanceof Error && error.name === 'PolicyMissingError';
    this.failure = isPolicy ? 'policy-missing' : 'not-loaded';
  }
}
