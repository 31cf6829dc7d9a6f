import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { selectSteps } from '@alur/model/assessment/summary/select-steps.js';
import type { PermitService } from '@alur/client/permit-service.js';
import { define } from '../define.ts';
import { recordPrints, type PrintRecorder } from '../testing/record-prints.ts';
import { fetchedYear, type TrackedYear } from '../testing/tracked-year.ts';
import { trackedCases } from '../tracker-charts/tracked-cases.ts';
import { AlurDeviationRegister } from './deviation-register.ts';
import { formPeriods, midnightsIn } from './form-periods.ts';
import { AlurMonitoringForms } from './monitoring-forms.ts';
import { fileNameOf, logFile, registerFile } from './register-file.ts';

define(AlurDeviationRegister, AlurMonitoringForms);

let year: TrackedYear;
before(async () => {
  year = await fetchedYear('mempawah', 'mempawah/standard-certificate.bpmn', 120);
});

const serviceOf = ({ sop }: TrackedYear) =>
  ({
    agency: () => Promise.resolve({ timeZone: 'Asia/Pontianak', name: { id: 'DPMPTSP Contoh' } }),
    procedure: () => Promise.resolve({ sop }),
  }) as unknown as PermitService;

const textOf = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const button = (element: Element, name: string) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) =>
    each.textContent.includes(name),
  )!;

const input = () => ({
  steps: selectSteps(trackedCases(year.tracked)),
  ...{ agency: 'DPMPTSP', procedure: '', period: '', timeZone: 'Asia/Pontianak' },
  language: 'id' as const,
});

describe('<alur-deviation-register>', () => {
  let prints: PrintRecorder | undefined;
  afterEach(() => {
    prints?.stop();
    prints = undefined;
    document.querySelector('iframe[data-alur-print]')?.remove();
  });

  async function shown(language = 'id'): Promise<AlurDeviationRegister> {
    const element = await fixture<AlurDeviationRegister>(
      html`<alur-deviation-register
        .service=${serviceOf(year)}
        .tracked=${year.tracked}
        .period=${year.period}
        language=${language}
      ></alur-deviation-register>`,
    );
    await waitUntil(() => button(element, 'XES'));
    return element;
  }

  const rowsOf = (element: Element) =>
    element.shadowRoot?.querySelectorAll('.register tbody tr').length;

  it('lists the deviations of all three kinds, a hundred at a time', async () => {
    const element = await shown();
    const all = year.tracked.steps.reduce((sum, { deviations }) => sum + deviations.length, 0);
    expect(textOf(element)).to.contain(`${all} penyimpangan`);
    expect(rowsOf(element)).to.equal(100);
    button(element, 'Tampilkan').click();
    await element.updateComplete;
    expect(rowsOf(element)).to.equal(Math.min(all, 200));
    for (const kind of ['input', 'time', 'output'] as const) {
      element.filter = { kinds: [kind] };
      await element.updateComplete;
      expect(rowsOf(element), kind).to.be.greaterThan(0);
    }
    await expect(element).to.be.accessible();
  });

  it('says so where nothing deviated, in English too', async () => {
    const element = await shown('en');
    element.filter = { roles: ['nobody'] };
    await element.updateComplete;
    expect(textOf(element)).to.contain('There is no deviation in this period and filter.');
    await expect(element).to.be.accessible();
  });

  it('prints all of it, not only what is on the screen', async () => {
    prints = recordPrints({ endPrint: false });
    const element = await shown();
    button(element, 'Cetak').click();
    await waitUntil(() => prints?.pages.length);
    const printed = prints.pages[0]!.page;
    const all = year.tracked.steps.reduce((sum, { deviations }) => sum + deviations.length, 0);
    expect(printed.querySelectorAll('tbody tr')).to.have.length(all);
    expect(printed.body.textContent).to.contain('(nama pejabat)');
  });

  it('makes a workbook', async () => {
    const now = new Date('2026-11-20T03:00:00Z');
    const workbook = new Uint8Array(await (await registerFile(input(), 'xlsx', now)).arrayBuffer());
    expect(String.fromCharCode(...workbook.slice(0, 2))).to.equal('PK');
  });

  it('names its files after no case and no person', () => {
    const now = new Date('2026-11-20T03:00:00Z');
    expect(fileNameOf('register', 'xlsx', now)).to.equal('register-penyimpangan-2026-11-20.xlsx');
    expect(fileNameOf('log', 'ocel', now)).to.equal('catatan-langkah-2026-11-20.ocel.json');
  });

  it('gives the steps as OCEL 2.0 and as XES', async () => {
    const blob = await logFile(input().steps, year.sop, 'ocel');
    const { events } = JSON.parse(await blob.text()) as { readonly events: readonly unknown[] };
    expect(events.length).to.be.greaterThan(year.tracked.steps.length);
    const xes = await (await logFile(input().steps, year.sop, 'xes')).text();
    expect(xes.split('<trace>')).to.have.length(year.tracked.cases.length + 1);
  });
});

