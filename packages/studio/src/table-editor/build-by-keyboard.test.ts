import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { expect } from '@open-wc/testing';
import { edited, emptySop } from './testing/edited-sop.ts';

describe('the table editor by keyboard alone', () => {
  it('builds an SOP with a decision and a return', async () => {
    const on = await edited(emptySop('Pemohon', 'Front Office', 'Kepala Dinas'));
    on.cell(0, 1).focus();
    await on.type('Mengajukan permohonan');
    await on.press('Enter');
    await on.type('Memeriksa berkas');
    await on.press('Tab', 'ArrowRight', 'Space');
    await on.press('Space');
    await on.press('ArrowDown', 'Home', 'ArrowRight');
    await on.type('Menandatangani izin');
    await on.press('Tab', 'ArrowRight', 'ArrowRight', 'Space', 'ArrowRight', 'ArrowRight');
    await on.type('30 menit');
    await on.press('Tab');
    await on.type('Izin');
    await on.press('Enter');

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
