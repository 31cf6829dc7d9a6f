import { expect } from '@open-wc/testing';
import { agency, permitType } from '../testing/sample-pack.ts';
import { acceptedCase, caseView, chained, officer } from '../testing/sample-case.ts';
import { draw } from '../testing/draw.ts';
import { recordPrints, type PrintRecorder } from '../testing/record-prints.ts';
import type { LetterInput } from './letter-input.ts';
import { placeOf } from './place-of.ts';
import { letterTemplate, printLetter } from './print-letter.ts';

const receipt = {
  letter: 'filing-receipt',
  number: '00007/TTB/XI/2026',
  issuedAt: '2026-11-21T02:32:00.000Z',
};
const proof: LetterInput = {
  agency,
  permitType,
  caseView,
  letter: caseView.letters[0]!,
  language: 'id',
};
const filing: LetterInput = {
  ...proof,
  caseView: {
    ...acceptedCase,
    letters: [...acceptedCase.letters, receipt],
    log: chained([[{ type: 'letter.issued', data: receipt }, officer, '2026-11-21T02:32:00.000Z']]),
  },
  letter: receipt,
};

async function textOf(input: LetterInput): Promise<string> {
  const sheet = draw(await letterTemplate(input));
  await expect(sheet).to.be.accessible();
  return sheet.textContent.replace(/\s+/g, ' ');
}

describe('the proof of registration', () => {
  for (const text of [
    'Pemerintah Kota Denpasar',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'Bukti Registrasi',
    'Nomor: 00012/SIPON/XI/2026',
    'Surat Izin Praktik Dokter',
    'Ni Luh Contoh Permohonan',
    'Surat Tanda Registrasi (STR)',
    'PDF, 1,4 MB',
    'Denpasar, 20 November 2026 pukul 10.00 WITA',
    'https://perizinan.denpasar.example/verify/7f3a9c',
    'Hasil verifikasi kami kirim ke alamat surel Anda.',
  ]) {
    it(`says ${text}`, async () => {
      expect(await textOf(proof)).to.include(text);
    });
  }

  it('shows only the end of a number that identifies a person', async () => {
    const text = await textOf(proof);
    expect(text).to.include('••••••••••••0001');
    expect(text).not.to.include('5171014107900001');
  });

  it('is not signed', async () => {
    expect(await textOf(proof)).not.to.include('Yang menerima');
  });

  it('says so when no documents came with the application', async () => {
    const without = { ...proof, caseView: { ...caseView, documents: [] } };
    expect(await textOf(without)).to.include('tidak disertai dokumen');
  });
});

describe('the filing receipt', () => {
  it('has a place for the signature of the role that issued it', async () => {
    const text = await textOf(filing);
    expect(text).to.include('Nomor: 00007/TTB/XI/2026');
    expect(text).to.include('Yang menerima, Petugas CSO (nama terang)');
  });

  it('is written in English when asked', async () => {
    const text = await textOf({ ...filing, language: 'en' });
    expect(text).to.include('Filing receipt');
    expect(text).to.include('Received by, Customer service officer');
  });
});

describe('a letter without a form of its own', () => {
  it('has the agency’s title and closing words around the facts', async () => {
    const letters = {
      invitation: { title: { id: 'Undangan' }, closing: { id: 'Kami menunggu Anda.' } },
    };
    const text = await textOf({
      ...proof,
      agency: { ...agency, letters },
      letter: { ...receipt, letter: 'invitation' },
    });
    expect(text).to.include('Undangan');
    expect(text).to.include('Kami menunggu Anda.');
    expect(text).to.include('00012/SIPON/XI/2026');
  });
});

describe('printing a letter', () => {
  let prints: PrintRecorder;
  beforeEach(() => (prints = recordPrints()));
  afterEach(() => prints.stop());

  it('offers title and number as the name of the file', async () => {
    await printLetter(filing);
    expect(prints.pages.map(({ title }) => title)).to.deep.equal([
      'Tanda Terima Berkas 00007/TTB/XI/2026',
    ]);
    expect(prints.pages[0]?.text).to.include('TANDA TERIMA BERKAS');
  });
});

describe('the place of a letter', () => {
  for (const [government, place] of [
    ['Pemerintah Kota Denpasar', 'Denpasar'],
    ['Pemerintah Kabupaten Mempawah', 'Mempawah'],
    ['PEMERINTAH PROVINSI BALI', 'BALI'],
    ['Pemerintah Daerah Istimewa Yogyakarta', 'Yogyakarta'],
    ['Pemerintah', undefined],
    [undefined, undefined],
  ] as const) {
    it(`of "${government ?? ''}" is ${place ?? 'left out'}`, () => {
      expect(placeOf(government)).to.equal(place);
    });
  }
});
