import { html, type TemplateResult } from 'lit';
import type { FlowchartMessages } from './messages.ts';
import { stepSigns, type StepMark } from './step-mark.ts';

const tones = {
  done: 'success',
  current: 'info',
  late: 'danger',
  waiting: '',
  skipped: '',
  returned: 'warning',
} as const;

/** How a case stands at a step: colour, sign and words. */
export function renderBadge(mark: StepMark, words: FlowchartMessages): TemplateResult {
  return html`<span class="badge ${tones[mark.state]}">
    <span aria-hidden="true">${stepSigns[mark.state]}</span>
    <span class="words">${markInWords(mark, words)}</span>
  </span>`;
}

/** "Selesai, 2 kali". */
export function markInWords({ state, visits }: StepMark, words: FlowchartMessages): string {
  return visits > 1 ? `${words.states[state]}, ${words.visits(visits)}` : words.states[state];
}
