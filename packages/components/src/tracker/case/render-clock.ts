import type { CaseTracking, ClockMove } from '@alur/client/tracking-service.js';
import { durationText } from '@alur/model/assessment/duration-words.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { pauseWords, wordsOf } from '@alur/model/assessment/words.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorSign } from '../../base/error-sign.ts';
import { renderSign } from '../../status/signs.ts';
import { dueText } from '../due-text.ts';
import { timeLeft } from '../time-left.ts';
import { leftText } from '../time-words.ts';
import { movesOf, reasonsOf, type ClockForm } from './clock-form.ts';
import { clockMessages as words, clockStates, moveNames } from './clock-messages.ts';

export interface ClockSource {
  readonly tracking: CaseTracking;
  readonly calendar: CompiledCalendar;
  readonly timeZone: string;
  readonly language: Language;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What the officer is about to do. */
  readonly form: ClockForm | undefined;
  readonly onChoose: (kind: ClockMove['kind'] | undefined) => void;
  readonly onWriteMove: (change: Partial<ClockForm>) => void;
  readonly onSend: () => void;
}

/** The clock of the whole case: how it stands, what it promises, and what may be done to it. */
export function renderClock(source: ClockSource): TemplateResult {
  const { tracking, timeZone, language, now } = source;
  const { clock } = tracking;
  const moment = (at: number): string => dueText(at, now, timeZone, language);
  return html`<section class="card clock" part="clock" aria-labelledby="clock-title">
    <h3 id="clock-title">${words.title[language]}</h3>
    <dl class="facts">
      <div>
        <dt>${clockStates[clock.state][language]}</dt>
        <dd class="big" aria-live="off">${renderCount(source)}</dd>
      </div>
      ${
        clock.usedSeconds === undefined
          ? nothing
          : html`<div>
              <dt>${words.used[language]}</dt>
              <dd>${durationText(clock.usedSeconds, 'working')[language]}</dd>
            </div>`
      }
      ${
        clock.dueAt === undefined
          ? nothing
          : html`<div>
              <dt>${words.dueAt[language]}</dt>
              <dd>${moment(clock.dueAt)}</dd>
            </div>`
      }
    </dl>
    ${clock.deemedApprovalAt === undefined ? nothing : renderDeemed(clock.deemedApprovalAt, source)}
    ${tracking.may.moveClock ? renderMoves(source) : nothing}
  </section>`;
}

function renderCount({ tracking, calendar, timeZone, now, language }: ClockSource): string {
  const { clock, assessment } = tracking;
  const pause = assessment.pauses.at(-1);
  if (clock.state === 'paused' && pause) {
    const reason = say(wordsOf(pauseWords, pause.reason), language);
    return words.pausedFor[language](reason, dueText(pause.from, now, timeZone, language));
  }
  if (clock.state !== 'running' || clock.dueAt === undefined) return '';
  const time = { verdict: 'running', counts: 'working', dueAt: clock.dueAt } as const;
  const left = timeLeft(time, calendar, now);
  return left ? leftText(left, time, language) : '';
}

function renderDeemed(
  at: number,
  { tracking: { clock }, timeZone, language, now }: ClockSource,
): TemplateResult | typeof nothing {
  if (clock.state === 'ended') return nothing;
  const text = dueText(at, now, timeZone, language);
  const isPast = now > at;
  return html`<div class="notice ${isPast ? 'danger' : 'warning'}">
    <p class="signed">${renderSign('clock')} <strong>${words.deemed[language]}</strong></p>
    <p>${words[isPast ? 'deemedPassed' : 'deemedAt'][language](text)}</p>
  </div>`;
}

function renderMoves(source: ClockSource): TemplateResult | typeof nothing {
  const { tracking, language, form, onChoose } = source;
  const { clock } = tracking;
  const moves = movesOf(clock);
  if (moves.length === 0) return nothing;
  return html`<div class="moves">
      ${moves.map(
        (kind) =>
          html`<button
            class="button"
            type="button"
            aria-expanded=${form?.kind === kind ? 'true' : 'false'}
            @click=${() => onChoose(form?.kind === kind ? undefined : kind)}
          >
            ${moveNames[kind][language]}
          </button>`,
      )}
      <span class="small muted">${words.resets[language](clock.resets, clock.resetsAllowed)}</span>
    </div>
    ${form ? renderForm(form, source) : nothing}`;
}

function renderForm(
  form: ClockForm,
  { language, onChoose, onWriteMove, onSend }: ClockSource,
): TemplateResult {
  const reasons = reasonsOf(form.kind);
  return html`<form
    class="move"
    aria-label=${moveNames[form.kind][language]}
    @submit=${(event: Event) => {
      event.preventDefault();
      onSend();
    }}
  >
    ${
      reasons.length === 0
        ? nothing
        : html`<fieldset>
            <legend class="label">${words.reason[language]}</legend>
            ${reasons.map(
              ({ code, text }) =>
                html`<label class="tick">
                  <input
                    type="radio"
                    name="reason"
                    value=${code}
                    .checked=${live(form.reason === code)}
                    @change=${() => onWriteMove({ reason: code, fault: undefined })}
                  />
                  ${text[language]}
                </label>`,
            )}
          </fieldset>`
    }
    <div class="field">
      <label class="label" for="clock-note">${words.note[language]}</label>
      <textarea
        class="input"
        id="clock-note"
        rows="2"
        maxlength="2000"
        .value=${live(form.note)}
        @input=${(event: Event) =>
          onWriteMove({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    ${
      form.fault
        ? html`<p role="alert" class="error">${errorSign} ${form.fault[language]}</p>`
        : nothing
    }
    <div class="moves">
      <button
        class="button primary"
        type="submit"
        aria-disabled=${form.isSending ? 'true' : 'false'}
      >
        ${form.isSending ? words.saving[language] : moveNames[form.kind][language]}
      </button>
      <button class="button" type="button" @click=${() => onChoose(undefined)}>
        ${words.cancel[language]}
      </button>
    </div>
  </form>`;
}
