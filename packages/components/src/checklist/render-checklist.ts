import type { PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { ChecklistItem } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeError } from '../base/describe-error.ts';
import { entriesAbout, type DataSection } from '../case-data/case-data.ts';
import { clock } from '../time/agency-time.ts';
import {
  checklistGroups,
  dataPointersOf,
  keyOf,
  type ChecklistGroup,
  type Subject,
} from './checklist-groups.ts';
import { checklistMessages as words } from './messages.ts';
import { renderItem } from './render-item.ts';
import type { SaveState } from './verdict-saver.ts';
import { sheetProgress, verdictOn } from './verdict-sheet.ts';

export interface ChecklistView {
  readonly permitType: PermitType;
  readonly agency: PublicAgency;
  readonly items: readonly ChecklistItem[];
  readonly verdicts: readonly Verdict[];
  readonly sections: readonly DataSection[];
  readonly saving: SaveState;
  readonly language: Language;
  readonly onVerdict: (
    item: string,
    change: { ok?: boolean; reason?: string; note?: string },
  ) => void;
  /** The officer turns to a group, so what it is about is wanted in sight. */
  readonly onTurn: (subject: Subject) => void;
  /** The officer asks to be brought to what a group is about. */
  readonly onLook: (subject: Subject) => void;
  readonly onSaveAgain: () => void;
}

export function renderChecklist(view: ChecklistView): TemplateResult {
  const { language } = view;
  const { answered, all } = sheetProgress(view.items, view.verdicts);
  const progress = words.progress[language](answered, all);
  return html`<section class="checklist" part="checklist" aria-labelledby="checklist-title">
    <div class="progress">
      <h3 id="checklist-title" tabindex="-1">${words.checklist[language]}</h3>
      <p role="status">${progress}</p>
      <progress max=${all} value=${answered} aria-label=${progress}></progress>
      ${renderSaving(view)}
    </div>
    ${repeat(
      checklistGroups(view.permitType, view.items),
      ({ subject }) => keyOf(subject),
      (group) => renderGroup(group, view),
    )}
  </section>`;
}

function renderGroup(group: ChecklistGroup, view: ChecklistView): TemplateResult {
  const { language } = view;
  const title = say(group.title, language);
  return html`<section class="group" @focusin=${() => view.onTurn(group.subject)}>
    <div class="group-head">
      <h4>${title}</h4>
      <button
        class="button quiet look"
        type="button"
        aria-label=${words.look[language](title)}
        @click=${() => view.onLook(group.subject)}
      >
        ${words.lookShort[language]}
      </button>
    </div>
    ${group.items.map((item) =>
      renderItem({
        item,
        verdict: verdictOn(view.verdicts, item.id),
        about: entriesAbout(view.sections, dataPointersOf(item)),
        agency: view.agency,
        language,
        onVerdict: (change) => view.onVerdict(item.id, change),
      }),
    )}
  </section>`;
}

function renderSaving({ saving, agency, language, onSaveAgain }: ChecklistView): unknown {
  switch (saving.kind) {
    case 'untouched':
      return nothing;
    case 'saving':
      return html`<p class="small muted" role="status">${words.saving[language]}</p>`;
    case 'saved': {
      const time = clock(new Date(saving.at).toISOString(), agency.timeZone, language);
      return html`<p class="small muted" role="status">${words.savedAt[language](time)}</p>`;
    }
    case 'unsaved':
      return html`<div class="notice warning" role="status">
        <strong>${words.unsaved[language]}</strong>
        <p>${say(describeError(saving.error), language)}</p>
        <p>
          <button class="button" type="button" @click=${onSaveAgain}>
            ${words.saveAgain[language]}
          </button>
        </p>
      </div>`;
  }
}
