import type { AuthoringService } from '@alur/client/authoring-service.js';
import {
  ServiceError,
  type PermitService,
  type PublicAgency,
} from '@alur/client/permit-service.js';
import { describeError } from '@alur/components/base/describe-error.js';
import type { Problem } from '@alur/model/problem.js';
import type { Language, LocalText } from '@alur/model/text.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { ImportResult } from '@alur/workflow/import/import-result.js';
import { keyOf } from '@alur/workflow/import/text/plain.js';
import type { Desk } from './desk.ts';
import { Bringing } from './import/bringing.ts';
import type { Imported } from './import/imported.ts';
import type { ImportSource } from './import/read-import.ts';
import { LocalDrafts } from './keeping/local-drafts.ts';
import { studioMessages as words } from './messages.ts';
import { newSop, workflowIdOf } from './opening/new-sop.ts';
import type { OpenedWorkflow } from './opening/open-workflow.ts';
import type { Chosen } from './start/chosen-event.ts';
import { listWorkflows } from './start/list-workflows.ts';
import type { ListedWorkflow } from './start/start-page.ts';

/** What the studio shows. */
export type StudioState =
  | { readonly kind: 'loading' }
  /** Nobody has signed in, or not any more. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'start'; readonly workflows: readonly ListedWorkflow[] }
  | { readonly kind: 'open'; readonly desk: Desk };

/** What the studio works with, once there is a service and an author. */
interface Office {
  readonly authoring: AuthoringService;
  readonly agency: PublicAgency;
  readonly local: LocalDrafts;
}

export interface SessionHost {
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** An SOP is open, with an import to look at or without; or the list, with an empty id. */
  readonly opened: (workflow: string, isImported: boolean) => void;
}

/** What an author does in the studio beside editing: begin, open, import, go back. */
export class StudioSession {
  shown: StudioState = { kind: 'loading' };
  /** A document that was read, and the SOP of the same name if there is one. */
  brought:
    { readonly result: ImportResult; readonly known: ListedWorkflow | undefined } | undefined;
  readonly bringing: Bringing;

  readonly #host: SessionHost;
  #office: Office | undefined;
  /** The last that it was begun with; what an earlier one answers does not count any more. */
  #service: PermitService | undefined;
  /** What was asked for last; an answer that comes late to something else is not shown. */
  #asked = '';

  constructor(host: SessionHost) {
    this.#host = host;
    this.bringing = new Bringing(host.changed);
  }

  get agency(): PublicAgency | undefined {
    return this.#office?.agency;
  }

  get desk(): Desk | undefined {
    return this.shown.kind === 'open' ? this.shown.desk : undefined;
  }

  /** The id of what is shown, or is about to be. */
  get asked(): string {
    return this.#asked;
  }

