import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import { logFinding, type LogFinding } from '@alur/model/assessment/log-finding.js';
import { Parser } from 'saxen';
import { eventOf } from './event-of.ts';
import { logRow, type ColumnName, type LogRow } from './log-row.ts';

export interface XesLog {
  readonly events: readonly AssessedEvent[];
  readonly rows: readonly LogRow[];
  readonly findings: readonly LogFinding[];
}

const keys: Readonly<Record<string, ColumnName>> = {
  'concept:name': 'activity',
  'concept:instance': 'task',
  'org:resource': 'performer',
  'org:role': 'role',
  outcome: 'outcome',
};

/** What a transition of the lifecycle extension says; others are neither a start nor an end. */
const starts = new Set(['start', 'assign', 'reassign']);
const ends = new Set(['complete', 'autoskip', 'manualskip']);

/**
 * A log in XES (IEEE 1849). Events that we wrote ourselves come back whole; of others the activity,
 * its start and its end are read. Extensions, globals and classifiers say nothing that we need.
 */
export function readXes(xml: string): XesLog {
  const [events, rows, findings]: [AssessedEvent[], LogRow[], LogFinding[]] = [[], [], []];
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) {
    const finding = logFinding('unreadable-file', {}, 'DOCTYPE / ENTITY');
    return { events, rows, findings: [finding] };
  }
  const path: string[] = [];
  let trace = '';
  let event: Map<string, string> | undefined;
  const lines = eventLines(xml);
  let line = 1;
  const parser = new Parser();
  parser.on('openTag', (tag, attributes, decode) => {
    const name = tag.replace(/^.*:/, '');
    const parent = path.at(-1);
    path.push(name);
    if (name === 'trace') trace = '';
    if (name === 'event') [event, line] = [new Map(), lines.next().value ?? line];
    if (parent !== 'trace' && parent !== 'event') return;
    const { key = '', value = '' } = attributes();
    if (parent === 'event') event?.set(decode(key), decode(value));
    else if (decode(key) === 'concept:name') trace = decode(value);
  });
  parser.on('closeTag', () => {
    if (path.pop() !== 'event' || !event) return;
    const own = ownEvent(event.get('alur'));
    const row = own ? undefined : rowOf(event, trace, line);
    if (own) events.push(own);
    if (row) rows.push(row);
    event = undefined;
  });
  const report = (error: Error, context: () => { readonly line: number }) => {
    findings.push(logFinding('unreadable-file', { line: context().line + 1 }, error.message));
  };
  parser.on('error', (error, context) => {
    report(error, context);
    parser.stop();
  });
  parser.on('warn', report);
  parser.parse(xml);
  return { events, rows, findings };
}

function ownEvent(json: string | undefined): AssessedEvent | undefined {
  if (json === undefined) return undefined;
  try {
    return eventOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function rowOf(
  event: ReadonlyMap<string, string>,
  trace: string,
  line: number,
): LogRow | undefined {
  const transition = (event.get('lifecycle:transition') ?? 'complete').toLowerCase();
  const column = starts.has(transition) ? 'start' : ends.has(transition) ? 'end' : undefined;
  if (!column) return undefined;
  const cells = new Map<ColumnName, string>([['case', trace]]);
  for (const [key, value] of event) {
    const name = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (name) cells.set(name, value);
  }
  cells.set(column, event.get('time:timestamp') ?? '');
  return logRow(line, (name) => cells.get(name) ?? '');
}

/** The line of each event. The parser would count from the beginning for each. */
function* eventLines(xml: string): Generator<number, undefined> {
  const blank = xml.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  let [at, line] = [0, 1];
  for (const { index } of blank.matchAll(/<(?:[\w.-]+:)?event(?=[\s>])/g)) {
    for (; at < index; at++) if (blank.charCodeAt(at) === 10) line++;
    yield line;
  }
  return undefined;
}
