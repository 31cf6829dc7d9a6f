import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import type { TrackingService } from '@alur/client/tracking-service.js';
import { expect, fixture, oneEvent, waitUntil as waitShortly } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { offline } from '../testing/stub-service.ts';
import { AlurMutuBakuTracker } from './mutu-baku-tracker.ts';
import { playedOffice, type PlayedOffice } from './testing/played-office.ts';
import { sampleCases, sampleNow } from './testing/sample-cases.ts';
import { officerService, stubTracking } from './testing/stub-tracking.ts';

define(AlurMutuBakuTracker);

let office: PlayedOffice;

/** A busy machine may take a while. */
const waitUntil = (isSo: () => boolean, why?: string) => waitShortly(isSo, why, { timeout: 8000 });

before(async () => {
  // What comes later is fetched here, file by file: no test waits for that.
  await Promise.all([
    import('./many-side.ts'),
    import('./case-side.ts'),
    import('./case/step-sheet.ts'),
    import('./marks.ts'),
    import('../flowchart/sop-flowchart.ts'),
  ]);
  office = await playedOffice(async (path) => {
    const answer = await fetch(`/${path}`);
    if (!answer.ok) throw new Error(`There is no ${path}.`);
    return answer.text();
  });
});

afterEach(() => {
  localStorage.clear();
});

async function serviceWith(
  tracking: Partial<TrackingService> = {},
  answers: Partial<PermitService> = {},
): Promise<PermitService> {
  const cases = await sampleCases(office);
  return officerService(office, stubTracking(office, cases, sampleNow, tracking), answers);
}

async function show(service: PermitService, caseId = ''): Promise<AlurMutuBakuTracker> {
  const tracker = await fixture<AlurMutuBakuTracker>(
    html`<alur-mutu-baku-tracker
      .service=${service}
      case=${caseId}
      refresh-seconds="0"
      language="id"
    ></alur-mutu-baku-tracker>`,
  );
  await waitUntil(() => !textOf(tracker).includes('Memuat'), 'the tracker still loads');
  return tracker;
}

const textOf = (tracker: AlurMutuBakuTracker) =>
  tracker.shadowRoot!.textContent.replace(/\s+/g, ' ');
