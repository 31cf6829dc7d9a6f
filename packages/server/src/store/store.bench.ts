/** What the store takes of a task completion: everything that one writes, on SQLite with fsync. */

import { performance } from 'node:perf_hooks';
import { temporaryStore } from '../testing/temporary-store.ts';
import { at, caseRecord, event, later, mail, task, withApplicant } from './contract/samples.ts';
import type { Store } from './store.ts';

const cases = 6_000;
const warmUp = 1_000;
const concurrent = 50;

export async function run(): Promise<readonly object[]> {
  const { store, remove } = await temporaryStore();
  try {
    await prepare(store);
    await complete(store, 0, warmUp);
    const start = performance.now();
    const times = await complete(store, warmUp, cases);
    const seconds = (performance.now() - start) / 1_000;
    const one = await complete(store, cases, cases + 500, 1);
    return [
      {
        name: `store: task completions, ${concurrent} concurrent, SQLite FULL`,
        value: times.length / seconds,
        unit: '/s',
        budget: 1_000,
        better: 'higher',
      },
      {
        name: `store: a task completion, ${concurrent} concurrent, 99th percentile`,
        value: percentile(times, 0.99),
        unit: 'ms',
        budget: 20,
        better: 'lower',
      },
      {
        name: 'store: a task completion alone, median',
        value: percentile(one, 0.5),
        unit: 'ms',
        better: 'lower',
      },
    ];
  } finally {
    await remove();
  }
}

async function prepare(store: Store): Promise<void> {
  const owner = await withApplicant(store);
  for (let number = 0; number < cases + 500; number += 1) {
    await store.transaction(async (tx) => {
      await tx.cases.create(caseRecord(`c${number}`, owner));
      await tx.tasks.open([task(`t${number}`, `c${number}`)]);
      await tx.events.append([event(`c${number}`, 1)]);
    });
  }
}

/** Completes the tasks in turn, so many at a time; answers with how long each took, in ms. */
async function complete(
  store: Store,
  from: number,
  to: number,
  atOnce = concurrent,
): Promise<readonly number[]> {
  const times: number[] = [];
  let next = from;
  async function officer(): Promise<void> {
    while (next < to) {
      const number = next++;
      const start = performance.now();
      await completion(store, number);
      times.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, officer));
  return times;
}

function completion(store: Store, number: number): Promise<void> {
  const id = `c${number}`;
  return store.transaction(async (tx) => {
    const won = await tx.tasks.complete(`t${number}`, later, { account: 'officer', role: 'cso' });
    const found = await tx.cases.lock(id);
    const last = await tx.events.last(id);
    if (!won || !found || !last) throw new Error(`case ${id} is not as it was prepared`);
    await tx.verdicts.save({
      task: `t${number}`,
      case: id,
      account: 'officer',
      verdicts: [{ item: 'ktp', ok: true }],
      savedAt: later,
      final: true,
    });
    await tx.tasks.open([task(`n${number}`, id)]);
    const issued = await tx.numbers.next({ agency: 'denpasar', series: 'receipt', year: 2026 });
    await tx.letters.issue({
      agency: 'denpasar',
      case: id,
      letter: 'filing-receipt',
      number: `${issued}`,
      issuedAt: at,
    });
    await tx.events.append([2, 3, 4, 5].map((sequence) => event(id, sequence)));
    await tx.cases.progress(id, { engine: found.engine, status: 'received', updatedAt: later });
    await tx.mails.queue([mail(`m${number}`)]);
  });
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
