import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import { logFinding, type LogFinding } from '@alur/model/assessment/log-finding.js';
import type { Actor, CaseEventBody } from '@alur/model/case/event.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';
import type { EventLog } from './event-log.ts';
import { activityJoiner, partNamed } from './join-activity.ts';
import type { ReadTime } from './local-time.ts';
import type { LogRow } from './log-row.ts';

/** A row that was understood: the activity, and when. */
interface Step {
  readonly row: LogRow;
  readonly activity: Activity | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly producedAt: number | undefined;
}

interface Said {
  readonly body: CaseEventBody;
  readonly at: number;
  readonly actor: Actor;
  readonly line: number;
}

/**
 * Rows as events, case by case and in the order of their times. A row with a start and an end is
 * one visit; of rows that hold only one of the two, an end closes the visit that has been open for
 * longest.
 */
export function rowsToCases(rows: Iterable<LogRow>, sop: Sop, readTime: ReadTime): EventLog {
  const findings: LogFinding[] = [];
  const join = activityJoiner(sop);
  const seen = new Map<string, number>();
  const steps = new Map<string, Step[]>();
  for (const row of rows) {
    const step = understand(row, join, readTime, findings);
    if (!step || isDoubled(row, seen, findings)) continue;
    const own = steps.get(row.case);
    if (own) own.push(step);
    else steps.set(row.case, [step]);
  }
  const cases = [...steps].map(([id, own]) => {
    const said = visitsOf(own, sop).toSorted((a, b) => a.at - b.at);
    const events = said.map(({ body, at, actor }, index): AssessedEvent => ({
      ...body,
      case: id,
      sequence: index + 1,
      at: new Date(at).toISOString(),
      actor,
    }));
    return { case: id, events, lines: new Map(said.map(({ line }, index) => [index + 1, line])) };
  });
  return { cases, findings };
}

function understand(
  row: LogRow,
  join: ReturnType<typeof activityJoiner>,
  readTime: ReadTime,
  findings: LogFinding[],
): Step | undefined {
  const place = { ...(row.case === '' ? {} : { case: row.case }), line: row.line };
  if (row.case === '') {
    findings.push(logFinding('missing-case', place));
    return undefined;
  }
  const times = [row.start, row.end, row.producedAt].map((text) => {
    if (text === '') return undefined;
    const time = readTime(text);
    if (time === undefined) findings.push(logFinding('unreadable-time', place, text));
    return time;
  });
  const [start, end, producedAt] = times;
  if (start === undefined && end === undefined) {
    if (row.start === '' && row.end === '') findings.push(logFinding('missing-time', place));
    return undefined;
  }
  const joined = join(row.activity);
  if ('activity' in joined) return { row, activity: joined.activity, start, end, producedAt };
  if (joined.ambiguous) {
    findings.push(logFinding('ambiguous-activity', place, row.activity));
    return undefined;
  }
  return { row, activity: undefined, start, end, producedAt };
}

function isDoubled(row: LogRow, seen: Map<string, number>, findings: LogFinding[]): boolean {
  const { line, ...content } = row;
  const key = JSON.stringify(content);
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, line);
    return false;
  }
  findings.push(logFinding('doubled-row', { case: row.case, line }, before));
  return true;
}

/** The events of one case, each visit with a key of its own. */
function visitsOf(steps: readonly Step[], sop: Sop): readonly Said[] {
  const counts = new Map<string, number>();
  const open = new Map<string, string[]>();
  const named = new Map<string, string>();
  const inOrder = steps.toSorted((a, b) => (a.start ?? a.end ?? 0) - (b.start ?? b.end ?? 0));
  return inOrder.flatMap((step) => {
    const { row, start, end } = step;
    const activity = step.activity?.id ?? row.activity;
    const next = (): string => {
      const count = (counts.get(activity) ?? 0) + 1;
      counts.set(activity, count);
      return `${activity}-${count}`;
    };
    const waiting = open.get(activity) ?? [];
    const key = `${activity}\n${row.task}`;
    const known = row.task === '' ? undefined : named.get(key);
    const task = known ?? (start === undefined ? waiting.shift() : undefined) ?? next();
    if (row.task !== '') named.set(key, task);
    else if (end === undefined) open.set(activity, [...waiting, task]);
    return eventsOf(step, activity, task, sop);
  });
}

function eventsOf(step: Step, activity: string, task: string, sop: Sop): readonly Said[] {
  const { row, start, end } = step;
  const lane = sop.performers.find(({ id }) => id === step.activity?.performer)?.role ?? '';
  const role = row.role || lane;
  const { performer, line } = row;
  const actor: Actor =
    performer === '' ? { kind: 'system' } : { kind: 'person', account: performer, role };
  const common = { activity, task, role };
  const { requiredInputs = [], outputs = [] } = step.activity?.mutuBaku ?? {};
  const inputs = checks(
    requiredInputs.map((text) => ({ text })),
    row.missingInputs,
  )?.map(({ part, there }) => ({ input: part, present: there }));
  const produced = (row.producedOutputs ?? []).map((name) => partNamed(outputs, name) ?? name);
  const outputChecks = checks(outputs, row.missingOutputs)
    ?.filter(({ part }) => !produced.includes(part))
    .map(({ part, there }) => ({ output: part, produced: there }));
  const said: Said[] = [];
  const say = (at: number | undefined, body: CaseEventBody) => {
    if (at !== undefined) said.push({ body, at, actor, line });
  };
  say(start, { type: 'activity.started', data: { ...common, ...(inputs ? { inputs } : {}) } });
  const at = step.producedAt ?? end ?? start;
  for (const output of produced) {
    say(at, { type: 'output.produced', data: { activity, task, output } });
  }
  const outcome = row.outcome === '' ? {} : { outcome: outcomeNamed(step.activity, row.outcome) };
  const withOutputs = outputChecks ? { outputs: outputChecks } : {};
  say(end, { type: 'activity.completed', data: { ...common, ...outcome, ...withOutputs } });
  return said;
}

/** All that the SOP lists as there or not, then what is missing beside it. */
function checks(
  parts: readonly { readonly text: string; readonly about?: string | undefined }[],
  missing: readonly string[] | undefined,
): readonly { readonly part: number | string; readonly there: boolean }[] | undefined {
  if (!missing) return undefined;
  const gone = missing.map((name) => partNamed(parts, name) ?? name);
  return [
    ...parts.map((_, part) => ({ part, there: !gone.includes(part) })),
    ...gone.filter((part) => typeof part === 'string').map((part) => ({ part, there: false })),
  ];
}

/** The id of an outcome by its id or title; else as the log has it. */
function outcomeNamed(activity: Activity | undefined, text: string): string {
  const lower = text.toLowerCase();
  const outcome = activity?.work.outcomes.find(({ id, title, titleEn }) =>
    [id, title, titleEn].some((each) => each?.toLowerCase() === lower),
  );
  return outcome?.id ?? text;
}
