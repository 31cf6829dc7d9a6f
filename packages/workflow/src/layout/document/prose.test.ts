import { describe, expect, it } from 'vitest';
import type { Sop } from '@alur/model/sop/sop.js';
import { smallSop } from '../../testing/small-sop.ts';
import { isNarrative, proseOf } from './prose.ts';

const base = smallSop({
  activities: [
    { id: 'sign-in', performer: 'citizen', number: '10.1', description: 'Pemohon login.' },
    { id: 'register', performer: 'citizen', description: 'Mendaftar:\n1. Tahap I\n2. Tahap II' },
    { id: 'inferred', performer: 'desk' },
  ],
  flows: [],
});
const withIdentity = (identity: Partial<Sop['identity']>): Sop => ({
  ...base,
  identity: { ...base.identity, ...identity },
});
const printed = (sop: Sop) => proseOf(sop).map(({ number, text }) => `${number} ${text}`.trim());

describe('proseOf', () => {
  it('has the ten sections of the narrative form, those without content too', () => {
    const headings = proseOf(base).filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1. TUJUAN',
      '2. RUANG LINGKUP',
      '3. DASAR HUKUM',
      '4. DEFINISI',
      '5. KETERKAITAN',
      '6. PERINGATAN',
      '7. KUALIFIKASI PELAKSANA',
      '8. PERALATAN DAN PERLENGKAPAN',
      '9. URAIAN PROSEDUR',
      '10. PENCATATAN DAN PENDATAAN',
    ]);
  });

  it('numbers items by their section, but a single purpose and scope not at all', () => {
    const sop = withIdentity({ purpose: ['Kemudahan.'], scope: ['a', 'b'], warnings: ['Satu.'] });
    expect(printed(sop)).toEqual(
      expect.arrayContaining(['Kemudahan.', '2.1. a', '2.2. b', '6.1. Satu.']),
    );
  });

  it('tells the procedure in the document’s paragraphs, with the document’s own numbers', () => {
    const lines = printed(base);
    expect(lines.slice(lines.indexOf('9. URAIAN PROSEDUR') + 1, -1)).toEqual([
      '10.1. Pemohon login.',
      '9.2. Mendaftar:',
      '1. Tahap I',
      '2. Tahap II',
    ]);
  });

  it('tells the steps by name where none has a paragraph', () => {
    const sop = smallSop({
      activities: [{ id: 'a', performer: 'desk', name: 'Menerima' }],
      flows: [],
    });
    expect(printed(sop)).toContain('9.1. Menerima');
  });

  it('is the document’s own prose where it is known', () => {
    const text = '-\n3.1. Peraturan\n(lampiran)';
    const sop = { ...base, sections: [{ number: '3', title: 'DASAR HUKUM', text }] };
    expect(printed(sop)).toEqual(['3. DASAR HUKUM', '-', '3.1. Peraturan', '(lampiran)']);
  });
});

describe('isNarrative', () => {
  const timed = smallSop({
    activities: [
      {
        id: 'a',
        performer: 'desk',
        mutuBaku: { requiredInputs: [], duration: '30 Menit', outputs: [], remarks: '' },
      },
    ],
    flows: [],
  });
  const purpose = { identity: { ...base.identity, purpose: ['Tujuan'] } };

  it.each([
    ['prose without times', { ...base, ...purpose }, true],
    ['a form that is still empty', base, false],
    ['a table with times', timed, false],
    ['a table with times and a purpose', { ...timed, ...purpose }, false],
  ])('tells of %s', (_, sop, expected) => {
    expect(isNarrative(sop)).toBe(expected);
  });
});
