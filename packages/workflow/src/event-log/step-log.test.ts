import { assess } from '@alur/model/assessment/assess.js';
import { selectSteps } from '@alur/model/assessment/summary/select-steps.js';
import { sampleLog } from '@alur/model/testing/sample-log.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { beforeAll, expect, test } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { readEventLog } from './read-event-log.ts';
import { stepLogs, stepRows } from './step-log.ts';
import { clockNorms } from './testing/clock-norms.ts';
import { writeCsv } from './write-csv.ts';
import { writeXes } from './write-xes.ts';

let sop: Sop;
beforeAll(async () => {
  sop = await realSop('denpasar/online-registration.bpmn');
});

const stepsOf = () => selectSteps([assess(clockNorms(sop), sampleLog)]);

const timesOf = (steps: ReturnType<typeof stepsOf>) =>
  steps.map(({ step: { activity, startedAt, endedAt } }) => [activity, startedAt, endedAt]);

test.each(['xes', 'csv'] as const)('steps as %s are assessed to the same times again', (format) => {
  const steps = stepsOf().filter(({ step }) => step.state === 'done');
  const text = format === 'xes' ? writeXes(stepLogs(steps), sop) : writeCsv(stepRows(steps));
  const { cases, findings } = readEventLog(text, format, sop, 'Asia/Makassar');
  expect(findings).toEqual([]);
  const again = cases.map(({ events }) => assess(clockNorms(sop), events));
  expect(timesOf(selectSteps(again))).toEqual(timesOf(steps));
});

test('nobody stands in it', () => {
  const people = sampleLog.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.account] : []));
  const text = writeXes(stepLogs(stepsOf()), sop) + writeCsv(stepRows(stepsOf()));
  for (const account of people) expect(text).not.toContain(`"${account}"`);
});

test('events stand in the order of their time, numbered from 1', () => {
  for (const { events } of stepLogs(stepsOf())) {
    const times = events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  }
});
