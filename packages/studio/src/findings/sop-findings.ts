import { AlurElement } from '@alur/components/base/alur-element.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { mendFor } from '@alur/workflow/lint/mends.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FollowDocument } from '../document/follow-document.ts';
import type { StudioDocument } from '../document/studio-document.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { findingsMessages as words } from './messages.ts';

/**
 * What the rules find in an SOP as its author works, each with what to do, and with a mend in one
 * click where there is one.
 *
 * @tag alur-sop-findings
 */
export class AlurSopFindings extends AlurElement {
  static readonly tag = 'alur-sop-findings';
  static override readonly styles = [tokens, controls, panelStyles];

  private readonly followed = new FollowDocument(this);

  @property({ attribute: false }) findings: readonly LintFinding[] = [];

  /** The studio's own unless given. */
  @property({ attribute: false })
  get document(): StudioDocument | undefined {
    return this.followed.document;
  }

  set document(document: StudioDocument | undefined) {
    this.followed.give(document);
  }

  protected override serviceChanged(): void {
    // The document is all it shows.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, speaks } = this;
    if (!document) return nothing;
    const errors = this.findings.filter(({ severity }) => severity === 'error');
    const others = this.findings.filter(({ severity }) => severity !== 'error');
    return html`<h2>${words.title[speaks]}</h2>
      <p class="muted">${words.lead[speaks]}</p>
      ${
        this.findings.length === 0
          ? html`<p class="notice success" role="status">${words.none[speaks]}</p>`
          : html`<ul class="list">
              ${[...errors, ...others].map((finding) => this.renderFinding(finding, document))}
            </ul>`
      }`;
  }

  private renderFinding(finding: LintFinding, document: StudioDocument): TemplateResult {
    const { speaks } = this;
    const isError = finding.severity === 'error';
    const mend = mendFor(finding, document.current.sop);
    return html`<li data-rule=${finding.code}>
      <p>
        <span class="badge ${isError ? 'danger' : 'warning'}">
          ${isError ? words.error[speaks] : words.notice[speaks]}
        </span>
        ${this.say(finding.message)}
      </p>
      <p class="actions">
        ${
          mend
            ? html`<button
                class="button primary"
                type="button"
                @click=${() => {
                  document.apply(mend.edits, mend.label, this);
                }}
              >
                ${this.say(mend.label)}
              </button>`
            : nothing
        }
        ${
          finding.pointer
            ? html`<button
                class="button"
                type="button"
                @click=${() => {
                  document.select(finding.pointer);
                }}
              >
                ${words.show[speaks]}
              </button>`
            : nothing
        }
      </p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-findings': AlurSopFindings;
  }
}
