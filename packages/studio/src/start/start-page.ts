import type { AuthoredWorkflow } from '@alur/client/authoring-service.js';
import { AlurElement } from '@alur/components/base/alur-element.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ChosenEvent, type Chosen } from './chosen-event.ts';
import { startMessages as words } from './messages.ts';
import { startStyles } from './start-page.styles.ts';

/** An SOP in the list: of the server, of this browser, or of both. */
export interface ListedWorkflow extends AuthoredWorkflow {
  /** Whether this browser has work on it that the server does not have. */
  readonly isUnsent: boolean;
}

/**
 * Where an author begins: with a document, with an empty SOP, or with one that there is.
 *
 * @tag alur-studio-start
 * @fires {ChosenEvent} alur-studio-chosen - What to begin with.
 */
export class AlurStudioStart extends AlurElement {
  static readonly tag = 'alur-studio-start';
  static override readonly styles = [tokens, controls, startStyles];

  @property({ attribute: false }) workflows: readonly ListedWorkflow[] = [];
  /** The name of what is being read; empty when nothing is. */
  @property() reading = '';
  /** Why the last document could not be read. */
  @property({ attribute: false }) problems: readonly Required<LocalText>[] = [];

  /** What was read is called like this SOP; the author says what becomes of it. */
  @property({ attribute: false }) known: ListedWorkflow | undefined;

  @state() private isNameMissing = false;
  @state() private isOver = false;

  @query('input[type=file]') private readonly chooser!: HTMLInputElement;
  @query('#name') private readonly nameField!: HTMLInputElement;

  protected override serviceChanged(): void {
    // The studio around it asks.
  }

  protected override render(): TemplateResult {
    return html`<h2>${words.title[this.speaks]}</h2>
      <p class="muted">${words.lead[this.speaks]}</p>
      <div class="ways">${this.renderImport()} ${this.renderPaste()} ${this.renderNew()}</div>
      ${this.renderKnown()} ${this.renderProblems()} ${this.renderList()}`;
  }

  private renderImport(): TemplateResult {
    return html`<section
      class="card way ${this.isOver ? 'over' : ''}"
      aria-labelledby="import"
      @dragover=${this.onDragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.onDrop}
    >
      <h3 id="import">${words.importTitle[this.speaks]}</h3>
      <p class="small muted" id="import-hint">${words.importHint[this.speaks]}</p>
      ${
        this.reading
          ? html`<p role="status">${words.reading[this.speaks](this.reading)}</p>
              <p>
                <button
                  class="button"
                  type="button"
                  @click=${() => this.choose({ kind: 'cancel' })}
                >
                  ${words.cancel[this.speaks]}
                </button>
              </p>`
          : html`<p class="choose">
              <button
                class="button primary"
                type="button"
                aria-describedby="import-hint"
                @click=${() => {
                  this.chooser.click();
                }}
              >
                ${words.choose[this.speaks]}
              </button>
              <span class="small muted">${words.drop[this.speaks]}</span>
            </p>`
      }
      <input
        type="file"
        hidden
        accept=".docx,.xlsx,.csv,.tsv,.html,.htm,.txt,.bpmn,.xml,.odt,.ods"
        @change=${() => {
          const [file] = this.chooser.files ?? [];
          if (file) this.choose({ kind: 'file', file });
          this.chooser.value = '';
        }}
      />
    </section>`;
  }

  private renderPaste(): TemplateResult {
    return html`<section class="card way" aria-labelledby="paste">
      <h3 id="paste">${words.pasteTitle[this.speaks]}</h3>
      <p class="small muted" id="paste-hint">${words.pasteHint[this.speaks]}</p>
      <textarea
        class="input"
        rows="2"
        aria-labelledby="paste"
        aria-describedby="paste-hint"
        @paste=${this.onPaste}
      ></textarea>
    </section>`;
  }

  private renderNew(): TemplateResult {
    return html`<form class="card way" novalidate aria-labelledby="new" @submit=${this.onCreate}>
      <h3 id="new">${words.newTitle[this.speaks]}</h3>
      <label class="small" for="name">${words.newName[this.speaks]}</label>
      <div class="name">
        <input
          class="input"
          id="name"
          autocomplete="off"
          maxlength="300"
          aria-invalid=${this.isNameMissing ? 'true' : 'false'}
          aria-describedby=${this.isNameMissing ? 'name-error' : nothing}
        />
        <button class="button" type="submit">${words.create[this.speaks]}</button>
      </div>
      ${
        this.isNameMissing
          ? html`<p class="error" id="name-error">${words.nameMissing[this.speaks]}</p>`
          : nothing
      }
    </form>`;
  }

  private renderKnown(): TemplateResult | typeof nothing {
    const { known, speaks } = this;
    if (!known) return nothing;
    return html`<div class="notice" role="alert">
      <p>${words.known[speaks](known.title)}</p>
      <p class="choose">
        <button
          class="button primary"
          type="button"
          @click=${() => {
            this.choose({ kind: 'place', workflow: known.workflow });
          }}
        >
          ${words.asDraft[speaks]}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => {
            this.choose({ kind: 'place' });
          }}
        >
          ${words.asNew[speaks]}
        </button>
      </p>
      <p class="small muted">${words.knownHint[speaks]}</p>
    </div>`;
  }

  private renderProblems(): TemplateResult | typeof nothing {
    if (this.problems.length === 0) return nothing;
    return html`<div class="notice danger" role="alert">
      <ul>
        ${this.problems.slice(0, 5).map((text) => html`<li>${this.say(text)}</li>`)}
      </ul>
    </div>`;
  }

  private renderList(): TemplateResult {
    const language = this.speaks;
    return html`<h3 class="list-title">${words.list[language]}</h3>
      ${
        this.workflows.length === 0
          ? html`<p class="muted">${words.none[language]}</p>`
          : html`<ul class="sops">
              ${this.workflows.map(
                (each) =>
                  html`<li>
                    <button
                      type="button"
                      class="sop"
                      @click=${() => this.choose({ kind: 'open', workflow: each.workflow })}
                    >
                      <strong>${each.title || words.untitled[language]}</strong>
                      <span class="small muted">${each.number}</span>
                      <span class="marks">
                        <span class="badge ${each.revision ? 'success' : ''}">
                          ${
                            each.revision
                              ? words.revision[language](each.revision)
                              : words.unpublished[language]
                          }
                        </span>
                        ${
                          each.draft
                            ? html`<span class="badge info">${words.draft[language]}</span>`
                            : nothing
                        }
                        ${
                          each.isUnsent
                            ? html`<span class="badge warning">${words.local[language]}</span>`
                            : nothing
                        }
                      </span>
                    </button>
                  </li>`,
              )}
            </ul>`
      }`;
  }

  private choose(chosen: Chosen): void {
    this.dispatchEvent(new ChosenEvent(chosen));
  }

  private readonly onCreate = (event: Event): void => {
    event.preventDefault();
    const title = this.nameField.value.trim();
    this.isNameMissing = title === '';
    if (this.isNameMissing) this.nameField.focus();
    else this.choose({ kind: 'new', title });
  };

  private readonly onPaste = (event: ClipboardEvent): void => {
    const pasted = {
      html: event.clipboardData?.getData('text/html') ?? '',
      text: event.clipboardData?.getData('text/plain') ?? '',
    };
    if (!pasted.html && !pasted.text) return;
    event.preventDefault();
    this.choose({ kind: 'pasted', ...pasted });
  };

  private readonly onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  private readonly onDrop = (event: DragEvent): void => {
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.choose({ kind: 'file', file });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-studio-start': AlurStudioStart;
  }
}
