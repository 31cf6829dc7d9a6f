import {
  ServiceError,
  type CaseView,
  type PermitService,
  type PermitTypeSummary,
  type PublicAgency,
  type Session,
} from '@alur/client/permit-service.js';
import { wizardStages, type WizardStage } from '@alur/model/form/stages.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { AsksAgain } from '@alur/model/permit/reconcile/asks-again.js';
import type { Draft } from '@alur/model/permit/application.js';
import type { CorrectionNotice } from './correction.ts';
import type { DocumentUploads } from './document-uploads.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { openItem, rememberOpen } from './local-memory.ts';
import type { Renewal } from './renewal.ts';

/** What the wizard shows. */
export type WizardView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'choose' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'fill' }
  | { readonly kind: 'proof'; readonly caseView: CaseView };

type LaterStages = typeof import('./later-stages.ts');

/** What somebody wants to open. */
export type Goal =
  | { readonly draft: string }
  | { readonly case: string }
  | { readonly permitType: string }
  | 'choose';

type Wanted = Partial<Record<'draft' | 'case' | 'permitType', string>>;

export interface FlowHost {
  changed(): void;
  /** The person has come to another page of the wizard. */
  moved(): void;
  merged(): void;
  uploaded(requirement: string): void;
}

/**
 * Where the applicant is in the wizard, and what has been fetched for that. Nothing here draws.
 */
export class WizardFlow {
  view: WizardView = { kind: 'loading' };
  session: Session | undefined;
  agency: PublicAgency | undefined;
  permitTypes: readonly PermitTypeSummary[] = [];
  drafts: readonly Draft[] = [];
  permitType: PermitType | undefined;
  keeper: DraftKeeper | undefined;
  /** The code of the later stages, and whether it could not be fetched. */
  later: LaterStages | undefined;
  laterFailed = false;
  uploads: DocumentUploads | undefined;
  /** What becomes of the draft when its form was renewed. */
  renewal: Renewal | undefined;
  /** Why the application came back, of a draft that puts it right. */
  correction: CorrectionNotice | undefined;
  /** The session ended while a form was open; its entries are kept. */
  isSignedOut = false;

  readonly host: FlowHost;
  private service: PermitService | undefined;
  private goal: Goal = 'choose';
  /** Under which name the tab remembers what is open. */
  private place = '';
  /** Counts the beginnings; what an earlier one still fetches comes too late. */
  private turn = 0;
  private changing: Promise<void> | undefined;

  constructor(host: FlowHost) {
    this.host = host;
  }

  get stages(): readonly WizardStage[] {
    return wizardStages(this.permitType ?? unchosen);
  }

  /** Begins, or begins again with another service or another goal. */
  async start(service: PermitService, goal: Goal): Promise<void> {
    this.close();
    this.service = service;
    this.goal = goal;
    this.agency = undefined;
    await this.attempt(async (isCurrent) => {
      // Most begin by choosing; asked for only then, the list would cost a slow network one more journey.
      const list = goal === 'choose' ? service.permitTypes() : undefined;
      const [session, agency] = await Promise.all([service.session(), service.agency(), list]);
      if (!isCurrent()) return;
      this.session = session;
      this.agency = agency;
      const { permitType = '', draft }: Wanted = goal === 'choose' ? {} : goal;
      this.place = `${agency.id}/${permitType}`;
      const remembered = draft ? undefined : openItem(this.place);
      await (remembered ? this.goBackTo(remembered, goal) : this.go(goal, list));
    });
  }

  /**
   * Somebody has signed in or out. Who comes back to their own form goes on in it. Told twice, by
   * the account element and by the provider, it acts once.
   */
  async sessionChanged(): Promise<void> {
    this.changing ??= this.changeSession().finally(() => (this.changing = undefined));
    await this.changing;
  }

  private async changeSession(): Promise<void> {
    const { service, keeper } = this;
    if (!service) return;
    const before = this.session;
    await this.attempt(async () => {
      const session = await service.session();
      const isSame = before === undefined || session?.email === before.email;
      if (session && keeper && isSame) {
        this.session = session;
        this.isSignedOut = false;
        this.host.changed();
        await keeper.flush();
      } else if (!session && keeper) {
        this.isSignedOut = true;
        this.host.changed();
      } else {
        const goal = this.view.kind === 'sign-in' ? this.goal : 'choose';
        this.close();
        this.session = session;
        await this.go(goal);
        this.host.moved();
      }
    });
  }

  /** Opens a draft, begins one, or shows the list; begins anew where the beginning has failed. */
  async open(goal: Goal): Promise<void> {
    const { agency, service } = this;
    this.show({ kind: 'loading' });
    await (agency || !service ? this.attempt(() => this.go(goal)) : this.start(service, goal));
    this.host.moved();
  }

  /** The application has been sent. */
  finish(caseView: CaseView): void {
    this.keeper?.forget();
    this.keeper = undefined;
    this.goal = { case: caseView.id };
    this.remember(this.goal);
    this.view = { kind: 'proof', caseView };
    this.host.changed();
  }

  async removeDraft(id: string): Promise<void> {
    await this.service?.deleteDraft(id);
    this.drafts = this.drafts.filter((draft) => draft.id !== id);
    this.host.changed();
  }

  /** Nothing is saved or fetched from here on. */
  close(): void {
    this.turn += 1;
    this.keeper?.stop();
    this.keeper = undefined;
    this.uploads = undefined;
    this.permitType = undefined;
    this.isSignedOut = false;
  }

