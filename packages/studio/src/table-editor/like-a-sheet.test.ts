import { sampleSop } from '@alur/components/testing/sample-sop.js';
import { expect, waitUntil } from '@open-wc/testing';
import { wordTable } from './testing/pasted-html.ts';
import { edited, type EditedSop } from './testing/edited-sop.ts';

/** The reader of pasted text is loaded when it is needed first. */
const patience = { timeout: 8_000 };

const focusedRow = (on: EditedSop) =>
  on.focused?.closest<HTMLElement>('[data-row]')?.dataset['row'];
const numbersOf = (on: EditedSop) => on.sop.activities.map(({ number }) => number).join(' ');
const durationsOf = (on: EditedSop) => on.sop.activities.map((each) => each.mutuBaku.duration);

describe('the table as who knows a spreadsheet expects it', () => {
  it('takes what was typed over a cell with an arrow, which leads on', async () => {
    const on = await edited(sampleSop(3));
    on.cell(0, 6).focus();
    await on.type('1 jam');
    await on.press('ArrowDown');
    expect(on.focused).to.equal(on.cell(1, 6));
    await on.type('2 jam');
    await on.press('ArrowUp');
    expect(on.focused).to.equal(on.cell(0, 6));
    await on.press('ArrowDown', 'ArrowDown');
    await on.type('3 jam');
    await on.press('ArrowRight');
    expect(on.focused).to.equal(on.cell(2, 7));
    expect(durationsOf(on)).to.deep.equal(['1 jam', '2 jam', '3 jam']);
  });

  it('moves within the text by arrows where that was opened, or F2 asks for it', async () => {
    const on = await edited(sampleSop(2));
    on.cell(0, 6).focus();
    await on.press('F2', ...Array.from({ length: 6 }, () => 'ArrowLeft'));
    await on.type('5');
    await on.press('Enter');
    expect(durationsOf(on)[0]).to.equal('305 Menit');
    on.cell(1, 6).focus();
    await on.type('4 jam');
    await on.press('F2', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await on.type('0');
    await on.press('Enter');
    expect(durationsOf(on)[1]).to.equal('40 jam');
  });

  it('selects whole rows by Shift and Space, to be copied or deleted', async () => {
    const on = await edited(sampleSop(4));
    on.cell(1, 4).focus();
    await on.press('Shift+ArrowDown', 'Shift+Space');
    const selected = on.root.querySelectorAll('tbody [aria-selected=true]').length;
    expect(selected).to.equal(2 * on.root.querySelectorAll('[data-row="1"] [data-column]').length);
    expect(on.copied().getData('text/plain')).to.match(/^2\t[^]*\n3\t/);
    await on.press('Control+Alt+-');
    expect(on.sop.activities.map(({ id }) => id)).to.deep.equal(['step-1', 'step-4']);
  });

  it('goes on counting with rows that are pasted below the last', async () => {
    const on = await edited(sampleSop(3));
    on.cell(1, 0).focus();
    await on.press('Shift+End');
    const copied = on.copied();
    on.cell(3, 0).focus();
    on.paste('', copied.getData('text/plain'));
    await waitUntil(() => on.sop.activities.length === 4, 'nothing was pasted', patience);
    expect(numbersOf(on)).to.equal('1 2 3 4');
    on.cell(4, 0).focus();
    on.paste('', '10.1\tMenempel stempel');
    await on.settled();
    expect(numbersOf(on)).to.equal('1 2 3 4 10.1');
  });

  it('goes on counting with the steps of a table that is pasted with its head', async () => {
    const on = await edited(sampleSop(3));
    on.cell(0, 1).focus();
    on.paste(
      wordTable(
        ['No', 'Kegiatan', 'Pelaksana', 'Waktu'],
        ['1', 'Menerima berkas', 'Pemohon', '5 menit'],
        ['2', 'Memeriksa berkas', 'Tim Teknis', '1 jam'],
      ),
    );
    await waitUntil(() => on.root.querySelector('.offer button'), 'nothing is offered', patience);
    on.root.querySelector<HTMLButtonElement>('.offer button')!.click();
    await on.settled();
    expect(numbersOf(on)).to.equal('1 2 3 4 5');
  });

  it('goes to what is undone and done again, and stays where the step is that one is in', async () => {
    const on = await edited(sampleSop(4));
    on.cell(0, 1).focus();
    await on.type('Menerima berkas');
    await on.press('Enter');
    on.cell(3, 6).focus();
    await on.press('Control+z');
    expect(focusedRow(on)).to.equal('0');
    on.cell(2, 6).focus();
    await on.press('Control+y');
    expect(focusedRow(on)).to.equal('0');
    on.cell(1, 1).focus();
    await on.press('Control+Alt+=', 'Control+z', 'Control+z');
    expect(on.sop.activities[0]!.name).to.equal('Melakukan kegiatan 1');
  });
});
