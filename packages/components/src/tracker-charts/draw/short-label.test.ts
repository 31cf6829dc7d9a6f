import { expect } from '@open-wc/testing';
import { shortLabel } from './short-label.ts';

describe('a label on an axis', () => {
  for (const [label, width, lines] of [
    ['Kadis', 17, ['Kadis']],
    ['2 Memberikan informasi dan pendampingan', 36, ['2 Memberikan informasi dan', 'pendampingan']],
    ['Pertanggungjawabannya', 10, ['Pertanggu…']],
    ['Seksi Pelayanan Perizinan dan Non Perizinan A', 17, ['Seksi Pelayanan', 'Perizinan dan… A']],
    [
      '10.4 Mencetak berkas permohonan dan Tanda Terima Berkas',
      17,
      ['10.4 Mencetak', 'berkas permohona…'],
    ],
    ['', 10, ['']],
  ] as const) {
    it(`“${label}” in lines of ${width}`, () => {
      expect(shortLabel(label, width)).to.deep.equal(lines);
    });
  }
});
