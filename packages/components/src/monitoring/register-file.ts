import type { Language } from '@alur/model/text.js';
import { stepLogs, stepRows } from '@alur/workflow/event-log/step-log.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import { monitoringMessages as words } from './messages.ts';
import { registerColumns, registerRows } from './register-rows.ts';

export interface RegisterInput {
  readonly steps: readonly SummaryStep[];
  /** The agency; empty where it is not known. */
  readonly agency: string;
  readonly procedure: string;
  readonly period: string;
  readonly timeZone: string;
  readonly language: Language;
}

/** What can be downloaded, each fetched with its writer when somebody asks for it. */
export const registerFormats = ['xlsx', 'csv'] as const;
export const logFormats = ['xes', 'ocel', 'csv'] as const;

export type RegisterFormat = (typeof registerFormats)[number];
export type LogFileFormat = (typeof logFormats)[number];

/** The register as a file. @param now - for the properties of the file */
export async function registerFile(
  input: RegisterInput,
  format: RegisterFormat,
  now: Date,
): Promise<Blob> {
  const { steps, agency, procedure, period, timeZone, language } = input;
  const rows = registerRows(steps, timeZone, language);
  const columns = registerColumns.map(({ head, share }) => ({ head: head[language], share }));
  if (format === 'csv') {
    const { writeCsv } = await import('@alur/workflow/event-log/write-csv.js');
    return csvBlob(writeCsv([columns.map(({ head }) => head), ...rows]));
  }
  const { registerXlsx } = await import('@alur/workflow/export/register-xlsx.js');
  const title = words.register[language];
  const about = [agency, procedure, `${words.period[language]}: ${period}`].filter(Boolean);
  const empty = words.noDeviation[language];
  const file = registerXlsx(
    { title, about, columns, rows, empty },
    { author: agency, createdAt: now },
  );
  return new Blob([file as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** The steps as a log for tools of process mining: of one procedure, whose `sop` names the steps. */
export async function logFile(
  steps: readonly SummaryStep[],
  sop: Sop,
  format: LogFileFormat,
): Promise<Blob> {
  const logs = stepLogs(steps);
  if (format === 'xes') {
    const { writeXes } = await import('@alur/workflow/event-log/write-xes.js');
    return new Blob([writeXes(logs, sop)], { type: 'application/xml' });
  }
  if (format === 'ocel') {
    const { writeOcelJson } = await import('@alur/workflow/event-log/write-ocel.js');
    return new Blob([writeOcelJson(logs, sop)], { type: 'application/json' });
  }
  const { writeCsv } = await import('@alur/workflow/event-log/write-csv.js');
  return csvBlob(writeCsv(stepRows(steps)));
}

/** With the mark by which Excel knows UTF-8. */
const csvBlob = (text: string): Blob => new Blob(['\uFEFF', text], { type: 'text/csv' });

const endings = { xlsx: 'xlsx', csv: 'csv', xes: 'xes', ocel: 'ocel.json' } as const;

/** `register-penyimpangan-2026-11-20.xlsx`: no case and no person is in it. */
export function fileNameOf(
  what: 'register' | 'log',
  format: RegisterFormat | LogFileFormat,
  now: Date,
): string {
  const name = what === 'register' ? 'register-penyimpangan' : 'catatan-langkah';
  return `${name}-${now.toISOString().slice(0, 10)}.${endings[format]}`;
}
