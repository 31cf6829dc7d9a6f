import type { Activity } from '@alur/model/sop/sop.js';
import { expect } from '@open-wc/testing';
import { HeldRows } from './held-rows.ts';
import type { RowView } from './render-row.ts';

const activity = (change: Partial<Activity> = {}) =>
  ({ id: 'step', name: 'Memeriksa', number: '3', ...change }) as Activity;

const view = (change: Partial<RowView> = {}) =>
  ({ activity: activity(), index: 2, description: 'Lanjut ke langkah 4.', ...change }) as RowView;

const cases: readonly (readonly [string, Partial<RowView>, boolean])[] = [
  ['its number', { index: 3, activity: activity({ number: '4' }) }, true],
  ['where its arrows lead', { description: 'Lanjut ke langkah 5.' }, true],
  ['its name', { index: 3, activity: activity({ number: '4', name: 'Mencatat' }) }, false],
  ['the height of its symbols', { index: 3, levels: 2 }, false],
  ['what runs beside it', { index: 3, beside: '2, 5' }, false],
  ['a number that does not count', { index: 3, activity: activity({ number: '9.2.1' }) }, false],
];

describe('rows that are held back', () => {
  for (const [what, change, isHeld] of cases) {
    it(`${isHeld ? 'wait' : 'do not wait'} out of sight when ${what} is another`, () => {
      const held = new HeldRows();
      const before = view();
      held.take([{ key: 0, rows: [before] }], () => true);
      const now = view(change);
      const shown = held.take([{ key: 0, rows: [now] }], () => true);
      expect(shown[0]!.rows[0]).to.equal(isHeld ? before : now);
      expect(held.isBehind).to.equal(isHeld);
      const inSight = held.take([{ key: 0, rows: [now] }], () => false);
      expect(inSight[0]!.rows[0]).to.equal(now);
      expect(held.isBehind).to.equal(false);
    });
  }
});
