import type { Language } from '@alur/model/text.js';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { exportMessages } from './messages.ts';
import type { ExportFormat } from './formats.ts';

export interface ExportChoice<F extends ExportFormat = ExportFormat> {
  readonly formats: readonly F[];
  /** Of the file, without its ending. */
  readonly title: string;
  readonly language: Language;
  /** Makes the file; rejects where that cannot be done. */
  readonly make: (format: F) => Promise<Blob>;
}

/**
 * The button "Unduh" with the formats that there are. Its state lives here, so that an element has
 * only to render it; it needs `exportMenuStyles`.
 */
export class ExportMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #making: ExportFormat | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A controller has to have one; nothing is listened to.
  }

  render<F extends ExportFormat>(choice: ExportChoice<F>): TemplateResult {
    const words = exportMessages[choice.language];
    const status = this.#making ? words.making(this.#making) : '';
    return html`<div class="export" part="export">
      <details @keydown=${onKey} @focusout=${onFocusOut}>
        <summary class="button">${words.download}</summary>
        <ul>
          ${choice.formats.map(
            (format) =>
              html`<li>
                <button
                  type="button"
                  data-format=${format}
                  aria-disabled=${this.#making ? 'true' : nothing}
                  @click=${(event: Event) => {
                    closeMenu(event);
                    void this.#save(choice, format);
                  }}
                >
                  <strong>${words.names[format]}</strong>
                  <span class="small muted">${words.uses[format]}</span>
                </button>
              </li>`,
          )}
        </ul>
      </details>
      <p class="export-status small" role="status">${status}</p>
      ${this.#hasFailed ? html`<p class="notice warning" role="alert">${words.failed}</p>` : nothing}
    </div>`;
  }

  async #save<F extends ExportFormat>(choice: ExportChoice<F>, format: F): Promise<void> {
    if (this.#making) return;
    this.#making = format;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      const { saveFile } = await import('./save-file.ts');
      saveFile(await choice.make(format), choice.title, format);
    } catch (error) {
      console.error('The file could not be made.', error);
      this.#hasFailed = true;
    } finally {
      this.#making = undefined;
      this.#host.requestUpdate();
    }
  }
}

function closeMenu(event: Event): void {
  const menu = (event.currentTarget as Element).closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget as HTMLDetailsElement).open) return;
  event.stopPropagation();
  closeMenu(event);
}

function onFocusOut(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
}
