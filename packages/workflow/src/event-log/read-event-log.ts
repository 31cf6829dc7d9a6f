import { logFinding } from '@alur/model/assessment/log-finding.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { casesOf, type EventLog, type LogFormat } from './event-log.ts';
import { timeReader } from './local-time.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXes } from './read-xes.ts';
import { rowsToCases } from './rows-to-cases.ts';

/**
 * Reads a log from anywhere and joins it to the activities of an SOP. What cannot be read or joined
 * becomes a finding with its line; the rest is there.
 *
 * @param timeZone - IANA name, for times that name no zone
 */
export function readEventLog(
  text: string,
  format: LogFormat,
  sop: Sop,
  timeZone: string,
): EventLog {
  const { events, rows, findings } = read(text, format);
  const fromRows = rowsToCases(rows, sop, timeReader(timeZone));
  const cases = [...casesOf(events), ...fromRows.cases];
  const found = [...findings, ...fromRows.findings];
  if (cases.length === 0 && found.length === 0) found.push(logFinding('empty-log', {}));
  return { cases, findings: found };
}

function read(text: string, format: LogFormat) {
  switch (format) {
    case 'csv':
      return { events: [], ...readCsv(text) };
    case 'json':
      return readJson(text);
    case 'xes':
      return readXes(text);
  }
}
