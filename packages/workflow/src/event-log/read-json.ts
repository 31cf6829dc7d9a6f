import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import { logFinding, type LogFinding } from '@alur/model/assessment/log-finding.js';
import { columnNamed } from './columns.ts';
import { eventOf, isRecord } from './event-of.ts';
import { logRow, type ColumnName, type LogRow } from './log-row.ts';

export interface JsonLog {
  readonly events: readonly AssessedEvent[];
  readonly rows: readonly LogRow[];
  readonly findings: readonly LogFinding[];
}

/**
 * A log as JSON: our own events, or rows with the columns of a spreadsheet; a list of them, a list
 * of such lists, an object that holds one under `events` or `log`, or one a line.
 */
export function readJson(text: string): JsonLog {
  const findings: LogFinding[] = [];
  const parsed = parse(text);
  if ('why' in parsed) {
    const finding = logFinding('unreadable-file', {}, parsed.why);
    return { events: [], rows: [], findings: [finding] };
  }
  const events: AssessedEvent[] = [];
  const rows: LogRow[] = [];
  for (const [index, { value, line }] of parsed.entries.entries()) {
    const place = line === undefined ? { sequence: index + 1 } : { line };
    const event = eventOf(value);
    if (event) events.push(event);
    else if (isRecord(value) && !('data' in value)) rows.push(rowOf(value, line ?? index + 1));
    else findings.push(logFinding('unreadable-event', place, typeOf(value)));
  }
  return { events, rows, findings };
}

interface Entry {
  readonly value: unknown;
  readonly line?: number | undefined;
}

function parse(text: string): { entries: readonly Entry[] } | { why: string } {
  try {
    return { entries: entriesIn(JSON.parse(text.replace(/^\uFEFF/, ''))) };
  } catch (error) {
    const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }));
    const filled = lines.filter((each) => each.text !== '');
    try {
      if (filled.length < 2) throw error;
      return {
        entries: filled.map((each) => ({
          value: JSON.parse(each.text) as unknown,
          line: each.line,
        })),
      };
    } catch {
      return { why: error instanceof Error ? error.message : String(error) };
    }
  }
}

function entriesIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) {
    return value.flatMap((each): readonly Entry[] =>
      Array.isArray(each) || hasList(each) ? entriesIn(each) : [{ value: each }],
    );
  }
  if (!isRecord(value)) return [{ value }];
  const list = value.events ?? value.log ?? value.cases;
  return Array.isArray(list) ? entriesIn(list) : [{ value }];
}

function hasList(value: unknown): boolean {
  return isRecord(value) && [value.events, value.log].some(Array.isArray);
}

function rowOf(value: Readonly<Record<string, unknown>>, line: number): LogRow {
  const cells = new Map<ColumnName, string>();
  for (const [name, cell] of Object.entries(value)) {
    const column = columnNamed(name);
    if (column && !cells.has(column)) cells.set(column, cellText(cell));
  }
  return logRow(line, (name) => cells.get(name) ?? '');
}

function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

const typeOf = (value: unknown): string =>
  isRecord(value) && typeof value.type === 'string' ? value.type : '?';
