import { say, type Language } from '@alur/model/text.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, nothing, type TemplateResult } from 'lit';
import { tableWords as words } from '../messages.ts';

/** What is the matter at a cell, as a sign and a word; the whole text is for those who hear it. */
export function renderSigns(
  findings: readonly LintFinding[] | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  if (!findings || findings.length === 0) return nothing;
  const isError = findings.some(({ severity }) => severity === 'error');
  const more = findings.length > 1 ? ` ×${findings.length}` : '';
  return html`<span
    class="sign-of ${isError ? 'error' : 'notice'}"
    title=${findings.map((finding) => say(finding.message, language)).join('\n')}
    ><span aria-hidden="true">${isError ? '✕' : '!'}</span>
    <span class="word">${words[isError ? 'error' : 'notice'][language]}</span>${more}<span
      class="visually-hidden"
      >: ${findings.map((finding) => say(finding.message, language)).join(' ')}</span
    ></span
  >`;
}

export function findingText(finding: LintFinding, language: Language): string {
  const word = words[finding.severity === 'error' ? 'error' : 'notice'][language];
  return `${word}: ${say(finding.message, language)}`;
}
