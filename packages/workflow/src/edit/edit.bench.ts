import { lintSop } from '../lint/lint-sop.ts';
import { longSop } from '../testing/long-sop.ts';
import { applyEdit } from './apply-edit.ts';
import type { AuthoredSop } from './authored-sop.ts';
import type { SopEdit } from './sop-edit.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
  better: 'higher' | 'lower';
}

/** What an author does most: text in a cell, rows put in, moved and taken out, a decision. */
const edits: readonly SopEdit[] = [
  { kind: 'set-mutu-baku', activity: 'step-50', change: { duration: '7 menit' } },
  { kind: 'add-activity', after: 'step-42', activity: { id: 'added', name: 'Menempel stempel' } },
  { kind: 'move-activity', activity: 'added', after: 'step-71' },
  { kind: 'place-symbol', activity: 'added', performer: 'performer-2', symbol: 'decision' },
  { kind: 'set-next', activity: 'step-33', target: 'step-36' },
  { kind: 'remove-activity', activity: 'added' },
];

/** Edits of an SOP of 100 steps, and the rules over it after each: medians. */
export async function run(): Promise<Figure[]> {
  const first: AuthoredSop = { sop: longSop(100), places: new Map() };
  const editing: number[] = [];
  const linting: number[] = [];
  for (let round = 0; round < 30; round++) {
    let current = first;
    for (const edit of edits) {
      const started = performance.now();
      const reading = applyEdit(current, edit);
      const edited = performance.now();
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      current = reading.value;
      lintSop(current.sop);
      editing.push(edited - started);
      linting.push(performance.now() - edited);
    }
  }
  const figure = (name: string, values: number[], budget: number): Figure => ({
    name,
    value: values.sort((a, b) => a - b)[values.length >> 1] ?? 0,
    unit: 'ms',
    budget,
    better: 'lower',
  });
  return Promise.resolve([
    figure('edit: 100 steps, one edit', editing, 5),
    figure('lint: 100 steps, all rules', linting, 10),
  ]);
}
