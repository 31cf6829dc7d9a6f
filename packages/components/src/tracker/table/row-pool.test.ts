import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { RowPool } from './row-pool.ts';

/** Draws rows by their number, as a list does. */
async function list() {
  const body = await fixture<HTMLElement>(html`<div></div>`);
  const pool = new RowPool();
  let made = 0;
  const show = (...indices: number[]): number => {
    made = 0;
    for (const [index, row] of pool.take(body, indices)) {
      if (!row.hasAttribute('tabindex')) made += 1;
      row.tabIndex = 0;
      row.textContent = String(index);
    }
    return made;
  };
  const shown = () => [...body.children].map(({ textContent }) => Number(textContent));
  return { body, show, shown };
}

describe('the elements of rows', () => {
  it('stand in the order of the rows, whatever was drawn before', async () => {
    const { show, shown } = await list();
    const sights = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(sights, (seen) => {
        for (const indices of seen) {
          const rows = indices.toSorted((a, b) => a - b);
          show(...rows);
          expect(shown()).to.deep.equal(rows);
        }
      }),
    );
  });

  it('are made once: those that leave are lent to those that come', async () => {
    const { show } = await list();
    expect(show(0, 1, 2, 3)).to.equal(4);
    expect(show(1, 2, 3, 4)).to.equal(0);
    expect(show(80, 81)).to.equal(0);
    expect(show(81, 82, 83, 84)).to.equal(0);
  });

  it('stay where they are when all of the rows are others', async () => {
    const { body, show } = await list();
    show(0, 1, 2);
    const before = [...body.children];
    show(50, 51, 52);
    expect([...body.children]).to.deep.equal(before);
  });

  it('keep the focus on a row that is still drawn, wherever the list is scrolled to', async () => {
    const { body, show } = await list();
    show(4, 5, 6, 7, 8);
    (body.children[2] as HTMLElement).focus();
    for (const rows of [
      [6, 50, 51, 52, 53],
      [0, 1, 2, 3, 6],
      [5, 6, 7, 8, 9],
    ]) {
      show(...rows);
      expect(document.activeElement?.textContent).to.equal('6');
    }
  });

  it('are taken anew for another list', async () => {
    const one = await list();
    const pool = new RowPool();
    pool.take(one.body, [0, 1]);
    const other = await fixture<HTMLElement>(html`<div></div>`);
    expect(pool.take(other, [0, 1]).size).to.equal(2);
    expect(other.children).to.have.length(2);
  });
});
