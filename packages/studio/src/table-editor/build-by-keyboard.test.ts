import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { edited, emptySop, type EditedSop } from './testing/edited-sop.ts';

const press = async (on: EditedSop, ...keys: readonly string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await on.settled();
  }
};

const type = async (on: EditedSop, text: string) => {
  await sendKeys({ type: text });
  await on.settled();
};

describe('the table editor by keyboard alone', () => {
  it('builds an SOP with a decision and a return', async () => {
    const on = await edited(emptySop('Pemohon', 'Front Office', 'Kepala Dinas'));
    on.cell(0, 1).focus();
    await type(on, 'Mengajukan permohonan');
    await press(on, 'Enter');
    await type(on, 'Memeriksa berkas');
    await press(on, 'Tab', 'ArrowRight', 'Space');
    await press(on, 'Space');
    await press(on, 'ArrowDown', 'Home', 'ArrowRight');
    await type(on, 'Menandatangani izin');
    await press(on, 'Tab', 'ArrowRight', 'ArrowRight', 'Space', 'ArrowRight', 'ArrowRight');
    await type(on, '30 menit');
    await press(on, 'Tab');
    await type(on, 'Izin');
    await press(on, 'Enter');

    expect(on.sop.activities.map(({ number, name }) => `${number} ${name}`)).to.deep.equal([
      '1 Mengajukan permohonan',
      '2 Memeriksa berkas',
      '3 Menandatangani izin',
    ]);
    expect(on.sop.activities.map(({ performer }) => performer)).to.deep.equal([
      'performer-1',
      'performer-2',
      'performer-3',
    ]);
    expect(on.sop.activities[2]!.mutuBaku).to.deep.include({ duration: '30 menit' });
    expect(on.sop.activities[2]!.mutuBaku.outputs).to.deep.equal([{ text: 'Izin' }]);
    const [one, two, three] = on.sop.activities.map(({ id }) => id);
    const arrows = tablePlan(on.sop).arrows.map(
      ({ source, target, label }) => `${source}>${target} ${label}`,
    );
    expect(arrows).to.include.members([`${two}>${three} Ya`, `${two}>${one} Tidak`]);
  });
});
