import type { PublicAgency } from '@alur/client/permit-service.js';
import type { Language } from '@alur/model/text.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import type { Panel } from './panels/panels.ts';

export interface PanelView {
  readonly desk: Desk;
  readonly agency: PublicAgency | undefined;
  readonly findings: readonly LintFinding[];
  readonly language: Language;
}

/** The element of a panel; it takes the document from the studio around it. */
export function renderPanel(panel: Panel, view: PanelView): TemplateResult {
  const { desk, agency, findings, language } = view;
  switch (panel) {
    case 'step':
      return html`<alur-step-settings
        .language=${language}
        .agency=${agency}
        .mailTemplates=${desk.terms.mailTemplates}
      ></alur-step-settings>`;
    case 'identity':
      return html`<alur-sop-identity .language=${language}></alur-sop-identity>`;
    case 'findings':
      return html`<alur-sop-findings
        .language=${language}
        .findings=${findings}
      ></alur-sop-findings>`;
    case 'doubts':
      return html`<alur-import-doubts
        .language=${language}
        .imported=${desk.imported}
      ></alur-import-doubts>`;
    case 'try-out':
      return html`<alur-sop-try-out
        .language=${language}
        .promises=${desk.terms.serviceTimes}
      ></alur-sop-try-out>`;
    case 'document':
      return html`<alur-sop-paper .language=${language} .agency=${agency}></alur-sop-paper>`;
    case 'versions':
      return html`<alur-sop-versions
        .language=${language}
        .desk=${desk}
        time-zone=${agency?.timeZone ?? 'Asia/Jakarta'}
      ></alur-sop-versions>`;
  }
}
