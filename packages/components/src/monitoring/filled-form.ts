import { evaluationForm } from '@alur/model/assessment/forms/evaluation-form.js';
import { monitoringForm } from '@alur/model/assessment/forms/monitoring-form.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { say, type Language } from '@alur/model/text.js';
import type { FormAnswers } from './form-memory.ts';
import type { FormKind, FormPeriod } from './form-periods.ts';

/** A row of either form as it stands: what the logs propose, or what the assessor has put in its place. */
export interface FilledRow {
  readonly number: string;
  readonly text: string;
  /** `yes`: berjalan baik, or ya. Empty while nobody can tell. */
  readonly rating: FilledRating;
  readonly notes: string;
  /** Only of the monitoring. */
  readonly action: string;
}

export type FilledRating = 'yes' | 'no' | '';

export interface FormInput {
  readonly kind: FormKind;
  readonly sop: Sop;
  readonly steps: readonly SummaryStep[];
  readonly period: FormPeriod;
  readonly language: Language;
}

export function filledForm(input: FormInput, answers: FormAnswers): readonly FilledRow[] {
  return proposedRows(input).map((row, index) => ({
    ...row,
    rating: ratingOf(answers[`${index}.rating`]) ?? row.rating,
    notes: answers[`${index}.notes`] ?? row.notes,
    action: answers[`${index}.action`] ?? row.action,
  }));
}

function proposedRows({ kind, sop, steps, period, language }: FormInput): readonly FilledRow[] {
  if (kind === 'monitoring') {
    return monitoringForm(sop, steps).map(({ number, procedure, runsWell, notes, action }) => ({
      ...{ number, text: procedure, rating: rated(runsWell) },
      ...{ notes: say(notes, language), action: say(action, language) },
    }));
  }
  const middle = (period.from + period.to) / 2;
  return evaluationForm(sop, steps, middle).map(({ question, answer, basis }, index) => ({
    ...{ number: String(index + 1), text: say(question, language), rating: rated(answer) },
    ...{ notes: say(basis, language), action: '' },
  }));
}

const rated = (value: boolean | undefined): FilledRating =>
  value === undefined ? '' : value ? 'yes' : 'no';

/** Undefined for what was never chosen, or by a form that we do not know. */
const ratingOf = (text: string | undefined): FilledRating | undefined =>
  text === 'yes' || text === 'no' || text === '' ? text : undefined;
