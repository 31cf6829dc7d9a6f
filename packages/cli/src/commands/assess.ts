import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { assess as assessCase } from '@alur/model/assessment/assess.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import { chainFinding } from '@alur/model/assessment/chain-finding.js';
import type { LogFinding } from '@alur/model/assessment/log-finding.js';
import { normsOf } from '@alur/model/assessment/norms.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { LocalText } from '@alur/model/text.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { type CaseLog, logFormats, withLines } from '@alur/workflow/event-log/event-log.js';
import { timeReader } from '@alur/workflow/event-log/local-time.js';
import { readEventLog } from '@alur/workflow/event-log/read-event-log.js';
import { writeOcelJson, writeOcelXml } from '@alur/workflow/event-log/write-ocel.js';
import { writeXes } from '@alur/workflow/event-log/write-xes.js';
import { agencyOf } from '../assess/agency-of.ts';
import { assessmentCsv } from '../assess/assessment-csv.ts';
import { reportLines, type ReportWords } from '../assess/report-lines.ts';
import { command, languageOption } from '../command.ts';
import { harmless, inLanguage, paint, type Terminal } from '../terminal.ts';

/**
 * Ends with 0 when nothing deviated, 1 when something did or the log has faults, 2 when there was
 * nothing to assess: a file that is missing, or not what it should be.
 */
export const assess = command(
  'assess',
  'Menilai catatan kegiatan terhadap mutu baku SOP (assess a log against its SOP)',
  {
    workflow: { type: 'positional', required: true, description: 'SOP sebagai berkas BPMN' },
    events: {
      type: 'positional',
      required: true,
      description: 'Catatan kegiatan: .csv, .json, atau .xes',
    },
    agency: {
      type: 'string',
      valueHint: 'folder',
      description: 'Folder instansi dengan jam kerjanya (default: dari letak SOP)',
    },
    as: {
      type: 'enum',
      options: ['table', 'csv', 'json', 'xes', 'ocel', 'ocel-xml'],
      default: 'table',
      description: 'Bentuk keluaran; xes dan ocel menulis ulang catatannya',
    },
    now: {
      type: 'string',
      valueHint: 'waktu',
      description: 'Saat penilaian bagi langkah yang belum selesai (default: sekarang)',
    },
    ...languageOption,
  },
  async ({ workflow, events, agency, as, now, lang }, terminal) => {
    const say = inLanguage(lang);
    const refuse = (text: LocalText) => {
      terminal.warn(say(text));
      return 2 as const;
    };
    const format = logFormats.find((each) => extname(events).toLowerCase() === `.${each}`);
    if (!format) return refuse(unknownFormat(events));
    const files = [workflow, events].map((file) => resolve(terminal.folder, file));
    const [bpmn, log] = await Promise.all(files.map(textOf));
    if (bpmn === undefined || log === undefined) {
      return refuse(noFile(bpmn === undefined ? workflow : events));
    }
    const reading = await readWorkflow(bpmn);
    if (!reading.ok) {
      for (const { message } of reading.problems) terminal.warn(harmless(say(message)));
      return 2;
    }
    const folder = agency === undefined ? undefined : resolve(terminal.folder, agency);
    const office = await agencyOf(files[0] ?? '', folder);
    if (!('timeZone' in office)) return refuse(office);
    const at = now === undefined ? Date.now() : timeReader(office.timeZone)(now);
    if (at === undefined) return refuse(unreadableNow(now ?? ''));

    const sop = reading.value;
    const norms = normsOf(sop, office.timeOf, office.settings);
    const { cases, findings } = readEventLog(log, format, sop, office.timeZone);
    const assessments = cases.map((each) => assessCase(norms, each.events, at));
    const words = { say, clock: clockIn(office.timeZone) };
    terminal.print(written(as, cases, assessments, words).trimEnd());
    const found = [...findings, ...cases.flatMap((each, at) => findingsOf(each, assessments[at]))];
    for (const finding of found) terminal.warn(findingLine(events, finding, words, terminal));
    if (cases.length === 0) return 2;
    const deviates = assessments.some(({ deviations }) => deviations.length > 0);
    return deviates || found.length > 0 ? 1 : 0;

    function written(
      form: typeof as,
      logs: readonly CaseLog[],
      assessed: readonly CaseAssessment[],
      inWords: ReportWords,
    ): string {
      switch (form) {
        case 'table':
          return reportLines(assessed, inWords).join('\n');
        case 'csv':
          return assessmentCsv(assessed, inWords);
        case 'json':
          return JSON.stringify(assessed, null, 2);
        case 'xes':
          return writeXes(logs, sop);
        case 'ocel':
          return writeOcelJson(logs, sop);
        case 'ocel-xml':
          return writeOcelXml(logs, sop);
      }
    }
  },
);

/** What is wrong with one case; of a chained log also where its chain is broken. */
function findingsOf(log: CaseLog, assessment: CaseAssessment | undefined): readonly LogFinding[] {
  const chained = log.events.length > 0 && log.events.every((event) => 'hash' in event);
  const broken = chained ? chainFinding(log.events as readonly CaseEvent[]) : undefined;
  return withLines([...(broken ? [broken] : []), ...(assessment?.findings ?? [])], log);
}

/** `file:line: what is wrong (code)`, as editors and terminals make it a link. */
function findingLine(
  file: string,
  { line, case: id, sequence, code, text }: LogFinding,
  { say }: ReportWords,
  terminal: Terminal,
): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const number = line === undefined && sequence !== undefined ? ` #${sequence}` : '';
  const what = id === undefined ? '' : ` ${id}${number}:`;
  const sentence = harmless(say(text));
  const painted = code === 'broken-chain' ? paint(terminal, 'red', sentence) : sentence;
  return `${harmless(`${place}:${what}`)} ${painted} (${code})`;
}

function clockIn(timeZone: string): (at: number) => string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (at) => format.format(at);
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

const unknownFormat = (file: string): LocalText => ({
  id: `Format "${file}" tidak dikenal. Simpan catatan sebagai .csv, .json, atau .xes.`,
  en: `The format of "${file}" is unknown. Save the log as .csv, .json or .xes.`,
});

const noFile = (file: string): LocalText => ({
  id: `Berkas "${file}" tidak dapat dibaca. Periksa nama dan letaknya.`,
  en: `The file "${file}" cannot be read. Check its name and place.`,
});

const unreadableNow = (text: string): LocalText => ({
  id: `Waktu "${text}" pada --now tidak terbaca. Tulis seperti 2025-01-31 08:00.`,
  en: `The time "${text}" of --now cannot be read. Write it like 2025-01-31 08:00.`,
});
