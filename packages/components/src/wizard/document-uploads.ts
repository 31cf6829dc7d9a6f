import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import { checkFile, headLength } from '@alur/model/permit/document-rules.js';
import type { LocalText } from '@alur/model/text.js';
import { describeError } from '../base/describe-error.ts';
import { interruptedUploads, keepUploads } from './local-memory.ts';

/** Where the file for one requirement is on its way. */
export type UploadState =
  | { readonly kind: 'sending'; readonly file: File; readonly sent: number }
  | {
      readonly kind: 'failed';
      readonly file: File;
      readonly text: Required<LocalText>;
      /** The same file may do; otherwise another one is needed. */
      readonly canRetry: boolean;
      readonly offline: boolean;
    }
  /** The page was closed while this file was being sent; choosing it again goes on from there. */
  | { readonly kind: 'interrupted'; readonly fileName: string };

export interface UploadsOptions {
  readonly changed: () => void;
  readonly stored: (document: StoredDocument) => void;
  /** The service did not take a file. */
  readonly failed?: (error: unknown) => void;
}

/**
 * The uploads of one draft. They go on while the person is at another stage, stop when the
 * connection drops and go on when it is back.
 */
export class DocumentUploads {
  private readonly service: PermitService;
  private readonly draft: string;
  private readonly options: UploadsOptions;
  private readonly states = new Map<string, UploadState>();
  private readonly running = new Map<string, { stop: AbortController; done: Promise<void> }>();
  private readonly requirements = new Map<string, DocumentRequirement>();

  constructor(service: PermitService, draft: string, options: UploadsOptions) {
    this.service = service;
    this.draft = draft;
    this.options = options;
    for (const [requirement, fileName] of Object.entries(interruptedUploads(draft))) {
      this.states.set(requirement, { kind: 'interrupted', fileName });
    }
  }

  stateOf(requirement: string): UploadState | undefined {
    return this.states.get(requirement);
  }

  get isBusy(): boolean {
    return this.running.size > 0;
  }

  /** Sends a file in place of whatever was sent for the requirement before. */
  start(requirement: DocumentRequirement, file: File): void {
    this.running.get(requirement.id)?.stop.abort();
    this.requirements.set(requirement.id, requirement);
    const stop = new AbortController();
    const done = this.send(requirement, file, stop.signal).finally(() => {
      if (this.running.get(requirement.id)?.stop === stop) this.running.delete(requirement.id);
      this.remember();
      this.options.changed();
    });
    this.running.set(requirement.id, { stop, done });
    this.set(requirement.id, { kind: 'sending', file, sent: 0 });
    this.remember();
  }

  cancel(requirement: string): void {
    this.running.get(requirement)?.stop.abort();
    this.set(requirement, undefined);
  }

  /** Sends the same file again; what the server has of it is not sent twice. */
  retry(id: string): void {
    const state = this.states.get(id);
    const requirement = this.requirements.get(id);
    if (requirement && state?.kind === 'failed') this.start(requirement, state.file);
  }

  /** The connection is back. */
  retryOffline(): void {
    for (const [id, state] of this.states) {
      if (state.kind === 'failed' && state.offline) this.retry(id);
    }
  }

  /** All that was being sent is stored, or has failed. */
  async settled(): Promise<void> {
    while (this.running.size > 0) {
      await Promise.all([...this.running.values()].map(({ done }) => done));
    }
  }

  private async send(
    requirement: DocumentRequirement,
    file: File,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
      const fault = checkFile(requirement, { size: file.size, head });
      if (signal.aborted) return;
      if (fault) {
        this.fail(requirement.id, file, { text: fault.text, canRetry: false });
        return;
      }
      const stored = await this.service.uploadDocument(this.draft, requirement.id, file, {
        signal,
        onProgress: (sent) => {
          if (!signal.aborted) this.set(requirement.id, { kind: 'sending', file, sent });
        },
      });
      if (isStopped(signal)) return;
      this.set(requirement.id, undefined);
      this.options.stored(stored);
    } catch (error) {
      if (signal.aborted) return;
      this.fail(requirement.id, file, failureOf(error));
      this.options.failed?.(error);
    }
  }

  private fail(
    requirement: string,
    file: File,
    failure: { text: Required<LocalText>; canRetry: boolean; offline?: boolean },
  ): void {
    this.set(requirement, { kind: 'failed', file, offline: false, ...failure });
  }

  private set(requirement: string, state: UploadState | undefined): void {
    if (state) this.states.set(requirement, state);
    else this.states.delete(requirement);
    this.options.changed();
  }

  private remember(): void {
    const sending = [...this.states].flatMap(([id, state]) =>
      state.kind === 'sending' ? [[id, state.file.name] as const] : [],
    );
    keepUploads(this.draft, Object.fromEntries(sending));
  }
}

/** A signal may stop at any await, which its type does not say. */
const isStopped = (signal: AbortSignal): boolean => signal.aborted;

/** The device could not read the file when it is no error of the service. */
function failureOf(error: unknown): {
  text: Required<LocalText>;
  canRetry: boolean;
  offline: boolean;
} {
  if (!(error instanceof ServiceError)) {
    const isReading = error instanceof DOMException;
    return { text: isReading ? unreadable : describeError(error), canRetry: true, offline: false };
  }
  const isFault = ['too-large', 'empty-file', 'unsupported-file', 'invalid'].includes(error.code);
  return { text: error.text, canRetry: !isFault, offline: error.code === 'offline' };
}

const unreadable: Required<LocalText> = {
  id: 'Berkas tidak dapat dibaca dari perangkat Anda. Mungkin sudah dipindahkan atau dihapus. Pilih berkas kembali.',
  en: 'Your device cannot read the file. It may have been moved or deleted. Choose the file again.',
};
