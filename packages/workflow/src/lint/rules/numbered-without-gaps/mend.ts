import type { Activity } from '@alur/model/sop/sop.js';
import type { FindMend } from '../../mend.ts';

/** Numbered anew in the order of the rows, below what all numbers begin with. */
export const mendNumberedWithoutGaps: FindMend = (_, { activities }) => {
  const before = sharedBeginning(activities);
  if (before === '') {
    return {
      label: { id: 'Nomori ulang dari 1', en: 'Number the rows from 1' },
      edits: [{ kind: 'renumber' }],
    };
  }
  const numbers = activities.map((_, index) => `${before}${String(index + 1)}`);
  return {
    label: {
      id: `Nomori ulang dari ${before}1`,
      en: `Number the rows from ${before}1`,
    },
    edits: activities.map(({ id }, index) => ({
      kind: 'set-activity',
      activity: id,
      change: { number: numbers[index] ?? '' },
    })),
  };
};

/** "9.2." of 9.2.1 and 9.2.4; empty where the numbers have nothing in common. */
function sharedBeginning(activities: readonly Activity[]): string {
  const numbers = activities.map(({ number }) => number).filter((number) => number !== '');
  const [first = ''] = numbers;
  const beginning = /^(?:\d+\.)+(?=\d+$)/.exec(first)?.[0] ?? '';
  const isShared = numbers.every(
    (number) => number.startsWith(beginning) && /^\d+$/.test(number.slice(beginning.length)),
  );
  return isShared ? beginning : '';
}
