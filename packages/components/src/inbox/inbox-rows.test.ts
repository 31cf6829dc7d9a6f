import { expect } from '@open-wc/testing';
import { taskSummary } from '../testing/sample-pack.ts';
import { activityChoices, inboxRows } from './inbox-rows.ts';

const first = { ...taskSummary, id: 'a', openedAt: '2026-11-20T02:00:00.000Z' };
const second = {
  ...taskSummary,
  id: 'b',
  openedAt: '2026-11-20T03:00:00.000Z',
  registrationNumber: '00013/SIPON/XI/2026',
  permitType: { id: 'reklame', revision: 1, title: { id: 'Izin Réklame', en: 'Billboard permit' } },
  activity: 'print-file',
  activityName: 'Mencetak berkas',
};
const tasks = [second, first];
const ids = (text: string, activity = '', language: 'id' | 'en' = 'id') =>
  inboxRows(tasks, { text, activity }, language).map(({ id }) => id);

describe('the rows of the inbox', () => {
  it('begin with the task that has waited longest', () => {
    expect(ids('')).to.deep.equal(['a', 'b']);
  });

  it('keep one order when two tasks have waited equally long', () => {
    const twins = [
      { ...first, id: 'z' },
      { ...first, id: 'y' },
    ];
    const order = inboxRows(twins, { text: '', activity: '' }, 'id').map(({ id }) => id);
    expect(order).to.deep.equal(['y', 'z']);
  });

  for (const [text, found] of [
    ['00013', ['b']],
    ['reklame', ['b']],
    ['REKLAME cetak', ['b']],
    ['reklame verifikasi', []],
    ['  ', ['a', 'b']],
    ['verifikasi', ['a']],
  ] as const) {
    it(`for "${text}" are ${found.join(', ') || 'none'}`, () => {
      expect(ids(text)).to.deep.equal(found);
    });
  }

  it('are found by the words of the language in force', () => {
    expect(ids('billboard', '', 'en')).to.deep.equal(['b']);
    expect(ids('billboard')).to.deep.equal([]);
  });

  it('can be those of one activity', () => {
    expect(ids('', 'print-file')).to.deep.equal(['b']);
  });
});

describe('the activities to choose from', () => {
  it('are counted and in the order of their names', () => {
    expect(activityChoices([...tasks, { ...first, id: 'c' }])).to.deep.equal([
      { id: 'verify', name: taskSummary.activityName, count: 2 },
      { id: 'print-file', name: 'Mencetak berkas', count: 1 },
    ]);
  });
});
