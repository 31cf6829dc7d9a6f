import { AlurElement } from '@alur/components/base/alur-element.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { stepTitles } from '@alur/workflow/layout/document/step-number.js';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import type { ServiceTime } from '@alur/workflow/lint/rule.js';
import { workSoFar } from '@alur/workflow/try-out/work-so-far.js';
import type { TryOut } from '@alur/workflow/try-out/try-out.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FollowDocument } from '../document/follow-document.ts';
import type { StudioDocument } from '../document/studio-document.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { tryOutMessages as words } from './messages.ts';
import { Played } from './played.ts';
import { renderToken } from './render-token.ts';
import { renderWays, spoken } from './render-ways.ts';
import { TryOutEvent } from './try-out-event.ts';
import { tryOutMarks } from './try-out-marks.ts';
import { tryOutStyles } from './try-out.styles.ts';

/**
 * Plays an SOP with tokens before anybody has to follow it: answers are chosen, time passes; and
 * says how much working time its ways take and where that goes.
 *
 * @tag alur-sop-try-out
 * @fires {TryOutEvent} alur-try-out - The play has moved on; `marks` are for the editors.
 */
export class AlurSopTryOut extends AlurElement {
  static readonly tag = 'alur-sop-try-out';
  static override readonly styles = [tokens, controls, panelStyles, tryOutStyles];

  private readonly followed = new FollowDocument(this);

  /** What the permits that follow the SOP promise. */
  @property({ attribute: false }) promises: readonly ServiceTime[] = [];

  /** The studio's own unless given. */
  @property({ attribute: false })
  get document(): StudioDocument | undefined {
    return this.followed.document;
  }

  set document(document: StudioDocument | undefined) {
    this.followed.give(document);
  }

  @state() private moved = 0;
  private readonly played = new Played();

  protected override serviceChanged(): void {
    // The document is all it shows.
  }

  protected override willUpdate(): void {
    const { document, played } = this;
    const before = played.tryOut;
    if (document) played.follow(document.current.sop);
    if (played.tryOut !== before) this.showMarks();
  }

  private showMarks(): void {
    this.dispatchEvent(new TryOutEvent(tryOutMarks(this.played.tryOut)));
  }

  /** @param act - what is done to the play */
  private act(act: () => void): void {
    act();
    this.moved += 1;
    this.showMarks();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, played, speaks } = this;
    if (!document) return nothing;
    const { sop } = document.current;
    const titles = titlesOf(sop);
    return html`<h2>${words.title[speaks]}</h2>
      <p class="muted">${words.lead[speaks]}</p>
      <p class="actions controls">
        <button
          class="button ${played.tryOut ? '' : 'primary'}"
          type="button"
          data-action="start"
          @click=${() => {
            this.act(() => {
              played.start(sop);
            });
          }}
        >
          ${played.tryOut ? words.restart[speaks] : words.start[speaks]}
        </button>
        ${
          played.canGoBack
            ? html`<button
                class="button"
                type="button"
                data-action="back"
                @click=${() => {
                  this.act(() => {
                    played.back();
                  });
                }}
              >
                ${words.back[speaks]}
              </button>`
            : nothing
        }
      </p>
      ${this.renderProblems()}
      ${played.tryOut ? this.renderPlay(played.tryOut, sop, titles) : nothing}
      ${renderWays({ sop, titles, promises: this.promises, language: speaks })}`;
  }

  private renderProblems(): TemplateResult | typeof nothing {
    const { problems } = this.played;
    if (problems.length === 0) return nothing;
    return html`<div class="notice warning" role="alert">
      <p>${words.cannotRun[this.speaks]}</p>
      <ul>
        ${problems.slice(0, 10).map(({ message }) => html`<li>${this.say(message)}</li>`)}
      </ul>
    </div>`;
  }

  private renderPlay(
    tryOut: TryOut,
    sop: Sop,
    titles: ReadonlyMap<string, string>,
  ): TemplateResult {
    const { speaks, played } = this;
    const onMove = (move: Parameters<Played['move']>[0]) => {
      this.act(() => {
        played.move(move);
      });
    };
    const isEnded = tryOut.tokens.length === 0;
    return html`${
        played.isCut ? html`<p class="notice small">${words.changed[speaks]}</p>` : nothing
      }
      <div role="status">
        ${
          isEnded
            ? html`<p class="notice ${tryOut.failure ? 'danger' : 'success'}">
                ${tryOut.failure ? this.say(tryOut.failure) : words.ended[speaks]}
              </p>`
            : html`<h3>${words.now[speaks]}</h3>`
        }
      </div>
      <ul class="list tokens">
        ${tryOut.tokens.map((token) =>
          renderToken(token, { sop, titles, language: speaks, onMove }),
        )}
      </ul>
      ${this.renderPath(tryOut, sop, titles)}`;
  }

  private renderPath(
    tryOut: TryOut,
    sop: Sop,
    titles: ReadonlyMap<string, string>,
  ): TemplateResult | typeof nothing {
    const done = tryOut.path.filter(({ move }) => move?.kind === 'complete');
    if (done.length === 0) return nothing;
    const { minutes } = workSoFar(sop, tryOut);
    return html`<h3>${words.path[this.speaks]}</h3>
      <p class="small">${words.soFar[this.speaks](spoken(minutes, this.speaks))}</p>
      <ol class="path">
        ${done.map(({ node }) => {
          const activity = sop.activities.find(({ id }) => id === node);
          return html`<li>
            <span class="muted">${titles.get(node)}</span> ${activity?.name}
            <span class="small muted">${activity?.mutuBaku.duration}</span>
          </li>`;
        })}
      </ol>`;
  }
}

/** What each row is called, by its activity's id. */
function titlesOf(sop: Sop): ReadonlyMap<string, string> {
  const plan = tablePlan(sop);
  const titles = stepTitles(plan);
  return new Map(plan.rows.map(({ activity }, row) => [activity.id, titles[row] ?? '']));
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-try-out': AlurSopTryOut;
  }
}
