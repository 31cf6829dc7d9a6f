import type { CaseStatus } from '@alur/model/case/event.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { renderSign, type Sign } from './signs.ts';
import { statusTitle, statusTone, type StatusTone } from '@alur/model/case/status-words.js';

const signs: Readonly<Record<StatusTone, Sign>> = {
  neutral: 'pause',
  info: 'dot',
  warning: 'clock',
  success: 'check',
  danger: 'cross',
};

/** The status of a case in words, with a sign and a colour that say the same. */
export function renderStatusBadge(status: CaseStatus, language: Language): TemplateResult {
  const tone = statusTone(status);
  return html`<span class="badge ${tone}">
    ${renderSign(signs[tone])} ${statusTitle(status, language)}
  </span>`;
}
