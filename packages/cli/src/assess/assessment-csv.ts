import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import { deviationText } from '@alur/model/assessment/words.js';
import { writeCsv } from '@alur/workflow/event-log/write-csv.js';
import { type ReportWords, stepCells, stepHeading } from './report-lines.ts';

/** A row for each step, for a spreadsheet: what the table says, the seconds, each deviation. */
export function assessmentCsv(cases: readonly CaseAssessment[], words: ReportWords): string {
  const { say } = words;
  const heading = [
    say({ id: 'Berkas', en: 'Case' }),
    ...stepHeading(words),
    say({ id: 'Detik terpakai', en: 'Seconds used' }),
    say({ id: 'Detik mutu baku', en: 'Seconds of the norm' }),
    say({ id: 'Detik terlambat', en: 'Seconds late' }),
    say({ id: 'Petugas', en: 'Person' }),
    say({ id: 'Uraian penyimpangan', en: 'What deviated' }),
  ];
  const rows = cases.flatMap(({ case: id, steps }) =>
    steps.map((step) => {
      const { time, answers, deviations } = step;
      return [
        id,
        ...stepCells(step, words),
        time.usedSeconds ?? '',
        time.allowedSeconds ?? '',
        time.verdict === 'late' ? (time.deviationSeconds ?? '') : '',
        answers.account ?? '',
        deviations.map((each) => say(deviationText(each))).join('; '),
      ];
    }),
  );
  return writeCsv([heading, ...rows]);
}
