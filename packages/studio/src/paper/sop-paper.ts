import type { PublicAgency } from '@alur/client/permit-service.js';
import { AlurElement } from '@alur/components/base/alur-element.js';
import { saveBlob } from '@alur/components/export/save-blob.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { Letterhead } from '@alur/workflow/layout/document/letterhead.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FollowDocument } from '../document/follow-document.ts';
import type { StudioDocument } from '../document/studio-document.ts';
import { bpmnOf } from '../keeping/draft-file.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { paperMessages as words } from './messages.ts';

/**
 * The SOP as it is on paper, while it is written: to print, and as Word, Excel, PDF and BPMN files,
 * so that what is signed and what runs are one.
 *
 * @tag alur-sop-paper
 */
export class AlurSopPaper extends AlurElement {
  static readonly tag = 'alur-sop-paper';
  static override readonly styles = [tokens, controls, panelStyles];

  private readonly followed = new FollowDocument(this);

  /** Whose letterhead it bears, where the document itself does not state one. */
  @property({ attribute: false }) agency: PublicAgency | undefined;

  private letterhead: Letterhead = {};

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('agency')) return;
    // One object as long as it is one agency: another would be laid out anew.
    const { government, name } = this.agency ?? {};
    this.letterhead = { government, name: name?.id };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, speaks } = this;
    if (!document) return nothing;
    return html`<h2>${words.title[speaks]}</h2>
      <p class="muted">${words.lead[speaks]}</p>
      <alur-sop-document
        .language=${speaks}
        .sop=${document.current.sop}
        .agency=${this.letterhead}
      ></alur-sop-document>
      <p>
        <button
          class="button"
          type="button"
          aria-describedby="bpmn-hint"
          @click=${() => void this.saveBpmn(document)}
        >
          ${words.bpmn[speaks]}
        </button>
      </p>
      <p class="hint" id="bpmn-hint">${words.bpmnHint[speaks]}</p>`;
  }

  private async saveBpmn({ current }: StudioDocument): Promise<void> {
    const bpmn = await bpmnOf(current);
    saveBlob(new Blob([bpmn], { type: 'application/xml' }), `${current.sop.id}.bpmn`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-paper': AlurSopPaper;
  }
}
