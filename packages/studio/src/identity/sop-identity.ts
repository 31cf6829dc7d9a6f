import { AlurElement } from '@alur/components/base/alur-element.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { SopIdentity } from '@alur/model/sop/sop.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FollowDocument } from '../document/follow-document.ts';
import type { StudioDocument } from '../document/studio-document.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { guidance } from './guidance.ts';
import { identityMessages as words, type IdentityPart } from './messages.ts';

/** In the order of the official page, from its upper right box down. */
const lines = [
  ...['title', 'number', 'government', 'agency', 'unit'],
  ...['createdOn', 'revisedOn', 'effectiveOn', 'approvedOn', 'approvedBy'],
] as const satisfies readonly IdentityPart[];

const lists = [
  ...['legalBasis', 'relatedProcedures', 'warnings', 'qualifications', 'equipment'],
  ...['recordKeeping', 'purpose', 'scope', 'definitions'],
] as const satisfies readonly IdentityPart[];

/**
 * The identity part of an SOP as a form, with the official guidance beside each field.
 *
 * @tag alur-sop-identity
 */
export class AlurSopIdentity extends AlurElement {
  static readonly tag = 'alur-sop-identity';
  static override readonly styles = [tokens, controls, panelStyles];

  private readonly followed = new FollowDocument(this);

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
    const { identity } = this.document?.current.sop ?? {};
    if (!identity) return nothing;
    return html`<h2>${words.title[this.speaks]}</h2>
      <p class="muted">${words.lead[this.speaks]}</p>
      <div class="fields">
        ${lines.map((part) => this.renderLine(part, identity))}
        ${lists.map((part) => this.renderList(part, identity))}
      </div>`;
  }

  private renderLine(part: (typeof lines)[number], identity: SopIdentity): TemplateResult {
    return html`<div class="field">
      <label class="label" for=${part}>${words.labels[this.speaks](part)}</label>
      <input
        class="input"
        id=${part}
        aria-describedby=${this.hintOf(part) ? `${part}-hint` : nothing}
        autocomplete="off"
        .value=${live(identity[part] ?? '')}
        @input=${({ currentTarget }: Event) => this.foresee(part, lineOf(currentTarget))}
        @change=${({ currentTarget }: Event) => this.set(part, lineOf(currentTarget))}
      />
      ${this.renderHint(part, '')}
    </div>`;
  }

  private renderList(part: (typeof lists)[number], identity: SopIdentity): TemplateResult {
    return html`<div class="field">
      <label class="label" for=${part}>${words.labels[this.speaks](part)}</label>
      <textarea
        class="input"
        id=${part}
        aria-describedby="${part}-hint"
        rows=${Math.min(Math.max(identity[part].length + 1, 3), 12)}
        .value=${live(identity[part].join('\n'))}
        @input=${({ currentTarget }: Event) => this.foresee(part, itemsOf(currentTarget))}
        @change=${({ currentTarget }: Event) => this.set(part, itemsOf(currentTarget))}
      ></textarea>
      ${this.renderHint(part, words.onePerLine[this.speaks])}
    </div>`;
  }

  private renderHint(part: IdentityPart, more: string): TemplateResult | typeof nothing {
    const point = this.hintOf(part);
    if (!point && !more) return nothing;
    return html`<p class="hint" id="${part}-hint">
      ${
        point
          ? html`<strong>${words.guidance[this.speaks](point.number)}:</strong>
              ${this.say(point.text)}`
          : nothing
      }
      ${more}
    </p>`;
  }

  private hintOf(part: IdentityPart) {
    return part in guidance ? guidance[part as keyof typeof guidance] : undefined;
  }

  private foresee(part: IdentityPart, value: string | readonly string[]): void {
    this.document?.foresee([{ kind: 'set-identity', change: { [part]: value } }]);
  }

  private set(part: IdentityPart, value: string | readonly string[]): void {
    const name = { id: words.labels.id(part), en: words.labels.en(part) };
    this.document?.apply(
      [{ kind: 'set-identity', change: { [part]: value } }],
      { id: `${name.id} diubah`, en: `${name.en} changed` },
      this,
    );
  }
}

const lineOf = (field: EventTarget | null) => (field as HTMLInputElement).value.trim();

function itemsOf(field: EventTarget | null): readonly string[] {
  const lines = (field as HTMLTextAreaElement).value.split('\n').map((line) => line.trim());
  return lines.filter(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-identity': AlurSopIdentity;
  }
}
