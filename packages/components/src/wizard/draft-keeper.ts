import { ServiceError, type DraftChange, type PermitService } from '@alur/client/permit-service.js';
import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import { keepUnsaved, unsavedChange } from './local-memory.ts';
import { mergeChanges, sameEntries } from './merge-changes.ts';

/** How far the entries of a draft are safe. */
export type SaveState =
  /** With the time of the last save from here; none while nothing was changed. */
  | { readonly kind: 'saved'; readonly at?: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly error: unknown };

export interface KeeperOptions {
  /** Something to show has changed. */
  readonly changed: () => void;
  /** Entries from another window were taken over. */
  readonly merged: () => void;
  /** Another window has moved the draft to another form; this one cannot go on with its own. */
  readonly moved: () => void;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** From the last key to the save, and from a failed save to the next, in milliseconds. */
  readonly saveAfter?: number;
  readonly retryAfter?: number;
}

/**
 * Keeps one draft safe: every change goes to the device at once and to the server a moment later.
 * While the server cannot be reached the device keeps it. A change made in another window is
 * merged, never overwritten.
 */
export class DraftKeeper {
  readonly id: string;
  /** As it was opened. */
  readonly draft: Draft;
  state: SaveState;

  private readonly service: PermitService;
  private readonly options: KeeperOptions;
  private current: DraftChange;
  private stored: DraftChange;
  version: number;
  private files: readonly StoredDocument[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private lastSent: DraftChange | undefined;

  constructor(service: PermitService, draft: Draft, options: KeeperOptions) {
    this.service = service;
    this.options = options;
    this.id = draft.id;
    this.draft = draft;
    this.version = draft.version;
    this.files = draft.documents;
    this.stored = changeOf(draft);
    this.current = this.stored;
    this.state = { kind: 'saved' };
    this.recover();
  }

  get content(): DraftChange {
    return this.current;
  }

  get documents(): readonly StoredDocument[] {
    return this.files;
  }

  set documents(files: readonly StoredDocument[]) {
    this.files = files;
    this.options.changed();
  }

  change(part: Partial<DraftChange>): void {
    this.current = { ...this.current, ...part };
    this.keepOnDevice();
    this.saveIn(this.options.saveAfter ?? 600);
    this.options.changed();
  }

  /** Saves now what is not saved yet. Resolves when it is, or when it could not be. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.save().finally(() => (this.running = undefined));
    await this.running;
  }

  /** Stops saving. What the server has not taken stays on the device. */
  stop(): void {
    clearTimeout(this.timer);
  }

  /** The server has the application now; nothing has to be kept on the device. */
  forget(): void {
    this.stop();
    keepUnsaved(this.id, undefined);
  }

  get isSaved(): boolean {
    return this.current === this.stored;
  }

  /** Takes up what a window that was closed had not saved. */
  private recover(): void {
    const unsaved = unsavedChange(this.id);
    if (!unsaved) return;
    this.current = mergeChanges(unsaved.base, unsaved.change, this.stored);
    if (sameEntries(this.current, this.stored)) keepUnsaved(this.id, undefined);
    this.saveIn(0);
  }

  private keepOnDevice(): void {
    keepUnsaved(
      this.id,
      this.isSaved ? undefined : { change: this.current, base: this.stored, version: this.version },
    );
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async save(): Promise<void> {
    while (!this.isSaved) {
      this.show({ kind: 'saving' });
      const sent = this.current;
      try {
        this.accept(await this.service.saveDraft(this.id, sent, this.version), sent);
      } catch (error) {
        const resolved = await this.resolved(error);
        this.lastSent = sent;
        if (resolved) continue;
        this.show({ kind: 'unsaved', error });
        if (isPassing(error)) this.saveIn(this.options.retryAfter ?? 10_000);
        return;
      }
    }
    if (this.state.kind === 'saving') this.show({ kind: 'saved', at: this.options.now() });
  }

  private accept(saved: Draft, sent: DraftChange): void {
    this.version = saved.version;
    this.stored = sent;
    this.keepOnDevice();
  }

  /** Another window was first: its entries and ours become one. */
  private async resolved(error: unknown): Promise<boolean> {
    if (!(error instanceof ServiceError) || error.code !== 'conflict') return false;
    const latest = await this.service.draft(this.id).catch(() => undefined);
    if (!latest || latest.version === this.version) return false;
    if (latest.permitType.revision !== this.draft.permitType.revision) {
      this.options.moved();
      return false;
    }
    const there = changeOf(latest);
    // A save whose answer was lost comes back as a conflict with ourselves.
    const isOurs = [this.stored, this.lastSent].some((one) => one && sameEntries(there, one));
    if (!isOurs) this.options.merged();
    this.current = mergeChanges(this.stored, this.current, there);
    this.stored = there;
    this.version = latest.version;
    this.files = latest.documents;
    this.keepOnDevice();
    return true;
  }

  private show(state: SaveState): void {
    this.state = state;
    this.options.changed();
  }
}

const changeOf = ({ answers, statements, stage }: Draft): DraftChange => ({
  answers,
  statements,
  stage,
});

/** Worth another try without anybody doing anything. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof ServiceError) || ['offline', 'server', 'rate-limited'].includes(error.code);
