import {
  DraftConflict,
  type AuthoringService,
  type WorkflowDraft,
} from '@alur/client/authoring-service.js';
import { ServiceError } from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { StudioDocument } from '../document/studio-document.ts';
import type { LocalDrafts } from './local-drafts.ts';
import { bpmnOf } from './draft-file.ts';
import type { TheirState } from './their-state.ts';

/** Where an author's work is safe by now. */
export type Keeping =
  /** The server has it. */
  | { readonly kind: 'saved'; readonly at: number }
  /** The browser has it, the server not yet. */
  | { readonly kind: 'waiting' }
  /** The browser has it; the server could not be asked, and is again. */
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  /** Somebody else has saved since; nothing is sent before the author has merged. */
  | { readonly kind: 'conflict'; readonly theirs: WorkflowDraft | undefined }
  /** The browser refuses to keep it, and the server does not have it either. */
  | { readonly kind: 'unsafe' };

export interface KeeperOptions {
  readonly document: StudioDocument;
  readonly workflow: string;
  readonly local: LocalDrafts;
  readonly authoring: AuthoringService;
  /** Of the server's draft that the document was opened from; 0 where there is none. */
  readonly version: number;
  /** The revision whose changes are in it; undefined for a new SOP. */
  readonly basedOn: number | undefined;
  /** What the server has. */
  readonly base: AuthoredSop | undefined;
  /** Whether the document has been changed since. */
  readonly isChanged: boolean;
  readonly changed: () => void;
}

/** Milliseconds after the first change that is not kept; whoever types on does not put it off. */
const untilKept = 120;
/** Milliseconds after the last change. */
const untilSent = 1500;
const untilTriedAgain = 10_000;

/**
 * Keeps what an author does: in the browser at once, so that a crash loses nothing, and on the
 * server as a draft when the author pauses.
 */
export class DraftKeeper {
  state: Keeping;
  /** The server's draft that the document goes on from, and what it held. */
  version: number;
  base: AuthoredSop | undefined;
  /**
   * The revision whose changes are in the document. Told with each draft, so that a revision which has
   * come out meanwhile is a conflict on publishing and never undone in silence.
   */
  basedOn: number | undefined;

