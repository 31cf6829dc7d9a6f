import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Way } from './answers-of.ts';
import { forkAt, type AnswerTarget, type AnswerTargets } from './answer-targets.ts';
import { flowWords as words } from './messages.ts';
import { stepNames } from './render-beside.ts';

export interface TargetsView {
  readonly sop: Sop;
  /** Of the step that asks, from 0. */
  readonly row: number;
  readonly targets: AnswerTargets;
}

/** What a way can lead to, and where it leads now although it could not be led there anew. */
export function renderTargets(
  way: Way,
  { sop, row, targets }: TargetsView,
  language: Language,
): TemplateResult {
  const now = forkAt(sop, way.target) ?? way.target;
  const { choices, mayEnd } = targets;
  const isChoice = now === undefined ? mayEnd : choices.some(({ id }) => id === now);
  const isStep = sop.activities.some(({ id }) => id === now);
  return html`${choices.map(
    (choice) =>
      html`<option value=${choice.id} ?selected=${choice.id === now}>
        ${nameOf(choice, sop, row, language)}
      </option>`,
  )}
  ${
    isChoice || now === undefined
      ? nothing
      : html`<option value=${now} selected>
          ${isStep ? stepNames(sop, [now], language) : otherName(way, sop, language)}
        </option>`
  }
  ${
    mayEnd || now === undefined
      ? html`<option value="" ?selected=${now === undefined}>${words.end[language]}</option>`
      : nothing
  }`;
}

function nameOf({ steps, row }: AnswerTarget, sop: Sop, from: number, language: Language): string {
  const names = stepNames(sop, steps, language);
  const name = steps.length > 1 ? words.allOf[language](names) : names;
  return row <= from ? words.back[language](name) : name;
}

function otherName({ target, atOnce }: Way, sop: Sop, language: Language): string {
  if (atOnce) return words.allOf[language](stepNames(sop, atOnce, language));
  return words.decision[language](sop.nodes.find(({ id }) => id === target)?.name ?? '');
}
