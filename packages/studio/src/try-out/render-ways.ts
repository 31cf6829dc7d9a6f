import { durationWords } from '@alur/model/assessment/duration-words.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { say, type Language } from '@alur/model/text.js';
import type { ServiceTime } from '@alur/workflow/lint/rule.js';
import { waysThrough, type Way } from '@alur/workflow/try-out/ways/ways-through.js';
import { html, nothing, type TemplateResult } from 'lit';
import { tryOutMessages as words } from './messages.ts';

export interface WaysView {
  readonly sop: Sop;
  /** What each row is called, by its activity's id. */
  readonly titles: ReadonlyMap<string, string>;
  /** What the permits that follow the SOP promise. */
  readonly promises: readonly ServiceTime[];
  readonly language: Language;
}

const kinds = ['shortest', 'usual', 'longest'] as const;

/** How much working time the ways take, where it goes, and whether promises are kept. */
export function renderWays(view: WaysView): TemplateResult {
  const { sop, titles, language, promises } = view;
  const ways = waysThrough(sop, promises);
  const untimed = ways.untimed.map(({ activity }) => titles.get(activity) ?? activity);
  return html`<h3>${words.times[language]}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.way[language]}</th>
          <th scope="col">${words.total[language]}</th>
          <th scope="col">${words.steps[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          (kind) =>
            html`<tr data-way=${kind}>
              <th scope="row">${words[kind][language]}</th>
              <td class="number">${spoken(ways[kind].minutes, language)}</td>
              <td class="number">${ways[kind].steps.length}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      untimed.length > 0
        ? html`<p class="hint">${words.unread[language](untimed.join(', '))}</p>`
        : nothing
    }
    ${ways.promises.map(
      ({ permitType, text, keeps }) =>
        html`<p class="small promise">
          ${words.promised[language](permitType, text)}
          ${
            keeps
              ? kinds.map((kind) => {
                  const { tone, said } = verdictOn(keeps[kind]);
                  return html`<span class="badge ${tone}">
                    ${words[kind][language]}: ${said[language]}
                  </span> `;
                })
              : nothing
          }
        </p>`,
    )}
    ${renderWhere(ways.usual, view)}`;
}

function verdictOn(keeps: boolean | undefined) {
  if (keeps === undefined) return { tone: '', said: words.unsure };
  return keeps ? { tone: 'success', said: words.within } : { tone: 'danger', said: words.beyond };
}

function renderWhere(
  way: Way,
  { sop, titles, language }: WaysView,
): TemplateResult | typeof nothing {
  if (way.minutes.max === 0) return nothing;
  const nameOf = new Map(sop.performers.map(({ id, name }) => [id, name]));
  const most = [...way.steps].sort((a, b) => b.share - a.share).slice(0, 5);
  return html`<h3>${words.where[language]}</h3>
    <p class="hint">${words.whereLead[language]}</p>
    ${renderShares(
      words.perStep[language],
      most.map(({ activity, minutes, share }) => ({
        name: titles.get(activity) ?? activity,
        minutes,
        share,
      })),
      language,
    )}
    ${renderShares(
      words.perPerformer[language],
      way.performers.map(({ performer = '', minutes, share }) => ({
        name: nameOf.get(performer) ?? '–',
        minutes,
        share,
      })),
      language,
    )}`;
}

function renderShares(
  caption: string,
  rows: readonly {
    readonly name: string;
    readonly minutes: Way['minutes'];
    readonly share: number;
  }[],
  language: Language,
): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${rows.map(
        ({ name, minutes, share }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${spoken(minutes, language)}</td>
            <td class="number">
              <meter value=${share} aria-label=${`${words.share[language]} ${name}`}></meter>
              ${Math.round(share * 100)} %
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** "1 jam 30 menit", "20 menit – 1 jam". */
export function spoken({ min, max }: Way['minutes'], language: Language): string {
  if (max === 0) return '–';
  const one = (minutes: number) => say(durationWords(minutes * 60, 'working'), language);
  return min === max ? one(max) : `${one(min)} – ${one(max)}`;
}
