import { describeError } from '@alur/components/base/describe-error.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { compareSops } from '@alur/workflow/changes/compare-sops.js';
import type { MergeConflict } from '@alur/workflow/changes/merge/merge-conflict.js';
import { mergePlaces } from '@alur/workflow/changes/merge/merge-places.js';
import { mergeSops } from '@alur/workflow/changes/merge/merge-sops.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { theirState, type TheirState } from '../keeping/their-state.ts';
import { versionsMessages as words } from './messages.ts';
import { renderChanges } from './render-changes.ts';

/**
 * What to do when somebody else has saved meanwhile: the changes of both, one merge, and a choice
 * for each thing that both changed differently.
 */
export class ConflictView {
  private readonly host: ReactiveControllerHost;
  private theirs: TheirState | undefined;
  private asked: unknown;
  private problem: Required<LocalText> | undefined;
  /** What is still to be chosen; undefined as long as nothing was merged. */
  private open: readonly MergeConflict[] | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  render(desk: Desk, language: Language): TemplateResult | typeof nothing {
    const { state } = desk.keeper;
    if (state.kind === 'conflict' && state !== this.asked) void this.load(desk, state);
    if (state.kind !== 'conflict' && !this.open) return nothing;
    return html`<section class="notice warning" aria-labelledby="conflict">
      <h3 id="conflict">${words.conflictTitle[language]}</h3>
      ${this.problem ? html`<p role="alert">${this.problem[language]}</p>` : nothing}
      ${this.open ? this.renderOpen(this.open, desk, language) : this.renderBoth(desk, language)}
    </section>`;
  }

  private async load(desk: Desk, state: Desk['keeper']['state']): Promise<void> {
    this.asked = state;
    this.theirs = undefined;
    this.open = undefined;
    this.problem = undefined;
    try {
      const stored = state.kind === 'conflict' ? state.theirs : undefined;
      this.theirs = await theirState(desk.workflow, desk.keeper, stored, desk.authoring);
      if (!this.theirs) this.problem = { id: words.unreadable.id, en: words.unreadable.en };
    } catch (error) {
      this.problem = describeError(error);
    }
    this.host.requestUpdate();
  }

  private renderBoth(desk: Desk, language: Language): TemplateResult | typeof nothing {
    const { theirs } = this;
    if (!theirs) return nothing;
    const base = theirs.base.sop;
    const mine = desk.document.current.sop;
    return html`<h4>${words.theirs[language](theirs.by || words.somebody[language])}</h4>
      ${renderChanges(compareSops(base, theirs.authored.sop), language, undefined)}
      <h4>${words.mine[language]}</h4>
      ${renderChanges(compareSops(base, mine), language, undefined)}
      <p>
        <button
          class="button primary"
          type="button"
          data-action="merge"
          @click=${() => {
            this.merge(desk, theirs);
          }}
        >
          ${words.merge[language]}
        </button>
      </p>`;
  }

  private merge(desk: Desk, theirs: TheirState): void {
    const { sop: mine, places } = desk.document.current;
    const { base } = theirs;
    const { sop, conflicts } = mergeSops(base.sop, mine, theirs.authored.sop);
    const merged = mergePlaces(base.places, places, theirs.authored.places);
    desk.document.apply([{ kind: 'replace', sop, places: merged }], words.merged, this);
    this.open = conflicts;
    desk.keeper.goOnFrom(theirs);
    this.host.requestUpdate();
  }

  private renderOpen(
    open: readonly MergeConflict[],
    desk: Desk,
    language: Language,
  ): TemplateResult {
    const take = (conflict: MergeConflict, edits: MergeConflict['takeMine']) => {
      desk.document.apply(edits, conflict.text, this);
      this.open = this.open?.filter((each) => each !== conflict);
      this.host.requestUpdate();
    };
    return html`<p role="status">${words.open[language](open.length)}</p>
      <ul class="list">
        ${open.map(
          (conflict) =>
            html`<li>
              <p>${conflict.text[language]}</p>
              <p class="actions">
                <button
                  class="button"
                  type="button"
                  @click=${() => {
                    take(conflict, conflict.takeMine);
                  }}
                >
                  ${words.takeMine[language]}
                </button>
                <button
                  class="button"
                  type="button"
                  @click=${() => {
                    take(conflict, conflict.takeTheirs);
                  }}
                >
                  ${words.takeTheirs[language]}
                </button>
              </p>
            </li>`,
        )}
      </ul>`;
  }
}