describe('<alur-monitoring-forms>', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  async function shown(): Promise<AlurMonitoringForms> {
    const element = await fixture<AlurMonitoringForms>(
      html`<alur-monitoring-forms
        .service=${serviceOf(year)}
        .tracked=${year.tracked}
        .period=${year.period}
        language="id"
      ></alur-monitoring-forms>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelector('.form'));
    return element;
  }

  const field = (element: Element, label: string) =>
    element.shadowRoot!.querySelector<HTMLSelectElement | HTMLTextAreaElement>(
      `[aria-label^="${label}"]`,
    )!;

  async function choose(element: AlurMonitoringForms, index: number, value: string): Promise<void> {
    const select =
      element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.choices select')[index]!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await element.updateComplete;
  }

  it('proposes what the logs tell, for each step of the SOP', async () => {
    const element = await shown();
    expect(element.shadowRoot!.querySelectorAll('.form tbody tr')).to.have.length(8);
    const rating = 'Penilaian terhadap penerapan: Mengunduh';
    expect(field(element, rating).value).to.equal('no');
    const notes = field(element, 'Catatan hasil penilaian: Mengunduh');
    expect(notes.value).to.match(/\d+ kali dilaksanakan; \d+ penyimpangan waktu/);
    await expect(element).to.be.accessible();
  });

  it('keeps what the assessor writes, and forgets it when asked', async () => {
    const first = await shown();
    const notes = field(first, 'Catatan hasil penilaian: Mengunduh');
    const proposal = notes.value;
    notes.value = 'Dua petugas cuti bersamaan.';
    notes.dispatchEvent(new Event('change'));
    const second = await shown();
    const label = 'Catatan hasil penilaian: Mengunduh';
    expect(field(second, label).value).to.equal('Dua petugas cuti bersamaan.');
    button(second, 'Kembali ke usulan').click();
    await second.updateComplete;
    expect(field(second, label).value).to.equal(proposal);
    expect(localStorage).to.have.length(0);
  });

  it('has the seven questions of the yearly evaluation', async () => {
    const element = await shown();
    await choose(element, 0, 'evaluation');
    expect(element.shadowRoot!.querySelectorAll('.form tbody tr')).to.have.length(7);
    expect(textOf(element)).to.contain('Mampu mendorong peningkatan kinerja');
    expect(textOf(element)).to.contain('SOP diperbaiki');
    await expect(element).to.be.accessible();
  });

  it('says where its data do not reach back to the beginning of the half', async () => {
    const element = await shown();
    expect(textOf(element)).not.to.contain('hanya mencakup');
    await choose(element, 1, '2025-2');
    expect(textOf(element)).to.contain('hanya mencakup');
  });

  it('prints the form as it stands', async () => {
    const prints = recordPrints({ endPrint: false });
    const element = await shown();
    button(element, 'Cetak').click();
    await waitUntil(() => prints.pages.length > 0);
    const { page } = prints.pages[0]!;
    expect(page.body.textContent).to.contain('Formulir monitoring pelaksanaan SOP');
    expect(page.querySelectorAll('tbody tr')).to.have.length(8);
    expect(page.querySelectorAll('td.initials')).to.have.length(8);
    prints.stop();
    document.querySelector('iframe[data-alur-print]')?.remove();
  });
});

describe('the halves and years of forms', () => {
  const midnight = midnightsIn('Asia/Makassar');

  it('begin at midnight of the agency', () => {
    expect(new Date(midnight(2026, 7)).toISOString()).to.equal('2026-06-30T16:00:00.000Z');
  });

  it('are those that a time touches, the latest first', () => {
    const time = { from: Date.parse('2025-11-20T00:00Z'), to: Date.parse('2026-11-20T00:00Z') };
    const ids = (kind: 'monitoring' | 'evaluation') =>
      formPeriods(kind, time, midnight).map(({ id }) => id);
    expect(ids('monitoring')).to.deep.equal(['2026-2', '2026-1', '2025-2']);
    expect(ids('evaluation')).to.deep.equal(['2026', '2025']);
  });
});
