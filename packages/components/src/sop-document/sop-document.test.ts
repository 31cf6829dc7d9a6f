import type { Sop } from '@alur/model/sop/sop.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { cuttable } from '../testing/cuttable-service.ts';
import { closeServices, freshService } from '../testing/denpasar.ts';
import { recordPrints, type PrintRecorder } from '../testing/record-prints.ts';
import { sampleSop } from '../testing/sample-sop.ts';
import { offline } from '../testing/stub-service.ts';
import { pixelsPerMillimetre as millimetre } from '@alur/workflow/layout/document/paper.js';
import { AlurSopDocument } from './sop-document.ts';

define(AlurSopDocument);

/** Waits until what is on show has been measured. */
async function show(
  sop: Sop,
  template = html`<alur-sop-document .sop=${sop}></alur-sop-document>`,
) {
  const element = await fixture<AlurSopDocument>(template);
  while (!(await element.updateComplete));
  return element;
}

const inside = (element: AlurSopDocument, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (elements: readonly Element[]) =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('<alur-sop-document>', () => {
  it('is an identity page and pages of the flowchart, numbered from the second', async () => {
    const element = await show(sampleSop(12));
    const sheets = inside(element, '.sheet');
    expect(sheets.length).to.equal(3);
    expect(sheets.map((sheet) => sheet.getAttribute('aria-label'))).to.deep.equal([
      'Halaman 1 dari 3',
      'Halaman 2 dari 3',
      'Halaman 3 dari 3',
    ]);
    expect(texts(inside(element, '.page-number'))).to.deep.equal(['- 2 -', '- 3 -']);
    await expect(element).to.be.accessible();
  });

  it('lets a person choose the paper that lies in the printer', async () => {
    const element = await show(sampleSop(12));
    const [choice] = inside(element, '.paper select') as unknown as HTMLSelectElement[];
    expect([...choice!.options].map(({ label }) => label)).to.deep.equal(['A4', 'F4', 'Legal']);
    choice!.value = 'legal';
    choice!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.paper).to.equal('legal');
    expect(inside(element, '.sheet')[0]!.offsetWidth).to.be.closeTo(356 * millimetre, 1);
    await expect(element).to.be.accessible();
  });

  it('shows the identity with its empty facts and lists', async () => {
    const element = await show(sampleSop(2));
    expect(texts(inside(element, '.facts tr'))).to.deep.equal([
      'Nomor SOP 000.8.3.3/001',
      'Tanggal Pembuatan Februari 2024',
      'Tanggal Revisi -',
      'Tanggal Efektif',
      'Disahkan oleh Kepala Dinas (nama pejabat)',
      'Nama SOP Pelayanan Sertifikat Standar',
    ]);
    expect(texts(inside(element, '.list h3'))).to.deep.equal([
      'Dasar Hukum',
      'Kualifikasi Pelaksana',
      'Keterkaitan',
      'Peralatan/Perlengkapan',
      'Peringatan',
      'Pencatatan dan Pendataan',
    ]);
  });

  it('takes the letterhead from the agency where the document states none', async () => {
    const agency = {
      government: 'Pemerintah Kota Contoh',
      name: 'Lain',
      emblem: 'data:image/png;base64,',
    };
    const sop = sampleSop(1);
    const element = await show(
      sop,
      html`<alur-sop-document .sop=${sop} .agency=${agency}></alur-sop-document>`,
    );
    expect(texts(inside(element, '.agency p'))).to.deep.equal([
      'Pemerintah Kota Contoh',
      'Dinas Penanaman Modal dan PTSP',
    ]);
    expect(inside(element, '.emblem img').length).to.equal(1);
  });

  it('lets long lists go on on further identity pages, losing nothing', async () => {
    const legalBasis = Array.from({ length: 60 }, (_, index) => `Peraturan Nomor ${index + 1}`);
    const element = await show(sampleSop(1, { legalBasis }));
    const items = texts(inside(element, '.list [data-part=item]'));
    expect(items.filter((text) => text.startsWith('Peraturan'))).to.deep.equal(legalBasis);
    expect(texts(inside(element, '.list h3'))).to.include('Dasar Hukum (lanjutan)');
    const starts = inside(element, 'ol.items').map((list) => (list as HTMLOListElement).start);
    expect(starts.some((start) => start > 1)).to.equal(true);
  });

  it('keeps every sheet to its paper, and every row of the table to the height that is drawn for', async () => {
    for (const [paper, width, height] of [
      ['a4', 297, 210],
      ['f4', 330, 215],
      ['legal', 356, 216],
    ] as const) {
      const sop = sampleSop(25, { legalBasis: Array<string>(40).fill('Peraturan '.repeat(30)) });
      const element = await show(
        sop,
        html`<alur-sop-document .sop=${sop} paper=${paper}></alur-sop-document>`,
      );
      for (const sheet of inside(element, '.sheet')) {
        expect(sheet.offsetWidth).to.be.closeTo(width * millimetre, 1);
        expect(sheet.offsetHeight).to.be.closeTo(height * millimetre, 1);
      }
      for (const row of inside(element, '.rows > tr')) {
        expect(row.offsetHeight).to.be.closeTo(parseFloat(row.style.blockSize), 0.5);
      }
      for (const field of inside(element, '.flow-field')) {
        const drawing = field.querySelector('.drawing')!;
        expect(Number(drawing.getAttribute('height'))).to.be.closeTo(field.offsetHeight, 2);
      }
    }
  });

  it('repeats the whole head on each page, and every row stands on one', async () => {
    const element = await show(sampleSop(30));
    const tables = inside(element, 'table.flow');
    expect(tables.length).to.be.greaterThan(2);
    for (const table of tables) {
      expect(texts([...table.querySelectorAll('thead .numbers td')])).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
      ]);
    }
    expect(texts(inside(element, '.rows > tr > .number'))).to.deep.equal(
      Array.from({ length: 30 }, (_, index) => String(index + 1)),
    );
  });

  it('pairs what a break cuts: pentagons with the same letters on both sides', async () => {
    const element = await show(sampleSop(14));
    const letters = inside(element, '.drawing').map((drawing) =>
      texts([...drawing.querySelectorAll('.letter')]).sort(),
    );
    expect(letters).to.deep.equal([
      ['A', 'B'],
      ['A', 'B'],
    ]);
  });

  it('tells in words where each row leads', async () => {
    const element = await show(sampleSop(3));
    expect(texts(inside(element, 'td .visually-hidden')).at(-1)).to.contain(
      'Tidak lengkap: kembali ke langkah 1.',
    );
  });

  it('tells the narrative form first where activities state no time', async () => {
    const sop = sampleSop(3, { purpose: ['Memberi kemudahan.'], warnings: ['Satu.', 'Dua.'] });
    const untimed = {
      ...sop,
      activities: sop.activities.map((activity) => ({
        ...activity,
        mutuBaku: { ...activity.mutuBaku, duration: '' },
      })),
    };
    const element = await show(untimed);
    expect(inside(element, '.pair').length).to.equal(0);
    const lines = texts(inside(element, '.line'));
    expect(lines).to.include.members(['1. TUJUAN', '6.2. Dua.', '9. URAIAN PROSEDUR']);
    expect(inside(element, 'table.flow').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('uses the document’s own words and columns', async () => {
    const sop: Sop = {
      ...sampleSop(1),
      form: {
        cover: ['FORM 3'],
        labels: [{ of: 'flowchart', text: 'Alur Proses' }],
        columns: [
          { label: 'AKTIVITAS', of: 'activity', number: '2' },
          { label: 'FO', of: 'performer', group: 'PELAKSANA', number: '3' },
          { label: 'Tim', of: 'performer', group: 'PELAKSANA', number: '4' },
          { label: 'Kadin', of: 'performer', group: 'PELAKSANA', number: '7' },
          { label: 'Durasi', of: 'duration', group: 'Mutu Buku', number: '8' },
        ],
      },
    };
    const element = await show(sop);
    expect(texts(inside(element, '.cover'))).to.deep.equal(['FORM 3']);
    expect(texts(inside(element, '.flowchart-title'))).to.deep.equal(['Alur Proses']);
    expect(texts(inside(element, '.flow thead tr:first-child th'))).to.deep.equal([
      'AKTIVITAS',
      'PELAKSANA',
      'Mutu Buku',
    ]);
    expect(texts(inside(element, '.numbers td'))).to.deep.equal(['2', '3', '4', '7', '8']);
    await expect(element).to.be.accessible();
  });

  it('says what to do about an SOP without steps, and shows its identity', async () => {
    const sop = { ...sampleSop(1), activities: [], nodes: [], flows: [] };
    const element = await show(sop);
    expect(texts(inside(element, '.notice'))[0]).to.contain('belum memiliki langkah');
    expect(inside(element, '.sheet').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('is laid out when it appears, where it was hidden at first', async () => {
    // A browser observes no sizes on a page that runs behind another.
    const { ResizeObserver: real } = window;
    let resized: () => void = () => undefined;
    window.ResizeObserver = class extends real {
      constructor(callback: ResizeObserverCallback) {
        super(callback);
        resized = () => callback([], this);
      }
    };
    try {
      const element = new AlurSopDocument();
      element.sop = sampleSop(2);
      element.hidden = true;
      document.body.append(element);
      await element.updateComplete;
      expect(inside(element, '.place').length).to.equal(0);
      element.hidden = false;
      resized();
      await element.updateComplete;
      expect(inside(element, '.place').length).to.equal(2);
      element.remove();
    } finally {
      window.ResizeObserver = real;
    }
  });

  it('is scaled to fit a phone, and shown in its own size on demand', async () => {
    const element = new AlurSopDocument();
    element.sop = sampleSop(2);
    element.style.setProperty('inline-size', '360px');
    document.body.append(element);
    while (!(await element.updateComplete));
    const desk = inside(element, '.desk')[0]!;
    expect(desk.scrollWidth).to.equal(desk.clientWidth);
    await expect(element).to.be.accessible();
    inside(element, '.tools .button')[1]!.click();
    await element.updateComplete;
    expect(desk.scrollWidth).to.be.greaterThan(1000);
    expect(texts(inside(element, '.tools .button'))[1]).to.equal('Sesuaikan lebar');
    element.remove();
  });

  describe('printed', () => {
    let prints: PrintRecorder;
    afterEach(() => prints.stop());

    it('is the sheets alone, on the right paper without the browser’s margins', async () => {
      prints = recordPrints({ endPrint: false });
      const sop = sampleSop(12);
      const element = await show(
        sop,
        html`<alur-sop-document .sop=${sop} paper="f4"></alur-sop-document>`,
      );
      inside(element, '[part=print]')[0]!.click();
      await waitUntil(() => prints.pages.length > 0);
      const [printed] = prints.pages;
      const { page, title } = printed!;
      expect(title).to.equal('000.8.3.3/001 Pelayanan Sertifikat Standar');
      expect(page.querySelectorAll('body > .sheet').length).to.equal(
        inside(element, '.sheet').length,
      );
      const rules = page.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      expect(rules.map(({ cssText }) => cssText).find((text) => text.startsWith('@page'))).to.match(
        /size: 330mm 215mm; margin: 0(px)?;/,
      );
      expect(page.querySelector('button')).to.equal(null);
      printed!.frame.remove();
    });
  });

  it('is fetched by its id, and says so where it cannot be', async () => {
    const { cut, service } = cuttable(await freshService());
    cut.set('procedure', offline());
    const element = await fixture<AlurSopDocument>(
      html`<alur-sop-document
        workflow="denpasar/online-registration.bpmn"
        .service=${service}
      ></alur-sop-document>`,
    );
    const says = (words: string) =>
      waitUntil(() => element.shadowRoot!.textContent.includes(words), words, { interval: 5 });
    await says('SOP belum dapat ditampilkan');
    await expect(element).to.be.accessible();
    cut.clear();
    inside(element, 'button')[0]!.click();
    await says('Cetak');
    expect(inside(element, '.sheet').length).to.be.greaterThan(1);
    await closeServices();
  });
});