const all = (tracker: AlurMutuBakuTracker, selector: string) => [
  ...tracker.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const find = (tracker: AlurMutuBakuTracker, selector: string) =>
  tracker.shadowRoot!.querySelector<HTMLElement>(selector)!;
const isThere = (tracker: AlurMutuBakuTracker, selector: string) =>
  tracker.shadowRoot!.querySelector(selector) !== null;
const rows = (tracker: AlurMutuBakuTracker) =>
  all(tracker, '.rows .row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('alur-mutu-baku-tracker, for many', () => {
  it('shows what is late first, then what is about to be, with working time left', async () => {
    const tracker = await show(await serviceWith());
    const [first, second, third, fourth] = rows(tracker);
    expect(first).to.include('SS/00001/XI/2026');
    expect(first).to.include('Terlambat');
    expect(first).to.include('lewat 1 jam 20 menit kerja');
    expect(first).to.include('batas Sel 24 Nov 08.40 WIB · norma 30 Menit');
    expect(second).to.include('Hampir terlambat');
    expect(second).to.include('sisa 3 menit kerja');
    expect(third).to.include('berhenti, sisa 6 menit kerja');
    expect(fourth).to.include('sisa 26 menit kerja');
    expect(textOf(tracker)).to.include('1 sedang terlambat');
    await expect(tracker).to.be.accessible();
  });

  it('tells assistive technology how long the list is and where each row stands', async () => {
    const tracker = await show(await serviceWith());
    const count = Number(find(tracker, '[role="grid"]').getAttribute('aria-rowcount'));
    expect(count).to.be.greaterThan(15);
    expect(all(tracker, '.rows .row')[0]!.getAttribute('aria-rowindex')).to.equal('2');
  });

  it('leaves what a filter asks for', async () => {
    const tracker = await show(await serviceWith());
    const kind = find(tracker, '#kind') as HTMLSelectElement;
    kind.value = 'output';
    kind.dispatchEvent(new Event('change'));
    await tracker.updateComplete;
    expect(rows(tracker)).to.have.length(1);
    expect(rows(tracker)[0]).to.include('Mengarsipkan');
    expect(textOf(tracker)).to.match(/1 dari \d+ kegiatan/);
  });

  it('says when nothing is left, and takes the filter back', async () => {
    const tracker = await show(await serviceWith());
    const input = find(tracker, '#search') as HTMLInputElement;
    input.value = 'tidak ada';
    input.dispatchEvent(new Event('input'));
    await tracker.updateComplete;
    expect(textOf(tracker)).to.include('Tidak ada kegiatan yang cocok');
    await expect(tracker).to.be.accessible();
    find(tracker, '.empty button').click();
    await tracker.updateComplete;
    expect(rows(tracker).length).to.be.greaterThan(5);
  });

  it('sorts by a column, and turns it round', async () => {
    const tracker = await show(await serviceWith());
    const heading = () => find(tracker, '[role="columnheader"].case');
    const sort = async () => {
      heading().querySelector('button')!.click();
      await tracker.updateComplete;
    };
    await sort();
    expect(heading().getAttribute('aria-sort')).to.equal('descending');
    expect(rows(tracker)[0]).to.include('SS/00003');
    await sort();
    expect(heading().getAttribute('aria-sort')).to.equal('ascending');
    expect(rows(tracker)[0]).to.match(/SS\/0000[45]/);
  });

  it('moves the focus with the arrow keys, and one row alone is in the tab order', async () => {
    const tracker = await show(await serviceWith());
    const focused = () => (tracker.shadowRoot!.activeElement as HTMLElement).dataset['index'];
    const press = (key: string) =>
      tracker.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    all(tracker, '.rows .row')[0]!.focus();
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).to.equal('2');
    press('End');
    expect(Number(focused())).to.be.greaterThan(10);
    press('Home');
    expect(focused()).to.equal('0');
    expect(all(tracker, '.rows [tabindex="0"]')).to.have.length(1);
  });

  it('opens a step, takes its cause and follow-up, and keeps the history', async () => {
    const tracker = await show(await serviceWith());
    all(tracker, '.rows .row')[0]!.focus();
    tracker.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    );
    await waitUntil(() => isThere(tracker, 'dialog form.explain'));
    await expect(tracker).to.be.accessible();
    choose(tracker, 'Sebab', 'workload');
    write(tracker, 'Penjelasan sebab', 'Dua petugas mengikuti pelatihan');
    choose(tracker, 'Tindak lanjut', 'reassignment');
    await save(tracker);
    await waitUntil(() => textOf(tracker).includes('Tersimpan.'));
    expect(textOf(tracker)).to.include('Riwayat (1)');
    expect(textOf(tracker)).to.include('Beban kerja. Dua petugas mengikuti pelatihan');
    expect(textOf(tracker)).to.include('Tim Teknis, Sel 24 Nov 10.00 WIB');
    expect(localStorage).to.have.length(0);
    const dialog = find(tracker, 'dialog') as HTMLDialogElement;
    dialog.close();
    // A browser tells it with the next frame, which a page behind another does not get.
    dialog.dispatchEvent(new Event('close'));
    await waitUntil(() => !rows(tracker)[0]!.includes('Sebab belum diisi'));
  });

  it('keeps what was written when it cannot be saved, and again after a reload', async () => {
    const tracking = { explainDeviation: () => Promise.reject(offline()) };
    const service = await serviceWith(tracking);
    const tracker = await show(service);
    all(tracker, '.rows .row')[0]!.click();
    await waitUntil(() => isThere(tracker, 'dialog form.explain'));
    choose(tracker, 'Sebab', 'absence');
    write(tracker, 'Penjelasan sebab', 'Sakit');
    await save(tracker);
    await waitUntil(() => textOf(tracker).includes('tetap ada di perangkat ini'));
    expect(textOf(tracker)).to.include('Tidak ada sambungan internet.');
    await expect(tracker).to.be.accessible();
    const again = await show(service);
    all(again, '.rows .row')[0]!.click();
    await waitUntil(() => isThere(again, 'dialog form.explain'));
    expect(labelled(again, 'Sebab').value).to.equal('absence');
    expect(labelled(again, 'Penjelasan sebab').value).to.equal('Sakit');
  });

  it('asks for what is missing before it sends anything', async () => {
    const tracker = await show(await serviceWith());
    all(tracker, '.rows .row')[0]!.click();
    await waitUntil(() => isThere(tracker, 'dialog form.explain'));
    choose(tracker, 'Sebab', 'other');
    await save(tracker);
    expect(textOf(tracker)).to.include('karena Anda memilih “Lainnya”');
  });

  it('goes on to the whole case and tells the page', async () => {
    const tracker = await show(await serviceWith());
    all(tracker, '.rows .row')[0]!.click();
    await waitUntil(() => textOf(tracker).includes('Buka seluruh berkas'));
    const opened = oneEvent(tracker, 'alur-case-open');
    all(tracker, 'dialog button')
      .find((button) => button.textContent.includes('Buka seluruh'))!
      .click();
    expect(await opened).to.include({ case: 'case-1' });
    await waitUntil(() => textOf(tracker).includes('Kegiatan menurut SOP'));
  });

  it('draws only what is in sight of a hundred thousand rows', async () => {
    const tracker = await show(await serviceWith({ trackedSteps: () => manySteps(100_000) }));
    expect(textOf(tracker)).to.include('100.000 dari 100.000 kegiatan');
    expect(rows(tracker).length).to.be.lessThan(40);
    all(tracker, '.rows .row')[0]!.focus();
    tracker.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'End', bubbles: true }),
    );
    const last = tracker.shadowRoot!.activeElement as HTMLElement;
    expect(last.getAttribute('aria-rowindex')).to.equal('100001');
    expect(rows(tracker).length).to.be.lessThan(60);
  });

  it('is drawn as cards where there is little room', async () => {
    const tracker = await show(await serviceWith());
    tracker.style.width = '340px';
    await waitUntil(() => find(tracker, '.grid').classList.contains('cards'));
    await expect(tracker).to.be.accessible();
  });

  for (const [state, tracking, answers, sentence] of [
    ['nobody is signed in', {}, { session: async () => undefined }, 'Anda belum masuk'],
    [
      'the account may not see it',
      { trackedSteps: () => refuse('forbidden') },
      {},
      'Anda tidak berwenang melihat pemantauan ini',
    ],
    ['there is nothing yet', { trackedSteps: () => manySteps(0) }, {}, 'Belum ada kegiatan'],
    ['the connection is lost', { trackedSteps: () => refuse('offline') }, {}, 'tidak dapat dimuat'],
  ] as const) {
    it(`says what to do when ${state}`, async () => {
      const tracker = await show(await serviceWith(tracking, answers));
      expect(textOf(tracker)).to.include(sentence);
      await expect(tracker).to.be.accessible();
    });
  }

  it('keeps the list and says so when a refresh does not succeed', async () => {
    let fails = false;
    const real = await serviceWith();
    const steps = await real.tracking();
    const tracker = await show(
      await serviceWith({
        trackedSteps: (period) => (fails ? refuse('offline') : steps.trackedSteps(period)),
      }),
    );
    fails = true;
    await tracker.refresh();
    await tracker.updateComplete;
    expect(rows(tracker).length).to.be.greaterThan(5);
    expect(textOf(tracker)).to.include('Yang tampil belum diperbarui.');
  });

  it('speaks English', async () => {
    const tracker = await show(await serviceWith());
    tracker.language = 'en';
    await tracker.updateComplete;
    expect(textOf(tracker)).to.include('due Tue 24 Nov 08:40 WIB · norm 30 Menit');
  });
});

