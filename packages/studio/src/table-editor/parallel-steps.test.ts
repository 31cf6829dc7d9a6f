import { sampleSop } from '@alur/components/testing/sample-sop.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { expect, waitUntil } from '@open-wc/testing';
import { edited, type EditedSop } from './testing/edited-sop.ts';

const rowsOf = (on: EditedSop) => on.sop.activities.map(({ id }) => id.replace('step-', ''));
const besideOf = (on: EditedSop, row: number) => {
  const text = on.cell(row, 1).querySelector('.beside')?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
};
const told = (on: EditedSop) => on.root.querySelector('[role=status]:not(small)')?.textContent;
const gateways = ({ nodes }: Sop) => nodes.filter(({ type }) => type === 'parallelGateway').length;

const items = (on: EditedSop) => [...on.root.querySelectorAll<HTMLButtonElement>('.menu button')];
const itemOf = (on: EditedSop, label: string) =>
  items(on).find(({ textContent }) => textContent.startsWith(label));
const labelOf = ({ textContent }: HTMLElement) => textContent.replace(/(Ctrl|Alt|F2).*/, '');

describe('steps that run at the same time, in the table', () => {
  it('are made and taken back by keys, and said to those who hear it', async () => {
    const on = await edited(sampleSop(5));
    const before = on.sop;
    on.cell(2, 1).focus();
    await on.press('Control+Alt+Shift+|');
    expect(besideOf(on, 1)).to.equal('∥ bersamaan dengan langkah 3');
    expect(besideOf(on, 2)).to.equal('∥ bersamaan dengan langkah 2');
    expect(told(on)).to.equal('Langkah 3: bersamaan dengan langkah 2.');
    expect(on.document.undoLabel?.id).to.equal('Alur langkah 3: bersamaan');
    await on.press('Control+Alt+Shift+|');
    expect(told(on)).to.equal('Langkah 3: berurutan, tidak bersamaan.');
    expect(on.sop).to.deep.equal(before);
    await on.press('Control+z', 'Control+z');
    expect(on.sop).to.equal(before);
  });

  it('come by keys beside, above and below the step that one is in, in its branch', async () => {
    const on = await edited(sampleSop(3));
    const before = on.sop;
    on.cell(1, 4).focus();
    await on.press('Control+Alt+\\');
    expect(on.focused).to.equal(on.cell(2, 1));
    expect(told(on)).to.equal('Langkah 3: bersamaan dengan langkah 2.');
    await on.type('Menghitung retribusi');
    await on.press('Enter');
    expect(on.sop.activities[2]).to.include({ name: 'Menghitung retribusi', performer: 'tim' });
    on.cell(2, 1).focus();
    await on.press('Control+Alt+Shift+Equal');
    expect(on.focused).to.equal(on.cell(2, 1));
    expect(besideOf(on, 2)).to.equal('∥ bersamaan dengan langkah 2');
    on.cell(3, 1).focus();
    await on.press('Control+Alt+=');
    expect(besideOf(on, 1)).to.equal('∥ bersamaan dengan langkah 3, 4, 5');
    expect(besideOf(on, 5)).to.equal('');
    for (let steps = 0; steps < 4; steps += 1) await on.press('Control+z');
    expect(on.sop).to.equal(before);
  });

  it('are no longer parallel when one is deleted: nothing is left of the gateways', async () => {
    const on = await edited(sampleSop(4));
    on.cell(1, 1).focus();
    await on.press('Control+Alt+\\');
    expect(gateways(on.sop)).to.equal(2);
    on.cell(1, 1).focus();
    await on.press('Control+Alt+-');
    expect(gateways(on.sop)).to.equal(0);
    expect(rowsOf(on)).to.deep.equal(['1', 'langkah', '3', '4']);
    expect(besideOf(on, 1)).to.equal('');
  });

  it('are offered by the menu of a step in words that fit it', async () => {
    const on = await edited(sampleSop(4));
    on.cell(1, 1).click();
    await on.press('Shift+F10');
    itemOf(on, 'Jalankan bersamaan dengan langkah 1')!.click();
    await on.settled();
    expect(besideOf(on, 0)).to.equal('∥ bersamaan dengan langkah 2');
    await on.press('Shift+F10');
    expect(items(on).map(labelOf)).to.include.members([
      ...['Sisipkan di atas, di cabang ini', 'Sisipkan di bawah, di cabang ini'],
      ...['Tambah langkah bersamaan', 'Jalankan berurutan'],
    ]);
    await expect(on.editor).to.be.accessible();
    itemOf(on, 'Tambah langkah bersamaan')!.click();
    await on.settled();
    expect(besideOf(on, 2)).to.equal('∥ bersamaan dengan langkah 1, 2');
  });

  it('are not offered for a decision, whose answers go different ways', async () => {
    const on = await edited(sampleSop(3));
    on.cell(2, 1).click();
    await on.press('Shift+F10');
    expect(itemOf(on, 'Tambah langkah bersamaan')!.disabled).to.equal(true);
    expect(itemOf(on, 'Jalankan bersamaan')!.disabled).to.equal(true);
    await on.press('Escape', 'Control+Alt+\\', 'Control+Alt+Shift+|');
    expect(rowsOf(on)).to.deep.equal(['1', '2', '3']);
  });

  it('are joined in the form by the step before them, whose other ways are left alone', async () => {
    const on = await edited(sampleSop(5));
    on.cell(2, 1).focus();
    await on.press('Control+Alt+Shift+|');
    on.cell(0, 1).focus();
    on.root.querySelector<HTMLButtonElement>('[aria-label="Alur dan jawaban"]')!.click();
    await on.settled();
    const select = on.root.querySelector<HTMLSelectElement>('dialog.flow [name=beside]')!;
    expect([...select.options].map(({ text }) => text.trim().slice(0, 9))).to.deep.equal([
      'Tidak ada',
      '2. Melaku',
    ]);
    await expect(on.editor).to.be.accessible();
    select.value = 'step-2';
    select.dispatchEvent(new Event('change'));
    await on.settled();
    on.root.querySelector<HTMLButtonElement>('dialog.flow [type=submit]')!.click();
    await on.settled();
    expect(besideOf(on, 0)).to.equal('∥ bersamaan dengan langkah 2, 3');
    expect(gateways(on.sop)).to.equal(2);
  });

  const openFlow = async (on: EditedSop, row: number): Promise<HTMLDialogElement> => {
    on.cell(row, 1).focus();
    on.root.querySelector<HTMLButtonElement>('[aria-label="Alur dan jawaban"]')!.click();
    await on.settled();
    return on.root.querySelector<HTMLDialogElement>('dialog.flow')!;
  };
  /** What each answer can lead to, the one that it leads to marked. */
  const targets = (dialog: HTMLDialogElement) =>
    [...dialog.querySelectorAll<HTMLSelectElement>('.way label:nth-of-type(2) select')].map(
      ({ options }) =>
        [...options].map(
          ({ text, selected }) => `${selected ? '*' : ''}${text.trim().slice(0, 20)}`,
        ),
    );

  it('are begun anew together by an answer that returns from behind them', async () => {
    const on = await edited(sampleSop(5));
    on.cell(1, 1).focus();
    await on.press('Control+Alt+Shift+|');
    const [, back] = targets(await openFlow(on, 4));
    expect(back).to.deep.equal([
      ...['*↑ kembali ke Bersama', '↑ kembali ke 3. Mela', '↑ kembali ke 4. Mela'],
      ...['↑ kembali ke 5. Mela', 'Selesai'],
    ]);
  });

  it('keep the answers of a branch in it, or lead them on when all are done', async () => {
    const on = await edited(sampleSop(4));
    const before = on.sop;
    on.cell(1, 1).focus();
    await on.press('Control+Alt+\\');
    on.cell(1, 1).focus();
    await on.press('Control+Alt+=');
    const dialog = await openFlow(on, 2);
    expect(dialog.textContent).to.contain('bersamaan dengan 4. (belum bernama).');
    [...dialog.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('Jadikan keputusan'))!
      .click();
    await on.settled();
    await expect(on.editor).to.be.accessible();
    const own = ['↑ kembali ke 2. Mela', '↑ kembali ke 3. (bel'];
    expect(targets(dialog)).to.deep.equal([
      [...own, '*5. Melakukan kegiata'],
      [`*${own[0]}`, own[1], '5. Melakukan kegiata'],
    ]);
    dialog.querySelector<HTMLButtonElement>('[type=submit]')!.click();
    await on.settled();
    expect(on.nameOf(2, 3)).to.contain('Ya: ke langkah 5. Tidak: kembali ke langkah 2.');
    expect(besideOf(on, 2)).to.equal('∥ bersamaan dengan langkah 4');
    await on.press('Control+z', 'Control+z', 'Control+z');
    expect(on.sop).to.equal(before);
  });

  it('stay in sight and in reach where there is little room', async () => {
    const on = await edited(sampleSop(4));
    on.editor.style.inlineSize = '20rem';
    await waitUntil(() => on.editor.clientWidth <= 320);
    on.cell(1, 1).focus();
    const more = [...on.root.querySelectorAll<HTMLButtonElement>('.tools button')].at(-1)!;
    more.click();
    itemOf(on, 'Tambah langkah bersamaan')!.click();
    await on.settled();
    expect(besideOf(on, 2)).to.equal('∥ bersamaan dengan langkah 2');
    await expect(on.editor).to.be.accessible();
  });
});
