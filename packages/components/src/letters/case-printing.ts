import type { PermitService } from '@alur/client/permit-service.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LetterInput } from './letter-input.ts';

export type PrintState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly what: string }
  /** The file of the case, as an address within this page. */
  | { readonly kind: 'file-ready'; readonly url: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Prints what a case has to print, for any element that shows one. Loads the letters on demand. */
export class CasePrinting implements ReactiveController {
  state: PrintState = { kind: 'idle' };
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  async printLetter(input: LetterInput): Promise<void> {
    await this.attempt(input.letter.letter, async () => {
      const { printLetter } = await import('./print-letter.ts');
      await printLetter(input);
      return { kind: 'idle' };
    });
  }

  /** Fetches the whole file of a case and opens it; where that is blocked, its link is there. */
  async openFile(service: PermitService, caseId: string): Promise<void> {
    await this.attempt('case-file', async () => {
      const bytes = await service.caseFile(caseId);
      const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
      window.open(url, '_blank');
      return { kind: 'file-ready', url };
    });
  }

  clear(): void {
    if (this.state.kind === 'file-ready') URL.revokeObjectURL(this.state.url);
    this.state = { kind: 'idle' };
  }

  hostDisconnected(): void {
    this.clear();
  }

  private async attempt(what: string, work: () => Promise<PrintState>): Promise<void> {
    if (this.state.kind === 'preparing') return;
    this.clear();
    const preparing: PrintState = { kind: 'preparing', what };
    this.put(preparing);
    let after: PrintState;
    try {
      after = await work();
    } catch (error) {
      after = { kind: 'failed', error };
    }
    if (this.isAt(preparing)) this.put(after);
    else if (after.kind === 'file-ready') URL.revokeObjectURL(after.url);
  }

  /** Whether nothing has happened since, such as turning to another case. */
  private isAt(state: PrintState): boolean {
    return this.state === state;
  }

  private put(state: PrintState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
