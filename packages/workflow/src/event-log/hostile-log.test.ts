import { assess } from '@alur/model/assessment/assess.js';
import { selectSteps } from '@alur/model/assessment/summary/select-steps.js';
import { monitoringForm } from '@alur/model/assessment/forms/monitoring-form.js';
import { deviationText } from '@alur/model/assessment/words.js';
import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import type { LogFormat } from './event-log.ts';
import { readEventLog } from './read-event-log.ts';
import { clockNorms } from './testing/clock-norms.ts';
import { writeOcelXml } from './write-ocel.ts';
import { writeXes } from './write-xes.ts';

let sop: Sop;
beforeAll(async () => {
  sop = await realSop('mempawah/standard-certificate.bpmn');
});

/** Reads, assesses, sums up and writes; what it comes to is another test's question. */
function goThrough(text: string, format: LogFormat): void {
  const norms = clockNorms(sop);
  const { cases, findings } = readEventLog(text, format, sop, 'Asia/Jakarta');
  const assessments = cases.map(({ events }) => assess(norms, events, 1e12));
  for (const { deviations } of assessments) deviations.forEach(deviationText);
  monitoringForm(sop, selectSteps(assessments));
  writeXes(cases, sop);
  writeOcelXml(cases, sop);
  expect(findings.every(({ text: said }) => said.id !== '' && said.en !== '')).toBe(true);
}

const types = fc.constantFrom(
  ...['case.submitted', 'activity.started', 'activity.completed', 'activity.cancelled'],
  ...['letter.issued', 'mail.queued', 'case.ended', 'input.checked', 'output.produced'],
  ...['clock.started', 'clock.paused', 'clock.resumed', 'clock.reset', 'deviation.explained'],
  ...['__proto__', 'toString'],
);

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('verify', 'sign', 't-1', 't-1/time', '__proto__', 'constructor', 0, -1),
);

/** Framed as an event; what it holds is anybody's guess. */
const event = fc.record({
  type: types,
  case: fc.constantFrom('c-1', '__proto__', ''),
  sequence: fc.oneof(fc.nat(9), fc.constantFrom(-1, 1e308, 2 ** 53)),
  at: fc.constantFrom('2026-11-02T01:00:00.000Z', '2026-11-02', 'x', '+275760-09-13T00:00:00Z'),
  actor: fc.oneof(
    fc.constant({ kind: 'system' }),
    fc.record({ kind: fc.constant('person'), account: value, role: value }),
    value,
  ),
  data: fc.oneof(
    fc.dictionary(
      fc.constantFrom(
        ...['activity', 'task', 'role', 'inputs', 'outputs', 'output', 'outcome', 'reason'],
        ...['deviation', 'cause', 'followUp', 'letter', 'number', 'permitType', 'workflow', 'end'],
      ),
      value,
    ),
    value,
  ),
});

test('no event, whatever it holds, stops the others from being assessed', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      goThrough(JSON.stringify(events), 'json');
    }),
    { numRuns: 500 },
  );
});

test('no text, whatever it is, stops the reading of a file', () => {
  const piece = fc.constantFrom(
    ...['kasus,kegiatan,mulai,selesai\n', 'A-1,verify,2025-01-31 08:00,\n', '"', ';', '\n', '\r'],
    ...['<log>', '<trace>', '<event>', '</event>', '</log>', '<string key="alur" value="{}"/>'],
    ...['[', '{', '}', ']', '"events":', 'null', '\uFEFF', '\uD800', '&#0;', '<![CDATA['],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }),
      fc.constantFrom<LogFormat[]>('csv', 'json', 'xes'),
      (pieces, format) => {
        goThrough(pieces.join(''), format);
      },
    ),
    { numRuns: 500 },
  );
});
