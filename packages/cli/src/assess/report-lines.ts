import type { CaseAssessment, StepAssessment } from '@alur/model/assessment/case-assessment.js';
import type { Deviation } from '@alur/model/assessment/deviation.js';
import { durationWords } from '@alur/model/assessment/duration-words.js';
import { totals } from '@alur/model/assessment/summary/totals.js';
import {
  causeWords,
  deviationText,
  followUpWords,
  kindWords,
  verdictWords,
  wordsOf,
} from '@alur/model/assessment/words.js';
import type { LocalText } from '@alur/model/text.js';
import { textTable } from './text-table.ts';

export interface ReportWords {
  readonly say: (text: LocalText) => string;
  /** An instant in epoch milliseconds as the agency's clock shows it. */
  readonly clock: (at: number) => string;
}

/** The assessment as a person reads it: each case step by step, the register, the sums. */
export function reportLines(
  cases: readonly CaseAssessment[],
  words: ReportWords,
): readonly string[] {
  const { say } = words;
  const deviations = cases.flatMap((each) => each.deviations);
  const register = registerTable(cases, words);
  return [
    ...cases.flatMap((each) => [
      say({ id: `Berkas ${each.case}`, en: `Case ${each.case}` }),
      ...textTable(stepTable(each, words)).map((line) => `  ${line}`),
      '',
    ]),
    say({ id: 'Register penyimpangan', en: 'Register of deviations' }),
    ...(deviations.length === 0
      ? [say({ id: '  Tidak ada penyimpangan.', en: '  No deviation.' })]
      : textTable(register, 60).map((line) => `  ${line}`)),
    '',
    ...sums(cases, say),
  ];
}

function stepTable(assessment: CaseAssessment, words: ReportWords): readonly string[][] {
  return [stepHeading(words), ...assessment.steps.map((step) => stepCells(step, words))];
}

export function stepHeading({ say }: ReportWords): string[] {
  return [
    say({ id: 'No', en: 'No' }),
    say({ id: 'Kegiatan', en: 'Activity' }),
    say({ id: 'Ke-', en: 'Visit' }),
    say({ id: 'Pelaksana', en: 'Performer' }),
    say({ id: 'Mulai', en: 'Start' }),
    say({ id: 'Selesai', en: 'End' }),
    say({ id: 'Mutu baku', en: 'Norm' }),
    say({ id: 'Terpakai', en: 'Used' }),
    say({ id: 'Waktu', en: 'Time' }),
    say({ id: 'Penyimpangan', en: 'Deviations' }),
  ];
}

export function stepCells(step: StepAssessment, { say, clock }: ReportWords): string[] {
  const { time, answers } = step;
  return [
    step.number,
    step.name,
    String(step.visit),
    answers.performer || answers.role,
    step.startedAt === undefined ? '' : clock(step.startedAt),
    step.endedAt === undefined ? '' : clock(step.endedAt),
    time.norm,
    time.usedSeconds === undefined ? '' : say(durationWords(time.usedSeconds, time.counts)),
    say(verdictWords[time.verdict]),
    [...new Set(step.deviations.map(({ kind }) => say(kindWords[kind])))].join(', '),
  ];
}

/** The register that the SOP demands: which, in what, by how much, who answers, why, what was done. */
export function registerTable(
  cases: readonly CaseAssessment[],
  words: ReportWords,
): readonly string[][] {
  const { say } = words;
  const heading = [
    say({ id: 'Berkas', en: 'Case' }),
    say({ id: 'Kegiatan', en: 'Activity' }),
    say({ id: 'Jenis', en: 'Kind' }),
    say({ id: 'Penyimpangan', en: 'Deviation' }),
    say({ id: 'Penanggung jawab', en: 'Answers for it' }),
    say({ id: 'Petugas', en: 'Person' }),
    say({ id: 'Penyebab', en: 'Cause' }),
    say({ id: 'Tindak lanjut', en: 'Follow-up' }),
  ];
  const rows = cases.flatMap(({ steps }) =>
    steps.flatMap((step) => step.deviations.map((each) => registerCells(step, each, words))),
  );
  return [heading, ...rows];
}

function registerCells(
  { number, name }: StepAssessment,
  deviation: Deviation,
  { say }: ReportWords,
): string[] {
  const { answers, cause, followUp } = deviation;
  return [
    deviation.case,
    `${number} ${name}`.trim(),
    say(kindWords[deviation.kind]),
    say(deviationText(deviation)),
    answers.performer || answers.role,
    answers.account ?? '',
    cause ? say(wordsOf(causeWords, cause.code)) : '',
    followUp ? say(wordsOf(followUpWords, followUp.action)) : '',
  ];
}

function sums(cases: readonly CaseAssessment[], say: ReportWords['say']): readonly string[] {
  const { steps, assessed, inTime, deviations, notAssessable, open } = totals(cases);
  const share = assessed === 0 ? '–' : `${Math.round((inTime / assessed) * 1000) / 10} %`;
  const { input, time, output } = deviations;
  return [
    say({
      id: `${cases.length} berkas, ${steps} langkah: ${assessed} dapat dinilai waktunya, ${inTime} tepat waktu (${share}), ${open} masih berjalan, ${notAssessable} tidak dapat dinilai.`,
      en: `${cases.length} cases, ${steps} steps: the time of ${assessed} could be assessed, ${inTime} in time (${share}), ${open} still running, ${notAssessable} not assessable.`,
    }),
    say({
      id: `Penyimpangan: ${input} kelengkapan, ${time} waktu, ${output} output.`,
      en: `Deviations: required inputs ${input}, time ${time}, output ${output}.`,
    }),
  ];
}
