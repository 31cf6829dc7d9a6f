import { expect } from '@open-wc/testing';
import { caseView } from '../testing/sample-case.ts';
import { permitType } from '../testing/sample-pack.ts';
import { draw } from '../testing/draw.ts';
import { caseData, entriesAbout } from './case-data.ts';
import { renderCaseData } from './render-case-data.ts';

const sections = caseData(permitType, caseView.answers, 'id');

describe('the data of a case', () => {
  it('stand under the headings of the form', () => {
    expect(sections.map(({ title }) => title)).to.deep.equal([
      'Data pemohon: Identitas',
      'Data teknis: Tempat praktik',
    ]);
  });

  it('have labels and words instead of names and codes', () => {
    expect(sections[0]!.entries.map(({ label, value }) => [label, value])).to.deep.equal([
      ['NIK', '5171014107900001'],
      ['Nama lengkap', 'Ni Luh Contoh Permohonan'],
      ['Tanggal lahir', '1 Juli 1990'],
    ]);
  });

  it('have an entry for each row of a repeated group', () => {
    const [hours] = entriesAbout(sections, ['/technical/hours']);
    expect(hours!.rows!.map(({ title, entries }) => [title, entries[1]!.value])).to.deep.equal([
      ['Jadwal praktik 1', '08.00'],
      ['Jadwal praktik 2', '16.00'],
    ]);
  });

  it('say what was not answered', async () => {
    const none = caseData(permitType, {}, 'id');
    const shown = draw(renderCaseData(none, 'id'));
    expect(shown.querySelectorAll('.entry').length).to.equal(5);
    expect(shown.textContent).to.include('Tidak diisi');
    await expect(shown).to.be.accessible();
  });

  describe('that pointers of a checklist name', () => {
    const labels = (...pointers: string[]) =>
      entriesAbout(sections, pointers).map(({ label }) => label);

    for (const [name, pointers, found] of [
      ['a field', ['/applicant/nik'], ['NIK']],
      ['two fields', ['/applicant/birthDate', '/applicant/nik'], ['NIK', 'Tanggal lahir']],
      ['a group', ['/applicant'], ['NIK', 'Nama lengkap', 'Tanggal lahir']],
      ['a repeated group', ['/technical/hours'], ['Jadwal praktik']],
      ['a field of a repeated group', ['/technical/hours/time'], ['Jadwal praktik']],
      ['part of a name', ['/applicant/ni'], []],
      ['nothing', [], []],
    ] as const) {
      it(`are found for ${name}`, () => {
        expect(labels(...pointers)).to.deep.equal(found);
      });
    }

    it('are only those of each row', () => {
      const [hours] = entriesAbout(sections, ['/technical/hours/time']);
      expect(hours!.rows!.map(({ entries }) => entries.map(({ value }) => value))).to.deep.equal([
        ['08.00'],
        ['16.00'],
      ]);
    });
  });
});
