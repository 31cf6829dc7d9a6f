import type { CompiledCalendar } from './compiled-calendar.ts';
import { deadlineOf } from './deadline.ts';
import type { WrittenDuration } from './duration-text.ts';
import { nationalTables, sampleCalendar } from './testing/sample-calendars.ts';
import { workingSecondsBetween } from './working-seconds.ts';

const asked = 500_000;
const rounds = 5;

/** Instants all over the years of the tables, in no order. */
const instants = Float64Array.from({ length: asked }, (_, index) => {
  const years = Date.UTC(2027, 9) - Date.UTC(2024, 0, 2);
  return Date.UTC(2024, 0, 2) + ((index * 7_919_000_003) % years);
});

const durations: readonly (readonly [name: string, WrittenDuration])[] = [
  ['30 menit', { verbatim: '30 menit', max: 30, unit: 'minute', calendar: 'working' }],
  ['5 hari kerja', { verbatim: '5 hari kerja', max: 5, unit: 'day', calendar: 'working' }],
  ['1 bulan', { verbatim: '1 bulan', max: 1, unit: 'month', calendar: 'calendar' }],
];

/** What the tracker asks of a calendar for each row. */
export function run(): readonly object[] {
  const calendar = sampleCalendar('Asia/Makassar');
  const started = performance.now();
  sampleCalendar('Asia/Jayapura');
  const compiling = performance.now() - started;
  return [
    ...durations.map(([name, duration]) =>
      row(`deadline of "${name}"`, (at) => deadlineOf(calendar, at, duration).at ?? 0),
    ),
    row('working time elapsed', (at, index) => elapsed(calendar, at, index)),
    {
      name: `model: compile a calendar of ${nationalTables.length} years`,
      value: compiling,
      unit: 'ms',
      better: 'lower',
    },
  ];
}

/** Up to some months from one instant to another. */
const elapsed = (calendar: CompiledCalendar, at: number, index: number): number =>
  workingSecondsBetween(calendar, at, at + (index % 5000) * 1_000_000) ?? 0;

function row(name: string, ask: (at: number, index: number) => number): object {
  const rates: number[] = [];
  // What comes out is added up, so that nothing is left out as useless.
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (let index = 0; index < asked; index++) sum += ask(instants[index] ?? 0, index);
    rates.push(asked / ((performance.now() - started) / 1000));
  }
  if (!(sum > 0)) throw new Error(`Nothing came of ${name}.`);
  return {
    name: `model: ${name}, median of ${rounds} rounds`,
    value: rates.sort((a, b) => a - b)[Math.floor(rounds / 2)],
    unit: 'per s',
    budget: 1_000_000,
    better: 'higher',
  };
}
