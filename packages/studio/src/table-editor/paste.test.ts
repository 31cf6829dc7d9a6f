import { sampleSop } from '@alur/components/testing/sample-sop.js';
import { expect, waitUntil } from '@open-wc/testing';
import { edited, emptySop, type EditedSop } from './testing/edited-sop.ts';
import { excelCells, wordTable } from './testing/pasted-html.ts';

const changed = async (on: EditedSop, before: unknown) => {
  await waitUntil(() => on.sop !== before, 'nothing was pasted', { timeout: 8_000 });
  await on.settled();
};

const names = (on: EditedSop) => on.sop.activities.map(({ name }) => name);

describe('pasting into the table', () => {
  const sources = { Word: wordTable, Excel: excelCells };
  for (const [source, table] of Object.entries(sources)) {
    it(`writes cells of ${source} from the active one on, adding steps, as one step of the history`, async () => {
      const on = await edited(sampleSop(2));
      const before = on.sop;
      on.cell(1, 5).focus();
      on.paste(
        table(['KTP\nNPWP', '15 Menit', 'Berkas'], ['Izin', '1 hari kerja', 'Arsip']),
        'KTP NPWP\t15 Menit\tBerkas\r\nIzin\t1 hari kerja\tArsip\r\n',
      );
      await changed(on, before);
      const [, second, third] = on.sop.activities.map(({ mutuBaku }) => mutuBaku);
      expect(second!.requiredInputs).to.deep.equal(['KTP', 'NPWP']);
      expect([second!.duration, third!.duration]).to.deep.equal(['15 Menit', '1 hari kerja']);
      expect(third!.outputs).to.deep.equal([{ text: 'Arsip' }]);
      expect(on.sop.activities.length).to.equal(3);
      on.document.undo();
      expect(on.sop).to.equal(before);
    });
  }

  it('makes a step of each line in the column of activities, and one list of them in a list', async () => {
    const on = await edited(emptySop('Pemohon'));
    const before = on.sop;
    on.cell(0, 1).focus();
    on.paste('<p>Mengisi formulir</p><p>Memeriksa berkas</p>');
    await changed(on, before);
    expect(names(on)).to.deep.equal(['Mengisi formulir', 'Memeriksa berkas']);
    const filled = on.sop;
    on.cell(0, 3).focus();
    on.paste('', 'KTP\nFormulir');
    await changed(on, filled);
    expect(on.sop.activities[0]!.mutuBaku.requiredInputs).to.deep.equal(['KTP', 'Formulir']);
    expect(on.sop.activities.length).to.equal(2);
  });

  it('fills a range with a single text', async () => {
    const on = await edited(sampleSop(3));
    on.cell(0, 6).focus();
    for (const _ of [1, 2]) await on.press('Shift+ArrowDown');
    const before = on.sop;
    on.paste('', '10 menit');
    await changed(on, before);
    expect(on.sop.activities.map(({ mutuBaku }) => mutuBaku.duration)).to.deep.equal([
      ...['10 menit', '10 menit', '10 menit'],
    ]);
  });

  it('offers a whole SOP table as steps, whatever the order of its columns', async () => {
    const on = await edited(emptySop('Pemohon'));
    const before = on.sop;
    on.cell(0, 1).focus();
    on.paste(
      wordTable(
        ['No', 'Uraian Kegiatan', 'Pemohon', 'Front Office', 'Keluaran', 'Waktu', 'Kelengkapan'],
        ['1', 'Mengajukan permohonan', '□', '', 'Berkas', '5 menit', 'Formulir'],
        ['2', 'Memeriksa berkas', '', '◇', 'Tanda terima', '10 menit', 'Berkas'],
      ),
    );
    await waitUntil(() => on.root.querySelector('.offer'), 'nothing is offered', {
      timeout: 8_000,
    });
    expect(on.sop).to.equal(before);
    await on.settled();
    await on.press('Enter');
    await changed(on, before);
    expect(names(on)).to.deep.equal(['Mengajukan permohonan', 'Memeriksa berkas']);
    expect(on.sop.performers.map(({ name }) => name)).to.deep.equal(['Pemohon', 'Front Office']);
    const [first, second] = on.sop.activities;
    expect(first!.mutuBaku.outputs).to.deep.equal([{ text: 'Berkas' }]);
    expect(second!.mutuBaku.duration).to.equal('10 menit');
    expect(second!.performer).to.equal(on.sop.performers[1]!.id);
    expect(on.sop.nodes.some(({ type }) => type === 'exclusiveGateway')).to.equal(true);
  });

  it('takes back what was copied from it, symbols included', async () => {
    const on = await edited(sampleSop(4));
    on.cell(3, 0).focus();
    for (const _ of [1, 2, 3, 4, 5, 6, 7]) await on.press('Shift+ArrowRight');
    await on.settled();
    const copied = on.copied();
    const before = on.sop;
    on.cell(4, 0).focus();
    on.paste(copied.getData('text/html'), copied.getData('text/plain'));
    await changed(on, before);
    const [original, copy] = on.sop.activities.slice(3);
    expect(copy!.name).to.equal(original!.name);
    expect(copy!.mutuBaku).to.deep.equal(original!.mutuBaku);
    expect(copy!.performer).to.equal(original!.performer);
  });

  it('clears what was cut, and nothing else', async () => {
    const on = await edited(sampleSop(2));
    on.cell(0, 6).focus();
    const before = on.sop;
    const text = on.copied('cut').getData('text/plain');
    expect(text).to.equal('30 Menit');
    expect(on.sop.activities[0]!.mutuBaku.duration).to.equal('');
    expect(on.sop.activities[1]).to.equal(before.activities[1]);
  });

  it('says why it cannot take a page that nests too deeply, and changes nothing', async () => {
    const on = await edited(sampleSop(2));
    const before = on.sop;
    on.cell(0, 1).focus();
    on.paste(`<p>x</p>${'<div>'.repeat(2000)}x`);
    await waitUntil(() => on.root.querySelector('[role=alert]'), 'nothing is said', {
      timeout: 8_000,
    });
    expect(on.sop).to.equal(before);
  });
});
