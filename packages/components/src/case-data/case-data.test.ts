import { expect } from '@open-wc/testing';
import { caseView } from '../testing/sample-case.ts';
import { permitType } from '../testing/sample-pack.ts';
import { draw } from '../testing/draw.ts';
import { caseData, entriesAt } from './case-data.ts';
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
    const [hours] = entriesAt(sections, '/technical/hours');
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

  it('are found by the pointers of a checklist', () => {
    const labels = (pointer: string) => entriesAt(sections, pointer).map(({ label }) => label);
    expect(labels('/applicant/nik')).to.deep.equal(['NIK']);
    expect(labels('/applicant')).to.deep.equal(['NIK', 'Nama lengkap', 'Tanggal lahir']);
    expect(labels('/applicant/ni')).to.deep.equal([]);
  });
});
