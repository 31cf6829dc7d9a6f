import type { Deviation } from '@alur/model/assessment/deviation.js';
import {
  causeWords,
  deviationText,
  followUpWords,
  kindWords,
  wordsOf,
} from '@alur/model/assessment/words.js';
import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { trackerMessages } from '../messages.ts';
import type { DeviationSource } from './deviation-source.ts';
import { deviationMessages as words } from './messages.ts';
import { renderForm } from './render-form.ts';
import { textOf } from './written-words.ts';

/** A deviation: what fell short, who answers for it, why, what is done, and what was said before. */
export function renderDeviation(deviation: Deviation, source: DeviationSource): TemplateResult {
  const { language, texts, mayExplain } = source;
  const { answers, cause, followUp, history } = deviation;
  return html`<li class="deviation" part="deviation">
    <p>
      <span class="kind">${say(kindWords[deviation.kind], language)}</span>
      <strong>${say(deviationText(deviation), language)}</strong>
    </p>
    <p class="small muted">${words.answers[language](answers.performer || answers.role)}</p>
    ${
      mayExplain
        ? renderForm(deviation, source)
        : html`<p>
              <span class="label-in">${words.cause[language]}:</span> ${
                cause
                  ? said(say(wordsOf(causeWords, cause.code), language), textOf(cause.text, texts))
                  : html`<span class="owed">${trackerMessages.unexplained[language]}</span>`
              }
            </p>
            ${
              followUp
                ? html`<p>
                    <span class="label-in">${words.action[language]}:</span> ${said(
                      say(wordsOf(followUpWords, followUp.action), language),
                      textOf(followUp.text, texts),
                    )}
                    (${words[followUp.done ? 'done' : 'notDone'][language]})
                  </p>`
                : nothing
            }`
    }
    ${
      history.length > 0
        ? html`<details>
            <summary>${words.history[language](history.length)}</summary>
            <ol class="history">
              ${history.toReversed().map((each) => renderExplanation(each, source))}
            </ol>
          </details>`
        : nothing
    }
  </li>`;
}

function renderExplanation(
  { at, role, cause, followUp }: Deviation['history'][number],
  { language, texts, at: moment, roleTitle }: DeviationSource,
): TemplateResult {
  const who = role === undefined ? words.system[language] : roleTitle(role);
  return html`<li>
    <span class="small muted">${words.by[language](who, moment(at))}</span>
    ${
      cause
        ? html`<span
            >${words.cause[language]}:
            ${said(say(wordsOf(causeWords, cause.code), language), textOf(cause.text, texts))}</span
          >`
        : nothing
    }
    ${
      followUp
        ? html`<span
            >${words.action[language]}:
            ${said(say(wordsOf(followUpWords, followUp.action), language), textOf(followUp.text, texts))}
            (${words[followUp.done ? 'done' : 'notDone'][language]})</span
          >`
        : nothing
    }
  </li>`;
}

const said = (code: string, text: string): string => (text ? `${code}. ${text}` : code);
