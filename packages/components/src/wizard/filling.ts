import { documentNeeds } from '@alur/model/form/documents.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { renderDataStage } from './data-stage.ts';
import { renderDocumentsStage } from './documents-stage.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { wizardMessages as words } from './messages.ts';
import { renderProblem } from './notices.ts';
import { renderReview } from './review.ts';
import type { StageForm } from './stage-form.ts';
import type { StageWalk } from './stage-walk.ts';
import { renderStatementsStage } from './statements-stage.ts';
import type { WizardFlow } from './wizard-flow.ts';

/** A draft that is being filled in. */
export interface Filling {
  readonly flow: WizardFlow;
  readonly walk: StageWalk;
  readonly form: StageForm;
  readonly keeper: DraftKeeper;
  readonly permitType: PermitType;
  readonly speaks: Language;
}

/** The stage at hand, with the ways back and on. */
export function renderFilling(filling: Filling): TemplateResult {
  const { walk, speaks } = filling;
  return html`<form
    class="stage"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void walk.next();
    }}
  >
    ${renderStage(filling)} ${renderProblem(walk.problem, speaks)}
    <div class="ways">
      <button type="button" class="button" @click=${() => walk.back()}>
        ${words.back[speaks]}
      </button>
      <button class="button primary" aria-disabled=${walk.busy ? 'true' : 'false'}>
        ${nextWords(walk)[speaks]}
      </button>
    </div>
  </form>`;
}

function nextWords({ busy, stage }: StageWalk): Required<LocalText> {
  if (busy === 'uploading') return words.waitingForUploads;
  if (busy === 'sending') return words.submitting;
  return stage?.kind === 'statements' ? words.submit : words.next;
}

function renderStage(filling: Filling): TemplateResult {
  const { walk, form } = filling;
  switch (walk.stage?.kind) {
    case 'documents':
      return renderDocuments(filling);
    case 'statements':
      return renderStatements(filling);
    default:
      return renderDataStage(form, walk.stage?.stage?.intro);
  }
}

function renderDocuments({
  flow,
  walk,
  form,
  keeper,
  permitType,
  speaks,
}: Filling): TemplateResult {
  const { uploads } = flow;
  if (!uploads) return html``;
  return renderDocumentsStage({
    needs: documentNeeds(permitType, keeper.content.answers),
    documents: keeper.documents,
    uploads,
    speaks,
    errorAt: (path) => form.errorAt(path),
    removeDocument: (document) => void walk.removeDocument(document),
  });
}

function renderStatements({
  flow,
  walk,
  form,
  keeper,
  permitType,
  speaks,
}: Filling): TemplateResult {
  const { answers, statements } = keeper.content;
  return renderStatementsStage({
    statements: permitType.statements,
    ticked: statements,
    speaks,
    errorAt: (path) => form.errorAt(path),
    tick: (id, on) => walk.tick(id, on),
    review: renderReview({
      permitType,
      stages: flow.stages,
      answers,
      documents: keeper.documents,
      speaks,
      edit: (stage) => walk.goTo(flow.stages.findIndex(({ id }) => id === stage)),
    }),
  });
}
