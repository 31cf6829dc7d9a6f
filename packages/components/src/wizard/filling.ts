import { documentNeeds } from '@alur/model/form/documents.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { renderDataStage } from './data-stage.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { wizardMessages as words } from './messages.ts';
import { renderProblem } from './notices.ts';
import type { StageForm } from './stage-form.ts';
import type { StageWalk } from './stage-walk.ts';
import type { WizardFlow } from './wizard-flow.ts';
import { renderLoading } from './wizard-page.ts';

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

function renderDocuments(filling: Filling): TemplateResult {
  const { flow, walk, form, keeper, permitType, speaks } = filling;
  const { later, uploads } = flow;
  if (!later || !uploads) return renderWaiting(filling);
  return later.renderDocumentsStage({
    needs: documentNeeds(permitType, keeper.content.answers),
    documents: keeper.documents,
    uploads,
    speaks,
    errorAt: (path) => form.errorAt(path),
    removeDocument: (document) => void walk.removeDocument(document),
  });
}

function renderStatements(filling: Filling): TemplateResult {
  const { flow, walk, form, keeper, permitType, speaks } = filling;
  const { later, stages } = flow;
  if (!later) return renderWaiting(filling);
  const { answers, statements } = keeper.content;
  return later.renderStatementsStage({
    statements: permitType.statements,
    ticked: statements,
    speaks,
    errorAt: (path) => form.errorAt(path),
    tick: (id, on) => walk.tick(id, on),
    review: later.renderReview({
      permitType,
      stages,
      answers,
      documents: keeper.documents,
      speaks,
      edit: (stage) => walk.goTo(stages.findIndex(({ id }) => id === stage)),
    }),
  });
}

/** The later stages are on their way, or did not come. */
function renderWaiting({ flow, speaks }: Filling): TemplateResult {
  if (!flow.laterFailed) return renderLoading(speaks);
  return html`<div class="notice warning" role="alert">
    <p>${words.laterFailed[speaks]}</p>
    <p>
      <button type="button" class="button" @click=${() => void flow.loadLater()}>
        ${words.retry[speaks]}
      </button>
    </p>
  </div>`;
}