  /** Begins with a service; whoever is signed in may be no author, and is told. */
  async begin(service: PermitService, workflow: string): Promise<void> {
    this.#office = undefined;
    this.#service = service;
    this.#asked = workflow;
    this.#set({ kind: 'loading' });
    if (workflow !== '') void forEditing().catch(() => undefined);
    try {
      const [agency, authoring] = await Promise.all([service.agency(), authoringOf(service)]);
      if (service !== this.#service) return;
      this.#office = { agency, authoring, local: new LocalDrafts(agency.id) };
    } catch (error) {
      if (service === this.#service) this.#set(failure(error));
      return;
    }
    // Another may have been asked for meanwhile.
    await this.go(this.#asked);
  }

  /** Opens an SOP, or the list; as soon as there is an office. */
  async go(workflow: string): Promise<void> {
    const office = this.#office;
    this.#asked = workflow;
    if (!office) return;
    this.brought = undefined;
    this.#set({ kind: 'loading' });
    const state = await (workflow === '' ? list(office) : this.#open(workflow, office)).catch(
      failure,
    );
    this.#show(workflow, state);
  }

  async choose(chosen: Chosen, language: Language): Promise<void> {
    const office = this.#office;
    if (!office) return;
    switch (chosen.kind) {
      case 'open':
        return this.go(chosen.workflow);
      case 'new':
        return this.#openNew(newSop(chosen.title, office.agency), office);
      case 'place':
        return this.#place(chosen.workflow, office);
      case 'cancel':
        this.bringing.cancel();
        return;
      default:
        return this.#bring(chosen, office, language);
    }
  }

  /** Throws away what this browser has kept, and opens what the server has. */
  async discardRestored(desk: Desk): Promise<void> {
    desk.isRestored = false;
    await desk.close();
    await this.#office?.local.remove(desk.workflow);
    // What no server ever had is gone with it.
    await this.go(desk.keeper.base ? desk.workflow : '');
  }

  close(): void {
    void this.desk?.close();
  }

  async #open(workflow: string, office: Office): Promise<StudioState> {
    const { openWorkflow } = await forEditing();
    const opened = await openWorkflow(workflow, office);
    return opened.ok
      ? { kind: 'open', desk: await this.#deskOf(workflow, opened.value, office) }
      : { kind: 'unreadable', problems: opened.problems };
  }

  async #deskOf(
    workflow: string,
    opened: OpenedWorkflow,
    { authoring, local }: Office,
  ): Promise<Desk> {
    const { Desk } = await forEditing();
    return new Desk({ workflow, opened, authoring, local, changed: this.#host.changed });
  }

  async #bring(source: ImportSource, { agency }: Office, language: Language): Promise<void> {
    this.brought = undefined;
    const roles = agency.roles.map(({ id, title }) => ({ id, title: title.id }));
    const result = await this.bringing.read({ source, roles }, language);
    if (!result || this.shown.kind !== 'start') return;
    const known = this.shown.workflows.find(({ title }) =>
      isSameTitle(title, result.sop.identity.title),
    );
    this.brought = { result, known };
    if (known) this.#host.changed();
    else await this.#place(undefined, this.#office);
  }

  /** @param workflow - what was read is the next state of this SOP; a new one without */
  async #place(workflow: string | undefined, office: Office | undefined): Promise<void> {
    const { result } = this.brought ?? {};
    if (!result || !office) return;
    if (workflow === undefined) {
      const { sop, doubts, unplaced, notes } = result;
      const imported = { doubts, unplaced, notes };
      return this.#openNew({ sop, places: new Map() }, office, imported);
    }
    await this.go(workflow);
    const { desk } = this;
    if (!desk) return;
    const { alignWith } = await import('@alur/workflow/import/align/align-with.js');
    const { sop, doubts, unplaced, notes } = alignWith(desk.document.current.sop, result);
    desk.document.apply([{ kind: 'replace', sop }], words.imported, this);
    desk.keepImported({ doubts, unplaced, notes });
    this.#host.opened(workflow, true);
  }

  async #openNew(authored: AuthoredSop, office: Office, imported?: Imported): Promise<void> {
    const listed = this.shown.kind === 'start' ? this.shown.workflows : [];
    const taken = new Set(listed.map(({ workflow }) => workflow));
    const workflow = workflowIdOf(authored.sop.identity.title, office.agency.id, taken);
    this.#asked = workflow;
    const state = await this.#newDesk(workflow, authored, office).catch(
      (error: unknown): StudioState => ({ kind: 'failed', text: describeError(error) }),
    );
    if (imported && state.kind === 'open') state.desk.keepImported(imported);
    this.#show(workflow, state);
  }

  async #newDesk(workflow: string, authored: AuthoredSop, office: Office): Promise<StudioState> {
    const terms = await office.authoring.terms(workflow);
    const nothingYet = { version: 0, basedOn: undefined, base: undefined };
    const opened = { authored, ...nothingYet, isRestored: false, terms };
    return { kind: 'open', desk: await this.#deskOf(workflow, opened, office) };
  }

  #show(workflow: string, state: StudioState): void {
    if (workflow !== this.#asked) {
      if (state.kind === 'open') void state.desk.close();
      return;
    }
    this.close();
    this.#set(state);
    const isImported = state.kind === 'open' && isLeftOpen(state.desk.imported);
    this.#host.opened(workflow, isImported);
  }

  #set(state: StudioState): void {
    if (state.kind === 'loading') this.close();
    this.shown = state;
    this.#host.changed();
  }
}

/** A back end of the page's own may know nothing of authors: that is a refusal like any other. */
async function authoringOf(service: PermitService): Promise<AuthoringService> {
  return service.authoring();
}

async function list(office: Office): Promise<StudioState> {
  const workflows = await listWorkflows(office);
  // It comes while the author chooses; where it does not, opening asks again and says so.
  void forEditing().catch(() => undefined);
  return { kind: 'start', workflows };
}

function forEditing(): Promise<typeof import('./opening/for-editing.ts')> {
  return import('./opening/for-editing.ts');
}

/** Whether an import still has something for its author to look at. */
function isLeftOpen(imported: Imported | undefined): boolean {
  if (!imported) return false;
  const { doubts, unplaced, notes } = imported;
  return doubts.length + unplaced.length + notes.length > 0;
}

/** Whoever copies a title changes its blanks and capitals. */
function isSameTitle(a: string, b: string): boolean {
  return keyOf(a) !== '' && keyOf(a) === keyOf(b);
}

function failure(error: unknown): StudioState {
  const isSignedOut = error instanceof ServiceError && error.code === 'unauthenticated';
  return isSignedOut ? { kind: 'signed-out' } : { kind: 'failed', text: describeError(error) };
}
