import { sampleSop } from '@alur/components/testing/sample-sop.js';
import { editMakers } from '@alur/workflow/edit/testing/random-edits.js';
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { edited, type EditedSop } from './testing/edited-sop.ts';

const label = { id: 'x', en: 'x' };

const rowsOf = ({ root }: EditedSop) => [
  ...root.querySelectorAll<HTMLTableRowElement>('tr[data-activity]'),
];

interface Said {
  readonly words: string;
  /** From the corner of the table, in pixels: where it begins, and its size. */
  readonly place: readonly number[];
}

/** What each row says to eyes and ears, and what is drawn, and where. */
function saidBy(on: EditedSop): readonly Said[] {
  const { top, left } = on.root.querySelector('table')!.getBoundingClientRect();
  const place = (each: Element) => {
    const box = each.getBoundingClientRect();
    return [box.top - top, box.left - left, box.width, box.height];
  };
  const rows = rowsOf(on).map((row) => ({
    words: [
      row.dataset['row'],
      row.dataset['activity'],
      ...[...row.cells].map((cell) => cell.ariaLabel ?? cell.innerText.replace(/\s+/g, ' ')),
      row.querySelector('.grip')!.ariaLabel,
    ].join('|'),
    place: place(row),
  }));
  const drawn = [...on.root.querySelectorAll('.layer :is([data-node], .answer)')].map((each) => ({
    words: each.getAttribute('data-node') ?? each.textContent,
    place: place(each),
  }));
  return [...rows, ...drawn.sort((a, b) => order(a).localeCompare(order(b)))];
}

const order = ({ words, place: [top = 0, left = 0] }: Said) =>
  [words, ...[top, left].map((each) => String(Math.round(each)).padStart(6))].join();

const wordsOf = (said: readonly Said[]) => said.map(({ words }) => words);

const numbersShown = (on: EditedSop) =>
  rowsOf(on).map(({ cells }) => Number.parseInt(cells[0]!.innerText, 10));

const counted = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Until it is known which rows are far away. */
const known = (on: EditedSop) =>
  waitUntil(() => on.root.querySelector('.block.near'), 'what is near is known');

/** Edits of a few days. */
const days = fc.sample(fc.array(editMakers, { minLength: 12, maxLength: 12 }), {
  numRuns: 4,
  seed: 4,
});

describe('the picture of a long table that is edited', () => {
  it('is after any edits what would be shown anew', async () => {
    let changes = 0;
    for (const makers of days) {
      const on = await edited(sampleSop(40));
      await known(on);
      for (const [turn, make] of makers.entries()) {
        const before = on.document.current;
        on.document.apply([make(on.sop)], label);
        await on.settled();
        if (turn % 5 === 4) on.document.undo();
        if (on.document.current !== before) changes += 1;
        await on.settled();
      }
      const fresh = await edited(on.sop);
      const [expected, numbers] = [saidBy(fresh), numbersShown(fresh)];
      fresh.editor.remove();
      await waitUntil(() => numbersShown(on).join() === numbers.join(), 'all are counted');
      const now = saidBy(on);
      expect(wordsOf(now)).to.deep.equal(wordsOf(expected));
      now.forEach(({ words, place }, index) => {
        place.forEach((side, at) =>
          expect(side, words).to.be.closeTo(expected[index]!.place[at]!, 0.1),
        );
      });
      on.editor.remove();
    }
    // Else the comparison would say little.
    expect(changes).to.be.greaterThan(15);
  }).timeout(30_000);

  it('counts what is in sight at once, and the rest a moment later', async () => {
    const on = await edited(sampleSop(60));
    await known(on);
    await waitUntil(() => on.root.querySelector('.block:not(.near)'), 'some rows are far away');
    on.document.apply(
      [{ kind: 'add-activity', after: 'step-2', activity: { id: 'new', name: 'Baru' } }],
      label,
    );
    await on.settled();
    expect(numbersShown(on).slice(0, 6)).to.deep.equal(counted(6));
    // Where a row stands is known of all of them: keys and pointer go by it.
    expect(rowsOf(on).map(({ dataset }) => Number(dataset['row']) + 1)).to.deep.equal(counted(61));
    await waitUntil(() => numbersShown(on).at(-1) === 61, 'the last is counted too');
    expect(numbersShown(on)).to.deep.equal(counted(61));
    expect(on.nameOf(60, 2)).to.contain('Langkah 61');
  });

  it('keeps numbers in sight of who scrolls sideways, also of rows that come into sight', async () => {
    const on = await edited(sampleSop(60));
    on.editor.style.inlineSize = '30rem';
    await on.settled();
    const scroller = on.root.querySelector('.scroller')!;
    const isBeside = (row: number) => {
      const number = on.cell(row, 0).getBoundingClientRect();
      return Math.abs(number.left - scroller.getBoundingClientRect().left) < 2;
    };
    scroller.scrollLeft = 200;
    await waitUntil(() => isBeside(1), 'the numbers stay');
    scroller.scrollTop = scroller.scrollHeight;
    await waitUntil(() => isBeside(58), 'those of the last rows too');
    expect(scroller.scrollLeft).to.equal(200);
  });
});
