import { ServiceError, type CaseView, type PermitService } from '@alur/client/permit-service.js';
import { documentNeeds } from '@alur/model/form/documents.js';
import type { Finding } from '@alur/model/form/finding.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import type { WizardStage } from '@alur/model/form/stages.js';
import { validateApplication } from '@alur/model/form/validate.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { LocalText } from '@alur/model/text.js';
import { describeError } from '../base/describe-error.ts';
import type { SummaryItem } from './error-summary.ts';
import { stageOfPath } from './finding-label.ts';
import { wizardMessages as words } from './messages.ts';
import type { StageForm } from './stage-form.ts';
import type { WizardFlow } from './wizard-flow.ts';

export interface WalkHost {
  service(): PermitService | undefined;
  changed(): void;
  /** Where the focus goes once that is drawn: the heading, the summary, or a path of the form. */
  focus(target: 'heading' | 'summary' | { readonly path: string }): void;
  cameTo(stage: WizardStage): void;
  submitted(caseView: CaseView): void;
}

/**
 * The way through the stages of one draft: forward when a stage is right, back at any time, and
 * out by sending the application.
 */
export class StageWalk {
  /** What the last attempt to go on ran into. */
  private refused: readonly Finding[] = [];
  problem: Required<LocalText> | undefined;
  busy: 'uploading' | 'sending' | undefined;
  /** The stage furthest on that was come to. */
  reached = 0;

  private readonly flow: WizardFlow;
  private readonly form: StageForm;
  private readonly host: WalkHost;

  constructor(flow: WizardFlow, form: StageForm, host: WalkHost) {
    this.flow = flow;
    this.form = form;
    this.host = host;
  }

  /** Position of the stage that the draft is at; the first data stage where it names none. */
  get current(): number {
    const { keeper, stages } = this.flow;
    const index = stages.findIndex(({ id }) => id === keeper?.content.stage);
    const last = stages.length - 2; // the proof comes by sending, never by going
    return index < 1 ? 1 : Math.min(index, last);
  }

  get stage(): WizardStage | undefined {
    return this.flow.stages[this.current];
  }

  /** Said anew each time: the words for statements come with the code of the later stages. */
  get summary(): readonly SummaryItem[] {
    const { later, permitType } = this.flow;
    return this.refused.map((finding) => ({
      path: finding.path,
      text:
        later?.statementText(finding, permitType, this.form.speaks) ?? this.form.sentence(finding),
    }));
  }

  /** A draft has been opened. */
  begin(): void {
    this.reached = this.current;
    this.arrive();
  }

  /** Goes to a stage, and there to a field when one is named. The choice is a stage, too. */
  goTo(index: number, path?: string): void {
    const stage = this.flow.stages[index];
    if (index === 0) {
      void this.flow.open('choose');
      return;
    }
    if (!stage) return;
    this.flow.keeper?.change({ stage: stage.id });
    void this.flow.keeper?.flush();
    this.reached = Math.max(this.reached, index);
    this.arrive();
    if (path) this.form.show(this.wrongHere());
    this.host.cameTo(stage);
    this.host.focus(path ? { path } : 'heading');
  }

  back(): void {
    this.goTo(this.current - 1);
  }

  async next(): Promise<void> {
    this.problem = undefined;
    const wrong = this.wrongHere();
    if (this.stage?.kind === 'statements') await this.submit();
    else if (wrong.length > 0) this.refuse(wrong);
    else this.goTo(this.current + 1);
  }

  /** To the field, at this stage or at the one where it is. */
  goToPath(path: string): void {
    const index = this.flow.stages.findIndex(({ id }) => id === stageOfPath(path));
    if (index < 0 || index === this.current) this.host.focus({ path });
    else this.goTo(index, path);
  }

  /** Whether a finding of the summary is still to be mended. */
  isOpen(path: string): boolean {
    return stageOfPath(path) !== this.stage?.id || this.form.isWrong(path);
  }

  tick(statement: string, on: boolean): void {
    const { keeper } = this.flow;
    if (!keeper) return;
    const others = keeper.content.statements.filter((id) => id !== statement);
    keeper.change({ statements: on ? [...others, statement] : others });
    if (on) this.form.clear(`/statements/${statement}`);
  }

  async removeDocument(document: StoredDocument): Promise<void> {
    const { keeper } = this.flow;
    if (!keeper) return;
    this.problem = undefined;
    try {
      await this.host.service()?.removeDocument(keeper.id, document.id);
      keeper.documents = keeper.documents.filter(({ id }) => id !== document.id);
    } catch (error) {
      this.fail(error);
    }
    this.host.changed();
  }

  private async submit(): Promise<void> {
    const { flow, host } = this;
    const { keeper } = flow;
    const service = host.service();
    if (this.busy || !keeper || !service) return;
    try {
      this.show('uploading');
      await flow.uploads?.settled();
      this.show('sending');
      await keeper.flush();
      if (!keeper.isSaved) {
        this.problem = words.mustSaveFirst;
        return;
      }
      const wrong = this.allWrong();
      if (wrong.length > 0) {
        this.refuse(wrong);
        return;
      }
      const caseView = await service.submit(keeper.id);
      flow.finish(caseView);
      host.submitted(caseView);
    } catch (error) {
      if (error instanceof ServiceError && error.findings.length > 0) this.refuse(error.findings);
      else this.fail(error);
      if (error instanceof ServiceError && error.code === 'conflict') await flow.renewal?.look();
    } finally {
      this.show(undefined);
    }
  }

  /** What is wrong at the stage at hand. */
  private wrongHere(): readonly Finding[] {
    const { stage } = this;
    if (stage?.kind === 'data') return this.form.check();
    if (stage?.kind === 'documents') return this.missingDocuments();
    return this.allWrong().filter(({ path }) => stageOfPath(path) === stage?.id);
  }

  /** A document that is on its way is not missing; sending waits for it. */
  private missingDocuments(): readonly Finding[] {
    const { keeper, permitType, uploads } = this.flow;
    if (!keeper || !permitType) return [];
    return documentNeeds(permitType, keeper.content.answers)
      .filter(({ need }) => need === 'required')
      .map(({ requirement }) => requirement.id)
      .filter((id) => !keeper.documents.some(({ requirement }) => requirement === id))
      .filter((id) => uploads?.stateOf(id)?.kind !== 'sending')
      .map((id) => ({ path: `/documents/${id}`, code: 'document-missing', params: {} }));
  }

  private allWrong(): readonly Finding[] {
    const { keeper, permitType } = this.flow;
    if (!keeper || !permitType) return [];
    const { documents, content } = keeper;
    // As the back end does: what no field asks for is not sent.
    const answers = pruneHidden(permitType, content.answers);
    return validateApplication(permitType, { ...content, answers, documents });
  }

  private refuse(findings: readonly Finding[]): void {
    this.form.show(findings);
    this.refused = findings;
    this.host.focus('summary');
  }

  private arrive(): void {
    this.refused = [];
    this.problem = undefined;
    this.form.begin(this.stage?.stage);
    this.host.changed();
  }

  private fail(error: unknown): void {
    this.problem = describeError(error);
    this.flow.noteFailure(error);
  }

  private show(busy: StageWalk['busy']): void {
    this.busy = busy;
    this.host.changed();
  }
}
