import type { CaseView, PermitService } from '@alur/client/permit-service.js';
import type { WizardStage } from '@alur/model/form/stages.js';
import {
  adoptStyles,
  html,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { renderChooseStage } from './choose-stage.ts';
import type { DraftKeeper, SaveState } from './draft-keeper.ts';
import { renderErrorSummary } from './error-summary.ts';
import { renderFilling, type Filling } from './filling.ts';
import { wizardMessages as words } from './messages.ts';
import { isGone } from './notices.ts';
import { styles } from './registration-wizard.styles.ts';
import { renderSaveStatus, unsavedText } from './save-status.ts';
import { renderSignIn } from './sign-in.ts';
import { StageChangeEvent } from './stage-change-event.ts';
import { StageForm } from './stage-form.ts';
import { StageWalk, type WalkHost } from './stage-walk.ts';
import type { Stepper } from './stepper.ts';
import { SubmittedEvent } from './submitted-event.ts';
import { WizardFlow, type Goal } from './wizard-flow.ts';
import { renderFailure, renderLoading, renderPage } from './wizard-page.ts';

/**
 * Takes an applicant through the six stages of a registration (SOP 10.2): choose the permit, data
 * of the applicant, technical data, documents, statement of truth, proof of registration. What is
 * asked comes from the permit type. Every change is kept as a draft, and a reload comes back to it.
 *
 * @tag alur-registration-wizard
 *
 * @fires {StageChangeEvent} alur-stage-change - The applicant has gone to another stage.
 * @fires {SubmittedEvent} alur-submitted - The application is registered.
 */
export class AlurRegistrationWizard extends AlurElement {
  static readonly tag = 'alur-registration-wizard';
  static override readonly styles = styles;

  /** The agency to connect to where there is no `<alur-provider>` around. */
  @property() agency = '';

  /** The id of a permit type to begin with, in place of the choice. */
  @property({ attribute: 'permit-type' }) permitType = '';

  /** The id of a draft to go on with. */
  @property() draft = '';

  @state() private search = '';
  @state() private removing: string | undefined;
  @state() private isMerged = false;
  @state() private announcement = '';
  @state() private proof: TemplateResult | undefined;

  private startedWith: PermitService | undefined;
  private begun: DraftKeeper | undefined;
  private lastSave: SaveState['kind'] = 'saved';
  private readonly added = new Set<CSSResult>();

  private readonly flow = new WizardFlow({
    changed: () => this.onFlow(),
    moved: () => void this.focusOn('heading'),
    merged: () => (this.isMerged = true),
    uploaded: (requirement) => this.onUploaded(requirement),
  });

  private readonly form = this.makeForm();
  private readonly walk = new StageWalk(this.flow, this.form, this.makeWalkHost());

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.onLeaving);
    window.addEventListener('pagehide', this.onLeaving);
    window.addEventListener('online', this.onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.onLeaving);
    window.removeEventListener('pagehide', this.onLeaving);
    window.removeEventListener('online', this.onOnline);
    void this.flow.keeper?.flush();
  }

  protected override serviceChanged(service: PermitService): void {
    if (service === this.startedWith) void this.flow.sessionChanged();
    else void this.start(service);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('agency') && this.agency && !this.service) void this.connect(this.agency);
    if ((changed.get('draft') ?? changed.get('permitType')) !== undefined && this.startedWith) {
      void this.start(this.startedWith);
    }
    if (changed.has('language') && this.flow.view.kind === 'proof') this.drawProof();
  }

  protected override needsService(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    return html`<div @alur-session-change=${() => void this.flow.sessionChanged()}>
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${this.renderView()}
    </div>`;
  }

  private renderView(): TemplateResult {
    const { flow, walk, speaks } = this;
    const { view, keeper, permitType } = flow;
    switch (view.kind) {
      case 'failed':
        return renderFailure(view.error, view.retry, speaks);
      case 'choose':
        return this.renderChoice();
      case 'sign-in':
        return renderPage({
          stepper: this.stepper(0),
          title: words.signInTitle[speaks],
          content: renderSignIn(this.service, speaks, words.signInIntro[speaks]),
        });
      case 'fill':
        if (!keeper || !permitType) return renderLoading(speaks);
        if (flow.isSignedOut) return this.renderSignedOut();
        return this.renderFilling({ flow, walk, form: this.form, keeper, permitType, speaks });
      case 'proof':
        return renderPage({
          stepper: this.stepper(flow.stages.length - 1),
          permitTitle: permitType?.title,
          content: this.proof ?? renderLoading(speaks),
        });
      case 'loading':
        return renderLoading(speaks);
    }
  }

  private renderChoice(): TemplateResult {
    const { flow, speaks } = this;
    if (!flow.agency) return renderLoading(speaks);
    return renderPage({
      stepper: this.stepper(0),
      content: renderChooseStage({
        permitTypes: flow.permitTypes,
        drafts: flow.drafts,
        agency: flow.agency,
        search: this.search,
        removing: this.removing,
        speaks,
        setSearch: (text) => (this.search = text),
        choose: (permitType) => void this.open({ permitType }),
        resume: (draft) => void this.open({ draft }),
        askRemove: (draft) => (this.removing = draft),
        remove: (draft) => void flow.removeDraft(draft),
      }),
    });
  }

  private renderSignedOut(): TemplateResult {
    const { flow, speaks } = this;
    return renderPage({
      stepper: this.stepper(this.walk.current),
      permitTitle: flow.permitType?.title,
      title: words.signedOutTitle[speaks],
      content: renderSignIn(this.service, speaks, words.signedOutIntro[speaks]),
    });
  }

  private renderFilling(filling: Filling): TemplateResult {
    const { flow, walk, keeper, permitType, speaks } = filling;
    const zone = flow.agency?.timeZone ?? 'UTC';
    const gone = isGone(keeper.state) ? flow.later : undefined;
    return renderPage({
      stepper: { ...this.stepper(walk.current, walk.reached), go: (index) => walk.goTo(index) },
      permitTitle: permitType.title,
      saveStatus: gone
        ? nothing
        : renderSaveStatus(keeper.state, zone, speaks, () => void keeper.flush()),
      notices: html`${gone?.renderGone(speaks, flow)}
      ${this.isMerged ? flow.later?.renderMerged(speaks, () => (this.isMerged = false)) : nothing}
      ${flow.correction?.render(permitType, flow.agency, speaks)}
      ${flow.renewal?.render(permitType, speaks, (path) => walk.goToPath(path))}
      ${renderErrorSummary(
        walk.summary,
        (path) => walk.isOpen(path),
        (path) => walk.goToPath(path),
        speaks,
      )}`,
      content: renderFilling(filling),
    });
  }

  private stepper(current: number, reached = current): Stepper {
    return { stages: this.flow.stages, current, reached, speaks: this.speaks };
  }

  private async start(service: PermitService): Promise<void> {
    this.startedWith = service;
    // Properties that were set before the element was defined are there after the first drawing.
    await this.updateComplete;
    const { draft, permitType } = this;
    await this.flow.start(service, draft ? { draft } : permitType ? { permitType } : 'choose');
  }

  private async open(goal: Goal): Promise<void> {
    await this.flow.open(goal);
    const { stage } = this.walk;
    if (this.flow.view.kind === 'fill' && stage) this.tellStage(stage);
  }

  private async connect(agency: string): Promise<void> {
    const { HttpPermitService } = await import('@alur/client/http/http-permit-service.js');
    if (agency === this.agency && !this.service) this.service = new HttpPermitService({ agency });
  }

  /** The page may not come back: a phone ends pages that are out of sight. */
  private readonly onLeaving = (event: Event): void => {
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') {
      void this.flow.keeper?.flush();
    }
  };

  private readonly onOnline = (): void => {
    void this.flow.keeper?.flush();
    this.flow.uploads?.retryOffline();
  };

  private onFlow(): void {
    const { keeper, view } = this.flow;
    if (view.kind === 'fill' && keeper && keeper !== this.begun) {
      this.begun = keeper;
      this.walk.begin();
      void this.updateComplete.then(() => this.flow.loadLater());
    }
    if (view.kind === 'proof' && !this.proof) this.drawProof();
    if (view.kind !== 'proof') this.proof = undefined;
    if (this.flow.later) this.addStyles(this.flow.later.laterStyles);
    this.announceSaving(keeper?.state);
    this.requestUpdate();
  }

  /** Said aloud only when something changes for the person, not at every save. */
  private announceSaving(state: SaveState | undefined): void {
    if (!state || state.kind === 'saving') return;
    if (state.kind === 'unsaved' && this.lastSave === 'saved') {
      this.announcement = unsavedText(state.error, this.speaks);
    }
    if (state.kind === 'saved' && this.lastSave === 'unsaved') {
      this.announcement = words.savedAgain[this.speaks];
    }
    this.lastSave = state.kind;
  }

  private onUploaded(requirement: string): void {
    this.form.clear(`/documents/${requirement}`);
    const { later, permitType } = this.flow;
    if (later && permitType)
      this.announcement = later.uploadedText(permitType, requirement, this.speaks);
  }

  private drawProof(): void {
    const { view, permitType, agency, session } = this.flow;
    if (view.kind !== 'proof' || !permitType || !agency) return;
    void this.flow.attempt(async () => {
      const { proofStyles, renderProofStage } = await import('./proof-stage.ts');
      this.addStyles([proofStyles]);
      this.proof = await renderProofStage({
        caseView: view.caseView,
        permitType,
        agency,
        email: session?.email ?? '',
        speaks: this.speaks,
        another: () => void this.flow.open('choose'),
      });
    });
  }

  /** Styles of stages that are loaded later. */
  private addStyles(styles: readonly CSSResult[]): void {
    const root = this.shadowRoot;
    if (!root || styles.every((one) => this.added.has(one))) return;
    for (const one of styles) this.added.add(one);
    const { elementStyles } = AlurRegistrationWizard;
    const later = AlurRegistrationWizard.finalizeStyles([...this.added]);
    adoptStyles(root, [...elementStyles, ...later]);
  }

  private tellStage({ id, numeral }: WizardStage): void {
    this.dispatchEvent(new StageChangeEvent(id, numeral));
  }

  private async focusOn(target: Parameters<WalkHost['focus']>[0]): Promise<void> {
    await this.updateComplete;
    const root = this.shadowRoot;
    const element =
      typeof target === 'object'
        ? root?.getElementById(target.path)
        : root?.querySelector<HTMLElement>(target === 'heading' ? '#heading' : '.summary');
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: typeof target === 'object' ? 'center' : 'start' });
  }

  private makeForm(): StageForm {
    const { flow } = this;
    return new StageForm({
      language: () => this.speaks,
      permitType: () => flow.permitType ?? { stages: [], documents: [] },
      answers: () => flow.keeper?.content.answers ?? {},
      setAnswers: (answers) => flow.keeper?.change({ answers }),
      changed: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      announce: (text) => (this.announcement = text),
    });
  }

  private makeWalkHost(): WalkHost {
    return {
      service: () => this.service,
      changed: () => this.requestUpdate(),
      focus: (target) => void this.focusOn(target),
      cameTo: (stage) => this.tellStage(stage),
      submitted: ({ id, registrationNumber }: CaseView) => {
        const last = this.flow.stages.at(-1);
        this.dispatchEvent(new SubmittedEvent(id, registrationNumber));
        if (last) this.tellStage(last);
        void this.focusOn('heading');
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-registration-wizard': AlurRegistrationWizard;
  }
}