describe('alur-mutu-baku-tracker, for one case', () => {
  it('shows each step of the SOP with norm beside fact, and who holds the case', async () => {
    const tracker = await show(await serviceWith(), 'case-1');
    expect(all(tracker, '.listed')).to.have.length(8);
    expect(textOf(tracker)).to.include('Sekarang di tangan: Tim Teknis');
    expect(textOf(tracker)).to.include('lewat 1 jam 20 menit kerja · batas Sel 24 Nov 08.40 WIB');
    expect(textOf(tracker)).to.include('Belum dimulai · 35 Menit');
    await expect(tracker).to.be.accessible();
  });

  it('shows deviations of all three kinds where they happened', async () => {
    const tracker = await show(await serviceWith(), 'case-4');
    const kinds = all(tracker, '.deviation .kind').map(({ textContent }) => textContent);
    expect(kinds).to.deep.equal(['Kelengkapan', 'Waktu', 'Output']);
    expect(textOf(tracker)).to.include('Terlambat 2 jam 20 menit kerja');
    expect(textOf(tracker)).to.include('Berkas sudah selesai');
    await expect(tracker).to.be.accessible();
  });

  it('shows a step that the case came back to once for each time', async () => {
    const tracker = await show(await serviceWith(), 'case-5');
    expect(textOf(tracker)).to.include('Pengerjaan ke-2');
    expect(textOf(tracker)).to.include('Menunggu pemohon, sejak Sen 23 Nov 14.04 WIB');
  });

  it('lets the clock go on with a reason, and not without one', async () => {
    const tracker = await show(await serviceWith(), 'case-5');
    press(tracker, 'Lanjutkan');
    await tracker.updateComplete;
    await expect(tracker).to.be.accessible();
    (find(tracker, 'form.move') as HTMLFormElement).requestSubmit();
    await tracker.updateComplete;
    expect(textOf(tracker)).to.include('Pilih alasannya lebih dahulu.');
    find(tracker, 'input[value="answered"]').click();
    (find(tracker, 'form.move') as HTMLFormElement).requestSubmit();
    await waitUntil(() => !textOf(tracker).includes('Dihentikan sementara'));
    expect(textOf(tracker)).to.include('Hentikan sementara');
  });

  it('announces when the law takes silence for a yes', async () => {
    const tracker = await show(await serviceWith(), 'case-5');
    press(tracker, 'Lanjutkan');
    await tracker.updateComplete;
    find(tracker, 'input[value="answered"]').click();
    (find(tracker, 'form.move') as HTMLFormElement).requestSubmit();
    await waitUntil(() => textOf(tracker).includes('Fiktif positif'));
    expect(textOf(tracker)).to.include('Sistem tidak memutuskannya sendiri.');
  });

  it('shows in red and in words from where on the chain is broken', async () => {
    const cases = await sampleCases(office);
    const [first] = cases;
    first!.log = first!.log.map((event) =>
      event.sequence === 5 ? { ...event, at: '2026-11-24T01:11:00.000Z' } : event,
    );
    const service = officerService(office, stubTracking(office, cases, sampleNow));
    const tracker = await show(service, 'case-1');
    const notice = find(tracker, '[part="chain"]');
    expect(notice.getAttribute('role')).to.equal('alert');
    expect(notice.textContent).to.include('rusak mulai catatan 5');
    expect(textOf(tracker)).to.include('Catatan tidak dapat dipercaya');
    await expect(tracker).to.be.accessible();
  });

  it('shows the same marks on the flowchart when somebody asks for it', async () => {
    const tracker = await show(await serviceWith(), 'case-1');
    press(tracker, 'Tampilkan bagan alir');
    await waitUntil(() => isThere(tracker, 'alur-sop-flowchart'));
    const chart = tracker.shadowRoot!.querySelector('alur-sop-flowchart')!;
    expect(chart.marks.get('verify')?.state).to.equal('late');
    expect(chart.marks.get('apply')?.state).to.equal('done');
  });

  it('says when the case is not there', async () => {
    const tracker = await show(await serviceWith(), 'case-9');
    expect(textOf(tracker)).to.include('Berkas ini tidak ditemukan.');
    await expect(tracker).to.be.accessible();
  });

  it('asks nobody for a cause who may not give one', async () => {
    const real = await serviceWith();
    const { caseTracking } = await real.tracking();
    const tracker = await show(
      await serviceWith({
        caseTracking: async (id) => ({
          ...(await caseTracking(id)),
          may: { explain: false, moveClock: false },
        }),
      }),
      'case-4',
    );
    expect(all(tracker, 'form')).to.have.length(0);
    expect(textOf(tracker)).to.include('Sebab: Sebab belum diisi');
  });
});

