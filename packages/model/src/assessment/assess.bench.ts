import { sampleCalendar } from '../calendar/testing/sample-calendars.ts';
import { assess } from './assess.ts';
import type { AssessedEvent } from './assessed-event.ts';
import { calendarTime } from './calendar-time.ts';
import { normsOf } from './norms.ts';
import { end, start } from './testing/log-of.ts';
import { permitSop } from './testing/permit-sop.ts';

const cases = 10_000;
const visited = ['apply', 'verify', 'sign', 'announce', 'register-oss'];

/** Ten events a case, spread over a year. */
function logs(): readonly (readonly AssessedEvent[])[] {
  const begin = Date.UTC(2026, 0, 5);
  return Array.from({ length: cases }, (_, number) => {
    const id = `case-${number}`;
    let at = begin + number * 3_000_000;
    return visited.flatMap((activity, index) => {
      const from = at;
      at += (1 + ((number * 7 + index * 13) % 40)) * 600_000;
      const bodies = [start(activity, `t-${index}`), end(activity, `t-${index}`)];
      return bodies.map((body, half) => ({
        ...body,
        case: id,
        sequence: index * 2 + half + 1,
        at: new Date(half === 0 ? from : at).toISOString(),
        actor: { kind: 'person', account: 'a-1', role: 'cso' } as const,
      }));
    });
  });
}

/** What the tracker costs when it opens on a year of cases. */
export function run(): readonly object[] {
  const norms = normsOf(permitSop, () => calendarTime(sampleCalendar('Asia/Makassar')));
  const all = logs();
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const started = performance.now();
    for (const log of all) assess(norms, log);
    times.push(performance.now() - started);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  return [
    {
      name: 'model: assess 100,000 events of 10,000 cases',
      value: median,
      unit: 'ms',
      budget: 300,
      better: 'lower',
    },
    { name: 'model: the first time, cold', value: times[0], unit: 'ms', better: 'lower' },
  ];
}
