import type { CaseView, OwnTask } from '@alur/client/permit-service.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ownTaskMessages as words } from './messages.ts';

/** How far the applicant is with a step of theirs. */
export type OwnTaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** There is a draft; the page was told. */
  | { readonly kind: 'begun'; readonly task: string }
  | { readonly kind: 'failed'; readonly task: string; readonly text: Required<LocalText> };

export interface OwnTaskActions {
  readonly state: OwnTaskState;
  readonly onCorrect: (task: OwnTask) => void;
  readonly onComplete: (task: OwnTask, outcome?: string) => void;
}

/** What waits for the applicant, with the way to do it; nothing where nothing waits. */
export function renderOwnTasks(
  { ownTasks = [], activities }: CaseView,
  language: Language,
  actions: OwnTaskActions,
): unknown {
  if (ownTasks.length === 0) return nothing;
  return html`<section class="notice warning" aria-labelledby="own-tasks-title">
    <h3 id="own-tasks-title">${words.title[language]}</h3>
    ${ownTasks.map((task) => {
      const activity = activities.find(({ id }) => id === task.activity);
      return renderTask(task, activity?.name ?? task.activity, language, actions);
    })}
  </section>`;
}

function renderTask(
  task: OwnTask,
  name: string,
  language: Language,
  actions: OwnTaskActions,
): TemplateResult {
  const { state } = actions;
  const failed = state.kind === 'failed' && state.task === task.id ? state : undefined;
  const isBegun = state.kind === 'begun' && state.task === task.id;
  return html`<div class="own-task">
    ${task.isCorrection ? nothing : html`<p><strong lang="id">${name}</strong></p>`}
    <p>${introOf(task)[language]}</p>
    <p class="actions">${renderActions(task, language, actions)}</p>
    <div role="status">${isBegun ? html`<p>${words.begun[language]}</p>` : nothing}</div>
    ${
      failed
        ? html`<div role="alert">
            <p><strong>${words.failed[language]}</strong></p>
            <p>${failed.text[language]}</p>
          </div>`
        : nothing
    }
  </div>`;
}

function introOf({ isCorrection, outcomes }: OwnTask) {
  if (isCorrection) return words.correct;
  return outcomes.length > 0 ? words.choose : words.step;
}

function renderActions(
  task: OwnTask,
  language: Language,
  { state, onCorrect, onComplete }: OwnTaskActions,
): unknown {
  const isBusy = state.kind === 'sending';
  const button = (text: string, onClick: () => void, kind = 'primary') =>
    html`<button
      class="button ${kind}"
      type="button"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${onClick}
    >
      ${isBusy ? words.sending[language] : text}
    </button>`;
  if (task.isCorrection) return button(words.begin[language], () => onCorrect(task));
  if (task.outcomes.length === 0) return button(words.done[language], () => onComplete(task));
  return task.outcomes.map((outcome) =>
    button(titleOf(outcome, language), () => onComplete(task, outcome.id), ''),
  );
}

const titleOf = ({ title, titleEn }: Outcome, language: Language): string =>
  language === 'en' ? (titleEn ?? title) : title;