  readonly #options: KeeperOptions;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #sendTimer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  /** Whether the browser has refused to keep the last that it was given. */
  #isRefused = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.version = options.version;
    this.base = options.base;
    this.basedOn = options.basedOn;
    this.state = options.isChanged ? { kind: 'waiting' } : { kind: 'saved', at: 0 };
    options.document.addEventListener('change', this.#onChange);
    options.document.addEventListener('unfinished', this.#onUnfinished);
    document.addEventListener('visibilitychange', this.#onHidden);
    addEventListener('online', this.#onOnline);
    if (options.isChanged) this.#schedule();
  }

  /** Ends it; what is not kept yet is kept now. */
  async close(): Promise<void> {
    this.#options.document.removeEventListener('change', this.#onChange);
    this.#options.document.removeEventListener('unfinished', this.#onUnfinished);
    document.removeEventListener('visibilitychange', this.#onHidden);
    removeEventListener('online', this.#onOnline);
    clearTimeout(this.#sendTimer);
    if (this.#isAnythingNew || this.#keepTimer !== undefined) await this.#keep();
  }

  /** Sends what is not sent yet: before publishing, for instance. Rejects with a ServiceError. */
  async send(): Promise<void> {
    clearTimeout(this.#sendTimer);
    await this.#sending;
    if (this.state.kind === 'saved' && this.version > 0) return;
    await this.#send();
  }

  /** The author has merged with what somebody else saved or published, and goes on from there. */
  goOnFrom({ version, basedOn, authored }: TheirState): void {
    this.version = version;
    this.base = authored;
    this.basedOn = basedOn;
    this.#set({ kind: 'waiting' });
    this.#schedule();
  }

  /** What was saved is published: the draft is gone, and the next change begins a new one. */
  published(authored: AuthoredSop, revision: number): void {
    this.#stopKeeping();
    clearTimeout(this.#sendTimer);
    this.version = 0;
    this.base = authored;
    this.basedOn = revision;
    this.#set({ kind: 'saved', at: 0 });
    void this.#keep();
  }

  /** Another's draft, or a revision that this one does not know, stands in the way. */
  conflict(stored: WorkflowDraft | undefined): void {
    clearTimeout(this.#sendTimer);
    const isOwn = stored?.version === this.version;
    this.#set({ kind: 'conflict', theirs: isOwn ? undefined : stored });
  }

  readonly #onChange = (): void => {
    if (this.state.kind !== 'conflict') this.#set({ kind: 'waiting' });
    this.#schedule();
  };

  readonly #onUnfinished = (): void => {
    this.#keepSoon();
  };

  /** Whether there is something that the server does not have. */
  get #isAnythingNew(): boolean {
    const { current, unfinished } = this.#options.document;
    return this.state.kind !== 'saved' || unfinished !== current;
  }

  #keepSoon(): void {
    this.#keepTimer ??= setTimeout(() => void this.#keep(), untilKept);
  }

  #stopKeeping(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
  }

  #schedule(): void {
    this.#keepSoon();
    if (this.state.kind === 'conflict') return;
    clearTimeout(this.#sendTimer);
    this.#sendTimer = setTimeout(() => void this.#trySend(), untilSent);
  }

  /** A page that is hidden may never be shown again. */
  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden' && this.#isAnythingNew) void this.#keep();
  };

  readonly #onOnline = (): void => {
    const { kind } = this.state;
    if (kind === 'failed' || kind === 'unsafe') void this.#trySend();
  };

  async #keep(): Promise<void> {
    this.#stopKeeping();
    const { local, workflow, document: edited } = this.#options;
    try {
      const { version, basedOn, base } = this;
      const authored = edited.unfinished;
      if (this.#isAnythingNew)
        await local.put({ workflow, authored, version, basedOn, base, savedAt: Date.now() });
      else await local.remove(workflow);
      this.#isRefused = false;
    } catch (error) {
      // A private window, or a full disk: the author must know as long as the server does not have it.
      console.error('The browser cannot keep the draft.', error);
      this.#isRefused = true;
      if (this.state.kind === 'failed') this.#set({ kind: 'unsafe' });
    }
  }

  async #trySend(): Promise<void> {
    try {
      await this.send();
    } catch (error) {
      if (this.state.kind === 'conflict') return;
      const text = error instanceof ServiceError ? error.text : unexpected;
      this.#set(this.#isRefused ? { kind: 'unsafe' } : { kind: 'failed', text });
      this.#sendTimer = setTimeout(() => void this.#trySend(), untilTriedAgain);
    }
  }

  async #send(): Promise<void> {
    const sending = this.#sendNow();
    this.#sending = sending.catch(() => undefined);
    await sending;
  }

  async #sendNow(): Promise<void> {
    const { authoring, document: edited, workflow } = this.#options;
    const sent = edited.current;
    try {
      const draft = await authoring.saveDraft(
        workflow,
        await bpmnOf(sent),
        this.version,
        this.basedOn,
      );
      this.version = draft.version;
      this.base = sent;
      if (edited.current !== sent) {
        this.#schedule();
        return;
      }
      this.#set({ kind: 'saved', at: Date.now() });
      await this.#keep();
    } catch (error) {
      if (error instanceof DraftConflict) this.conflict(error.stored);
      throw error;
    }
  }

  #set(state: Keeping): void {
    this.state = state;
    this.#options.changed();
  }
}

const unexpected = {
  id: 'Draf belum terkirim ke server. Pekerjaan Anda tersimpan di peramban ini dan akan dikirim lagi.',
  en: 'The draft has not reached the server yet. Your work is kept in this browser and will be sent again.',
};
