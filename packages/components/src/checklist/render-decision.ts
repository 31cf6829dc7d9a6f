import { say, type Language } from '@alur/model/text.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Obstacle } from './decision.ts';
import { checklistMessages as words } from './messages.ts';

export interface DecisionView {
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly obstacle?: Obstacle | undefined;
  }[];
  readonly language: Language;
  readonly onChoose: (outcome: Outcome) => void;
  /** Somebody has pressed what cannot be chosen yet: show where to look. */
  readonly onObstacle: (obstacle: Obstacle) => void;
}

/**
 * A button for each outcome. What cannot be chosen yet says why, and pressing it leads to what is
 * missing; a button that is merely dead leaves an officer guessing.
 */
export function renderDecision(view: DecisionView): TemplateResult {
  const { outcomes, language } = view;
  const reasons = outcomes.map(({ obstacle }) => obstacle && obstacleText(obstacle, language));
  // One sentence for all where it is the same, as it is at the beginning.
  const common = new Set(reasons).size === 1 ? reasons[0] : undefined;
  return html`<section class="decision" part="decision" aria-labelledby="decision-title">
    <h3 id="decision-title" tabindex="-1">${words.decision[language]}</h3>
    ${common ? html`<p class="muted" id="why-all">${common}</p>` : nothing}
    <ul class="outcomes ${common || reasons.every((reason) => !reason) ? 'together' : ''}">
      ${outcomes.map(({ outcome, obstacle }, index) => {
        const own = common ? undefined : reasons[index];
        const why = common ? 'why-all' : `why-${outcome.id}`;
        return html`<li>
          <button
            class="button ${buttonTone(outcome.tone)}"
            id=${`decide-${outcome.id}`}
            type="button"
            aria-disabled=${obstacle ? 'true' : 'false'}
            aria-describedby=${obstacle ? why : nothing}
            @click=${() => (obstacle ? view.onObstacle(obstacle) : view.onChoose(outcome))}
          >
            ${words.decide[language](outcomeTitle(outcome, language))}
          </button>
          ${own ? html`<p class="small muted" id=${why}>${own}</p>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

export function outcomeTitle({ title, titleEn }: Outcome, language: Language): string {
  return say({ id: title, en: titleEn }, language);
}

export function buttonTone(tone: Outcome['tone']): string {
  return tone === 'negative' ? 'danger' : 'primary';
}

function obstacleText({ why, count }: Obstacle, language: Language): string {
  switch (why) {
    case 'unanswered':
      return words.unanswered[language](count);
    case 'failed':
      return words.failed[language](count);
    case 'reason':
      return words.reasonMissing[language](count);
    case 'none-failed':
      return words.noneFailed[language];
    case 'refused':
      return words.refused[language];
  }
}
