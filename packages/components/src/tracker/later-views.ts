import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../define.ts';
import { viewMessages as words } from './view-messages.ts';
import {
  trackerViews,
  viewLoaders,
  type LaterView,
  type TrackerView,
  type TrackerViewElement,
} from './views.ts';

export type ViewInput = Pick<
  TrackerViewElement,
  'service' | 'language' | 'tracked' | 'period' | 'filter'
>;

/** The views that come later: each is fetched when it is asked for, and then kept. */
export class LaterViews {
  private readonly changed: () => void;
  private readonly elements = new Map<LaterView, TrackerViewElement>();
  private readonly failed = new Set<LaterView>();

  constructor(changed: () => void) {
    this.changed = changed;
  }

  renderSwitch(
    view: TrackerView,
    language: Language,
    choose: (view: TrackerView) => void,
  ): TemplateResult | typeof nothing {
    const offered = trackerViews.filter((each) => each === 'steps' || viewLoaders[each]);
    if (offered.length === 1) return nothing;
    return html`<div class="views" role="group" aria-label=${words.views[language]}>
      ${offered.map(
        (each) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${each === view ? 'true' : 'false'}
            @click=${() => choose(each)}
          >
            ${words[each][language]}
          </button>`,
      )}
    </div>`;
  }

  render(view: LaterView, input: ViewInput): TemplateResult {
    const language = input.language ?? 'id';
    const element = this.elements.get(view);
    if (element) return html`${Object.assign(element, input)}`;
    if (this.failed.has(view)) {
      return html`<div class="notice warning" role="alert">
        <p>${words.failed[language]}</p>
        <p>
          <button class="button" type="button" @click=${() => this.fetch(view)}>
            ${words.retry[language]}
          </button>
        </p>
      </div>`;
    }
    this.fetch(view);
    return html`<p role="status" class="quiet">${words.loading[language]}</p>`;
  }

  private fetch(view: LaterView): void {
    this.failed.delete(view);
    void this.load(view)
      .catch((error: unknown) => {
        console.error(`The view ${view} could not be loaded.`, error);
        this.failed.add(view);
      })
      .finally(this.changed);
  }

  private async load(view: LaterView): Promise<void> {
    const element = await viewLoaders[view]?.();
    if (!element) throw new Error(`There is no view ${view}.`);
    define(element);
    this.elements.set(view, document.createElement(element.tag) as unknown as TrackerViewElement);
  }
}
