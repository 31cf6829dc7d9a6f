import type { FormSection } from '@alur/model/form/form-fields.js';
import { say, type LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderField } from '../fields/render-field.ts';
import type { StageForm } from './stage-form.ts';

/** From so many fields on, those out of sight are not laid out. */
const longForm = 60;

/** A stage of questions: its sections, each with its fields. */
export function renderDataStage(form: StageForm, intro: LocalText | undefined): TemplateResult {
  const { sections } = form;
  const count = sections.reduce((sum, { fields }) => sum + fields.length, 0);
  return html`${intro ? html`<p class="lead">${say(intro, form.speaks)}</p>` : nothing}
    <div
      class="sections ${count > longForm ? 'long' : ''}"
      @focusin=${(event: FocusEvent) => enterField(form, event)}
      @focusout=${(event: FocusEvent) => leaveField(form, event)}
    >
      ${repeat(sections, sectionKey, (section) => renderSection(form, section))}
    </div>`;
}

function renderSection(form: StageForm, section: FormSection): TemplateResult {
  const { speaks } = form;
  return html`<section class="section">
    ${section.title ? html`<h3>${say(section.title, speaks)}</h3>` : nothing}
    ${section.intro ? html`<p class="muted">${say(section.intro, speaks)}</p>` : nothing}
    <div class="fields">
      ${repeat(
        section.fields,
        ({ pointer }) => pointer,
        (field) => renderField(field, field.pointer, form),
      )}
    </div>
  </section>`;
}

/** A section is what its first field is; shown and hidden fields come and go within it. */
const sectionKey = ({ title, fields }: FormSection): string =>
  title?.id ?? fields[0]?.pointer ?? '';

function enterField(form: StageForm, event: FocusEvent): void {
  const field = fieldAround(event.target);
  if (field?.dataset['pointer']) form.enter(field.dataset['pointer']);
}

/** The focus may go from one control of a field to the next; the field is left after the last. */
function leaveField(form: StageForm, event: FocusEvent): void {
  const field = fieldAround(event.target);
  if (!field?.dataset['pointer'] || field === fieldAround(event.relatedTarget)) return;
  form.leave(field.dataset['pointer']);
}

const fieldAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-pointer]') : null;
