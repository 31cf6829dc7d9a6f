import { clock } from '@alur/components/time/agency-time.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import { studioMessages as words, type StudioView } from './messages.ts';
import { panels, type Panel } from './panels/panels.ts';

export interface BarView {
  readonly desk: Desk;
  readonly view: StudioView;
  readonly panel: Panel | undefined;
  /** Of each panel that has any, how many things wait to be looked at there. */
  readonly counts: Partial<Record<Panel, number>>;
  readonly language: Language;
  readonly timeZone: string;
  readonly onBack: () => void;
  readonly onView: (view: StudioView) => void;
  readonly onPanel: (panel: Panel) => void;
}

/** What stands over the editors: which SOP, whether it is safe, undo and redo, views, panels. */
export function renderBar(bar: BarView): TemplateResult {
  const { desk, language } = bar;
  const { identity } = desk.document.current.sop;
  return html`<header class="bar">
    <button class="button quiet" type="button" data-action="back" @click=${bar.onBack}>
      <span aria-hidden="true">←</span> ${words.back[language]}
    </button>
    <div class="title">
      <h2>${identity.title}</h2>
      <p class="small muted" role="status" data-state=${desk.keeper.state.kind}>
        ${kept(bar)}${
          desk.others.names.length > 0
            ? html` · ${words.others[language](desk.others.names.join(', '))}`
            : nothing
        }
      </p>
    </div>
    <div class="tools">${renderHistory(bar)} ${renderViews(bar)} ${renderPanels(bar)}</div>
  </header>`;
}

function kept({ desk, language, timeZone }: BarView): string {
  const { state } = desk.keeper;
  switch (state.kind) {
    case 'saved':
      return state.at === 0
        ? words.unchanged[language]
        : `${words.saved[language]} ${clock(new Date(state.at).toISOString(), timeZone, language)}`;
    case 'waiting':
      return words.waiting[language];
    case 'failed':
      return `${words.notSent[language]}. ${words.keptHere[language]}`;
    case 'conflict':
      return words.conflict[language];
    case 'unsafe':
      return words.unsafe[language];
  }
}

function renderHistory({ desk, language }: BarView): TemplateResult {
  const { undoLabel, redoLabel } = desk.document;
  const undo = undoLabel ? words.undoOf[language](say(undoLabel, language)) : words.undo[language];
  const redo = redoLabel ? words.redoOf[language](say(redoLabel, language)) : words.redo[language];
  return html`<div class="group">
    <button
      class="button icon"
      type="button"
      data-action="undo"
      aria-label=${undo}
      title=${undo}
      aria-disabled=${undoLabel ? 'false' : 'true'}
      @click=${() => {
        desk.document.undo();
      }}
    >
      <span aria-hidden="true">↶</span>
    </button>
    <button
      class="button icon"
      type="button"
      data-action="redo"
      aria-label=${redo}
      title=${redo}
      aria-disabled=${redoLabel ? 'false' : 'true'}
      @click=${() => {
        desk.document.redo();
      }}
    >
      <span aria-hidden="true">↷</span>
    </button>
  </div>`;
}

function renderViews({ view, language, onView }: BarView): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${words.views[language]}>
    ${(['table', 'diagram', 'both'] as const).map(
      (each) =>
        html`<button
          type="button"
          data-view=${each}
          aria-pressed=${each === view ? 'true' : 'false'}
          @click=${() => {
            onView(each);
          }}
        >
          ${words.viewNames[language](each)}
        </button>`,
    )}
  </div>`;
}

function renderPanels({ panel, counts, language, onPanel }: BarView): TemplateResult {
  return html`<div class="switch panels" role="group" aria-label=${words.panels[language]}>
    ${panels
      .filter((each) => each !== 'doubts' || counts.doubts !== undefined)
      .map(
        (each) =>
          html`<button
            type="button"
            data-panel=${each}
            aria-pressed=${each === panel ? 'true' : 'false'}
            @click=${() => {
              onPanel(each);
            }}
          >
            ${words.panelNames[language](each)}${
              counts[each] ? html` <span class="count">${counts[each]}</span>` : nothing
            }
          </button>`,
      )}
  </div>`;
}
