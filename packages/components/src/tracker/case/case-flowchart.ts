import type { CaseTracking } from '@alur/client/tracking-service.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { loadFlowchart } from '../../flowchart/load-flowchart.ts';
import type { marksOf as MarksOf } from '../marks.ts';
import { caseMessages as words } from './messages.ts';

/** The same case on the flowchart of its SOP, fetched when somebody asks for it. */
export class CaseFlowchart {
  private readonly changed: () => void;
  private isOpen = false;
  private hasFailed = false;
  private marksOf: typeof MarksOf | undefined;
  private marked:
    { readonly of: CaseTracking; readonly are: ReturnType<typeof MarksOf> } | undefined;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  render(tracking: CaseTracking, sop: Sop, language: Language): TemplateResult {
    return html`<section class="flowchart">
      <p>
        <button
          class="button"
          type="button"
          aria-expanded=${this.isOpen ? 'true' : 'false'}
          @click=${this.onToggle}
        >
          ${words[this.isOpen ? 'hideFlowchart' : 'showFlowchart'][language]}
        </button>
      </p>
      ${this.isOpen ? this.renderChart(tracking, sop, language) : nothing}
    </section>`;
  }

  private renderChart(
    tracking: CaseTracking,
    sop: Sop,
    language: Language,
  ): TemplateResult | typeof nothing {
    if (this.hasFailed) {
      return html`<p class="notice warning" role="alert">${words.flowchartFailed[language]}</p>`;
    }
    if (!this.marksOf) return nothing;
    if (this.marked?.of !== tracking) {
      this.marked = { of: tracking, are: this.marksOf(tracking, sop) };
    }
    return html`<alur-sop-flowchart
      .sop=${sop}
      .marks=${this.marked.are}
      language=${language}
    ></alur-sop-flowchart>`;
  }

  private readonly onToggle = (): void => {
    this.isOpen = !this.isOpen;
    this.hasFailed = false;
    if (this.isOpen && !this.marksOf) void this.load();
    this.changed();
  };

  private async load(): Promise<void> {
    try {
      const [{ marksOf }] = await Promise.all([import('../marks.ts'), loadFlowchart()]);
      this.marksOf = marksOf;
    } catch (error) {
      console.error('The flowchart could not be loaded.', error);
      this.hasFailed = true;
    }
    this.changed();
  }
}