const refuse = (code: 'forbidden' | 'offline') =>
  Promise.reject(
    code === 'offline' ? offline() : new ServiceError(code, { id: 'Ditolak.', en: 'Refused.' }),
  );

/** The sample's steps over and over. */
async function manySteps(count: number) {
  const service = await serviceWith();
  const { trackedSteps } = await service.tracking();
  const few = await trackedSteps({ from: 0, to: 0 });
  const { length } = few.steps;
  return {
    ...few,
    steps: Array.from({ length: count }, (_, index) => few.steps[index % length]!),
  };
}

function labelled(tracker: AlurMutuBakuTracker, label: string): HTMLSelectElement {
  const found = all(tracker, 'label').find(({ textContent }) => textContent.trim() === label)!;
  return tracker.shadowRoot!.getElementById(
    (found as HTMLLabelElement).htmlFor,
  ) as HTMLSelectElement;
}

function choose(tracker: AlurMutuBakuTracker, label: string, value: string): void {
  const select = labelled(tracker, label);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function write(tracker: AlurMutuBakuTracker, label: string, text: string): void {
  const area = labelled(tracker, label);
  area.value = text;
  area.dispatchEvent(new Event('input'));
}

async function save(tracker: AlurMutuBakuTracker): Promise<void> {
  (find(tracker, 'form.explain') as HTMLFormElement).requestSubmit();
  await tracker.updateComplete;
}

function press(tracker: AlurMutuBakuTracker, name: string): void {
  all(tracker, 'button')
    .find(({ textContent }) => textContent.trim() === name)!
    .click();
}
