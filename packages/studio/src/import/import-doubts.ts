import { AlurElement } from '@alur/components/base/alur-element.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { Doubt } from '@alur/workflow/import/import-result.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ElementNames } from '../diagram-editor/element-names.ts';
import { FollowDocument } from '../document/follow-document.ts';
import type { StudioDocument } from '../document/studio-document.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { DoubtsSettledEvent } from './doubts-settled-event.ts';
import type { Imported } from './imported.ts';
import { doubtsMessages as words } from './messages.ts';

/** From here on an inference is fairly sure: it may be accepted with others like it. */
const fairlySure = 0.8;

/**
 * What an importer inferred where the document says nothing, each with its reason and how sure it
 * is, to be accepted or mended in one click; and what found no place.
 *
 * @tag alur-import-doubts
 * @fires {DoubtsSettledEvent} alur-doubts-settled - The author has looked at some; `settled` are their ids.
 */
export class AlurImportDoubts extends AlurElement {
  static readonly tag = 'alur-import-doubts';
  static override readonly styles = [tokens, controls, panelStyles];

  private readonly followed = new FollowDocument(this);

  @property({ attribute: false }) imported: Imported | undefined;

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
    const { imported, speaks } = this;
    if (!imported) return nothing;
    const { doubts, unplaced, notes } = imported;
    const sop = this.document?.current.sop;
    const names = sop && new ElementNames(sop, speaks);
    const listed = (some: readonly Doubt[]) =>
      html`<ul class="list">
        ${repeat(
          some,
          ({ id }) => id,
          (doubt) => this.renderDoubt(doubt, names),
        )}
      </ul>`;
    const isSure = ({ confidence }: Doubt) => confidence >= fairlySure;
    const sure = doubts.filter(isSure);
    return html`<h2>${words.title[speaks]}</h2>
      <p class="muted" role="status">${words.lead[speaks](doubts.length)}</p>
      ${listed(doubts.filter((doubt) => !isSure(doubt)))}
      ${
        sure.length > 0
          ? html`<h3>${words.sureTitle[speaks](sure.length)}</h3>
              <p class="actions">
                <button class="button" type="button" @click=${() => this.accept(sure)}>
                  ${words.acceptAll[speaks]}
                </button>
              </p>
              <details>
                <summary>${words.oneByOne[speaks]}</summary>
                ${listed(sure)}
              </details>`
          : nothing
      }
      ${
        unplaced.length > 0
          ? html`<h3>${words.unplaced[speaks]}</h3>
              <p class="hint">${words.unplacedLead[speaks]}</p>
              <ul class="list">
                ${unplaced.map(
                  ({ where, text }) =>
                    html`<li><span class="small muted">${where}</span> <span>${text}</span></li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        notes.length > 0
          ? html`<h3>${words.notes[speaks]}</h3>
              <ul class="list">
                ${notes.map((note) => html`<li>${note[speaks]}</li>`)}
              </ul>`
          : nothing
      }`;
  }

  private renderDoubt(doubt: Doubt, names: ElementNames | undefined): TemplateResult {
    const { speaks } = this;
    const percent = Math.round(doubt.confidence * 100);
    return html`<li data-doubt=${doubt.id}>
      ${doubt.element && names ? html`<p class="small">${names.of(doubt.element)}</p>` : nothing}
      <p>
        <span class="badge ${doubt.confidence >= fairlySure ? 'info' : 'warning'}">
          ${words.sure[speaks](percent)}
        </span>
        <strong>${this.say(doubt.proposal)}</strong>
      </p>
      <p class="small muted">${this.say(doubt.why)}</p>
      <p class="actions">
        <button class="button primary" type="button" @click=${() => this.accept([doubt])}>
          ${words.accept[speaks]}
        </button>
        ${doubt.alternatives.slice(0, 5).map(
          ({ label, edits }) =>
            html`<button
              class="button"
              type="button"
              @click=${() => {
                this.settle([doubt], edits, {
                  id: `${words.mended.id}: ${label.id}`,
                  en: `${words.mended.en}: ${label.en}`,
                });
              }}
            >
              ${this.say(label)}
            </button>`,
        )}
        ${
          doubt.element
            ? html`<button
                class="button quiet"
                type="button"
                @click=${() => {
                  this.document?.select(doubt.element);
                }}
              >
                ${words.show[speaks]}
              </button>`
            : nothing
        }
      </p>
    </li>`;
  }

  private accept(doubts: readonly Doubt[]): void {
    const { sop } = this.document?.current ?? {};
    const edits = doubts.flatMap(({ element, code, why }): SopEdit[] => {
      const holders = [sop, ...(sop?.activities ?? []), ...(sop?.nodes ?? [])];
      const inferences = holders.find((each) => each?.id === (element || sop?.id))?.inferences;
      const known = inferences?.find((each) => each.what === code || each.why === why.id);
      return known ? [{ kind: 'confirm-inference', element, inference: known }] : [];
    });
    this.settle(doubts, edits, words.accepted);
  }

  private settle(
    doubts: readonly Doubt[],
    edits: readonly SopEdit[],
    label: { readonly id: string; readonly en: string },
  ): void {
    const problems = edits.length > 0 ? this.document?.apply(edits, label, this) : [];
    if (problems && problems.length > 0) return;
    this.dispatchEvent(new DoubtsSettledEvent(doubts.map(({ id }) => id)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-import-doubts': AlurImportDoubts;
  }
}
