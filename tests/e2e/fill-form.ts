import { answerPointer, shownSections, type FormField } from '@alur/model/form/form-fields.js';
import { answerAt } from '@alur/model/form/answers.js';
import type { Stage } from '@alur/model/generated/permit-type.js';
import type { Answers, AnswerValue } from '@alur/model/permit/application.js';
import type { Locator, Page } from '@playwright/test';

/** Fills in a stage of the wizard as a person would: field by field, in the order of the page. */
export async function fillStage(page: Page, stage: Stage, answers: Answers): Promise<void> {
  for (const section of shownSections(stage, answers)) {
    for (const field of section.fields) await fillField(page, field, field.pointer, answers);
  }
}

async function fillField(
  page: Page,
  field: FormField,
  pointer: string,
  answers: Answers,
): Promise<void> {
  const value = answerAt(answers, pointer) as AnswerValue | undefined;
  if (value === undefined) return;
  const control = byId(page, pointer);
  switch (field.widget) {
    case 'rows':
      return fillRows(page, field, pointer, value as readonly AnswerValue[], answers);
    case 'radio':
      return choose(page, pointer, labelOf(field, value));
    case 'checkboxes':
      for (const each of value as readonly string[]) {
        await group(page, pointer).getByLabel(labelOf(field, each), { exact: true }).check();
      }
      return;
    case 'checkbox':
      return value === true ? control.check() : control.uncheck();
    case 'select':
      await control.selectOption({ label: labelOf(field, value) });
      return;
    case 'date': {
      const [year = '', month = '', day = ''] = text(value).split('-');
      await control.fill(day);
      await byId(page, `${pointer}:month`).fill(month);
      await byId(page, `${pointer}:year`).fill(year);
      return;
    }
    case 'number':
    case 'money':
      return control.fill(text(value).replace('.', ','));
    default:
      return control.fill(text(value));
  }
}

async function fillRows(
  page: Page,
  field: FormField,
  pointer: string,
  rows: readonly AnswerValue[],
  answers: Answers,
): Promise<void> {
  for (const index of rows.keys()) {
    const first = field.rows?.[0];
    if (!first) return;
    // The first entry may stand there already, where at least one must be given.
    if ((await byPointer(page, answerPointer(field, index, first)).count()) === 0) {
      await byId(page, pointer).click();
    }
    for (const inner of field.rows ?? []) {
      await fillField(page, inner, answerPointer(field, index, inner), answers);
    }
  }
}

function labelOf({ text: words }: FormField, value: AnswerValue): string {
  const option = words.options?.[text(value)];
  if (option) return option.id;
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  return text(value);
}

/** What a person types for a single value. */
function text(value: AnswerValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function choose(page: Page, pointer: string, label: string): Promise<void> {
  await group(page, pointer).getByLabel(label, { exact: true }).check();
}

const byId = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
const byPointer = (page: Page, pointer: string): Locator =>
  page.locator(`[data-pointer="${pointer}"]`);
const group = byPointer;