  private async go(goal: Goal, list?: Promise<readonly PermitTypeSummary[]>): Promise<void> {
    const { service } = this;
    if (!service) return;
    this.goal = goal;
    if (goal === 'choose') return this.showChoice(service, list);
    if (!this.session) {
      this.show({ kind: 'sign-in' });
      return;
    }
    if ('case' in goal) return this.showProof(service, goal.case);
    if ('draft' in goal) return this.openDraft(service, await service.draft(goal.draft));
    return this.openDraft(service, await service.createDraft(goal.permitType));
  }

  /** What a tab remembers may be gone, or belong to whoever used it before. */
  private async goBackTo(remembered: Goal, otherwise: Goal): Promise<void> {
    try {
      await this.go(remembered);
    } catch (error) {
      if (codeOf(error) !== 'not-found') throw error;
      this.remember(undefined);
      await this.go(otherwise);
    }
  }

  /** @param list - where it has been asked for already */
  private async showChoice(service: PermitService, list = service.permitTypes()): Promise<void> {
    const turn = this.turn;
    this.keeper?.stop();
    await this.keeper?.flush();
    const [permitTypes, drafts] = await Promise.all([list, this.session ? service.drafts() : []]);
    if (turn !== this.turn) return;
    this.close();
    this.permitTypes = permitTypes;
    this.drafts = drafts;
    this.remember(undefined);
    this.show({ kind: 'choose' });
  }

  /** @param asksAgain - what to look at, of a draft that has just been moved to this form */
  async openDraft(
    service: PermitService,
    draft: Draft,
    asksAgain?: readonly AsksAgain[],
  ): Promise<void> {
    const turn = this.turn;
    const permitType = await service.permitType(draft.permitType.id, draft.permitType.revision);
    if (turn !== this.turn) return;
    this.permitType = permitType;
    this.goal = { draft: draft.id };
    this.keeper?.stop();
    this.uploads = undefined;
    this.renewal = this.correction = undefined;
    this.keeper = new DraftKeeper(service, draft, {
      now: () => new Date().toISOString(),
      changed: () => this.onSaveState(),
      merged: () => this.host.merged(),
      moved: () => void this.open({ draft: draft.id }),
    });
    this.remember({ draft: draft.id });
    // What became of the form stands above it: shown later, it would push the fields away.
    if (asksAgain ?? draft.newerRevision ?? draft.keptAside ?? draft.corrects)
      await this.loadLater(asksAgain);
    if (turn !== this.turn) return;
    this.show({ kind: 'fill' });
  }

  /** Fetches the later stages. What they send goes on whichever stage is on show. */
  async loadLater(asksAgain?: readonly AsksAgain[]): Promise<void> {
    const { service, keeper } = this;
    if (!service || !keeper) return;
    try {
      this.later ??= await import('./later-stages.ts');
      this.laterFailed = false;
      if (keeper !== this.keeper || this.uploads) return;
      this.renewal = new this.later.Renewal(this, service, keeper, asksAgain);
      this.correction = this.later.correctionOf(service, keeper.draft, this.host.changed);
      this.uploads = new this.later.DocumentUploads(service, keeper.id, {
        changed: () => this.host.changed(),
        failed: (error) => this.noteFailure(error),
        stored: (document) => {
          const others = keeper.documents.filter((one) => one.requirement !== document.requirement);
          keeper.documents = [...others, document];
          this.renewal?.uploaded(document.requirement);
          this.host.uploaded(document.requirement);
        },
      });
    } catch {
      this.laterFailed = true;
    }
    this.host.changed();
  }

  private async showProof(service: PermitService, id: string): Promise<void> {
    const turn = this.turn;
    const caseView = await service.case(id);
    const { permitType } = caseView;
    const pinned = await service.permitType(permitType.id, permitType.revision);
    if (turn !== this.turn) return;
    this.permitType = pinned;
    this.show({ kind: 'proof', caseView });
  }

  /** A call has failed; one that failed for want of a session asks to sign in again. */
  noteFailure(error: unknown): void {
    if (codeOf(error) === 'unauthenticated') this.isSignedOut = true;
    this.host.changed();
  }

  private onSaveState(): void {
    const { keeper } = this;
    this.noteFailure(keeper?.state.kind === 'unsaved' ? keeper.state.error : undefined);
  }

  /** Runs what needs the service, and shows what to do when that does not answer. */
  async attempt(work: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const turn = this.turn;
    try {
      await work(() => turn === this.turn);
    } catch (error) {
      if (turn !== this.turn) return;
      const code = codeOf(error);
      if (code === 'unauthenticated') {
        this.session = undefined;
        this.show({ kind: 'sign-in' });
        return;
      }
      if (code === 'not-found') this.remember(undefined);
      const goal = code === 'not-found' ? 'choose' : this.goal;
      this.show({ kind: 'failed', error, retry: () => void this.open(goal) });
    }
  }

  private remember(item: Parameters<typeof rememberOpen>[1]): void {
    if (this.place) rememberOpen(this.place, item);
  }

  private show(view: WizardView): void {
    this.view = view;
    this.host.changed();
  }
}

const codeOf = (error: unknown): ServiceError['code'] | undefined =>
  error instanceof ServiceError ? error.code : undefined;

/** Before a permit is chosen: the stages of SOP 10.2 as it lists them. */
const unchosen: Parameters<typeof wizardStages>[0] = {
  stages: [
    { id: 'applicant', title: { id: 'Data pemohon', en: 'Applicant' } },
    { id: 'technical', title: { id: 'Data teknis', en: 'Technical data' } },
  ].map((stage) => ({
    ...stage,
    data: { type: 'object', properties: {} },
    layout: [],
    texts: {},
  })),
  documents: [{ id: 'any', title: { id: '' }, need: 'optional', accept: ['pdf'], maxBytes: 1 }],
};
