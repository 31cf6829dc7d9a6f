import type { CaseView, IssuedLetter, PublicAgency } from '@alur/client/permit-service.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../base/describe-error.ts';
import type { PrintState } from '../letters/case-printing.ts';
import { checklistMessages as words } from './messages.ts';

export interface LettersView {
  readonly caseView: CaseView;
  readonly agency: PublicAgency;
  /** Letters that this task issues. */
  readonly letters: readonly string[];
  readonly printing: PrintState;
  readonly language: Language;
  readonly onFile: () => void;
  readonly onLetter: (letter: IssuedLetter) => void;
}

/** What can be printed of a case: its file, and the letters of this task that have their number. */
export function renderLetters(view: LettersView): TemplateResult {
  const { language, printing } = view;
  const preparingFile = printing.kind === 'preparing' && printing.what === 'case-file';
  return html`<section class="letters" part="letters" aria-labelledby="letters-title">
    <h3 id="letters-title">${words.letters[language]}</h3>
    <div class="printable">
      <button
        class="button"
        type="button"
        id="print-file"
        aria-disabled=${printing.kind === 'preparing' ? 'true' : 'false'}
        @click=${view.onFile}
      >
        ${preparingFile ? words.preparing[language] : words.printFile[language]}
      </button>
      <p class="small muted">${words.printFileHint[language]}</p>
    </div>
    ${view.letters.map((letter) => renderLetter(view, letter))}
    <div role="status">${renderResult(view)}</div>
  </section>`;
}

function renderLetter(view: LettersView, id: string): TemplateResult {
  const { language, printing } = view;
  const title = say(view.agency.letters[id]?.title ?? { id }, language);
  const issued = view.caseView.letters.find(({ letter }) => letter === id);
  if (!issued) return html`<p class="small muted">${words.numberLater[language](title)}</p>`;
  const preparing = printing.kind === 'preparing' && printing.what === id;
  return html`<div class="printable">
    <button
      class="button"
      type="button"
      id=${`print-${id}`}
      aria-disabled=${printing.kind === 'preparing' ? 'true' : 'false'}
      @click=${() => view.onLetter(issued)}
    >
      ${preparing ? words.preparing[language] : words.print[language](title)}
    </button>
    <p class="small muted">${issued.number}</p>
  </div>`;
}

function renderResult({ printing, caseView, language }: LettersView): unknown {
  if (printing.kind === 'failed') {
    return html`<div class="notice danger">
      <strong>${words.printFailed[language]}</strong>
      <p>${say(describeError(printing.error), language)}</p>
    </div>`;
  }
  if (printing.kind !== 'file-ready') return nothing;
  const name = `${caseView.registrationNumber.replace(/[^\w.-]+/g, '-')}.pdf`;
  return html`<div class="notice success">
    <p>
      ${words.fileReady[language]}
      <a href=${printing.url} target="_blank" rel="noopener">${words.openFile[language]}</a>
      <a href=${printing.url} download=${name}>${words.downloadFile[language]}</a>
    </p>
  </div>`;
}
