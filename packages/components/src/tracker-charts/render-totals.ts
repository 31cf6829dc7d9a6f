import { totals } from '@alur/model/assessment/summary/totals.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresIn } from './figures.ts';
import { chartMessages as words } from './messages.ts';

/** The figures that a head of agency asks for first. */
export function renderTotals(steps: readonly SummaryStep[], language: Language): TemplateResult {
  const { count, share } = figuresIn(language);
  const sum = totals(asCases(steps));
  const all = sum.deviations.input + sum.deviations.time + sum.deviations.output;
  const tiles: readonly (readonly [Required<LocalText>, string, string?])[] = [
    [words.cases, count(sum.cases)],
    [words.steps, count(sum.steps)],
    sum.assessed > 0
      ? [
          words.inTime,
          share(sum.inTime / sum.assessed),
          words.ofAssessed[language](count(sum.assessed)),
        ]
      : [words.clean, share(sum.steps > 0 ? clean(steps) : undefined)],
    [words.deviations, count(all), words.explained[language](count(sum.explained))],
    [words.open, count(sum.open)],
  ];
  return html`<dl class="totals">
    ${tiles.map(
      ([name, figure, note]) =>
        html`<div>
          <dt>${name[language]}</dt>
          <dd class="figure">${figure}</dd>
          ${note ? html`<dd class="small muted">${note}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

const clean = (steps: readonly SummaryStep[]): number =>
  steps.filter(({ step }) => step.deviations.length === 0).length / steps.length;

/** The cases with only those of their steps that the filter has left. */
function asCases(steps: readonly SummaryStep[]): readonly CaseAssessment[] {
  const cases = new Map<CaseAssessment, SummaryStep['step'][]>();
  for (const { of, step } of steps) {
    const own = cases.get(of);
    if (own) own.push(step);
    else cases.set(of, [step]);
  }
  return [...cases].map(([of, own]) => ({
    ...of,
    steps: own,
    deviations: own.flatMap(({ deviations }) => deviations),
  }));
}
