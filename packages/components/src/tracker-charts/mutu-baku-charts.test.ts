import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PermitService } from '@alur/client/permit-service.js';
import type { TrackedSteps } from '@alur/client/tracking-service.js';
import { define } from '../define.ts';
import { recordPrints } from '../testing/record-prints.ts';
import { fetchedYear, type TrackedYear } from '../testing/tracked-year.ts';
import { AlurMutuBakuCharts } from './mutu-baku-charts.ts';

define(AlurMutuBakuCharts);

describe('<alur-mutu-baku-charts>', () => {
  let mempawah: TrackedYear;
  let denpasar: TrackedYear;
  before(async () => {
    mempawah = await fetchedYear('mempawah', 'mempawah/standard-certificate.bpmn', 150);
    denpasar = await fetchedYear('denpasar', 'denpasar/online-registration.bpmn', 80);
  });

  const serviceOf = ({ sop }: TrackedYear) =>
    ({
      agency: () => Promise.resolve({ timeZone: 'Asia/Pontianak' }),
      procedure: () => Promise.resolve({ sop }),
    }) as unknown as PermitService;

  async function shown(
    year: TrackedYear,
    tracked: TrackedSteps = year.tracked,
    language = 'id',
  ): Promise<AlurMutuBakuCharts> {
    const element = await fixture<AlurMutuBakuCharts>(
      html`<alur-mutu-baku-charts
        .service=${serviceOf(year)}
        .tracked=${tracked}
        .period=${year.period}
        language=${language}
      ></alur-mutu-baku-charts>`,
    );
    await waitUntil(() => tracked.steps.length === 0 || inked(element).length > 0, 'a chart', {
      timeout: 8000,
    });
    await element.updateComplete;
    return element;
  }

  const root = (element: AlurMutuBakuCharts) => element.renderRoot as ShadowRoot;
  const canvases = (element: AlurMutuBakuCharts) => [...root(element).querySelectorAll('canvas')];
  /** The charts on which something is drawn. */
  const inked = (element: AlurMutuBakuCharts) =>
    canvases(element).filter((canvas) => {
      const { width, height } = canvas;
      if (width === 0 || height === 0) return false;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      return data?.some((value) => value > 0);
    });
  const textOf = (element: AlurMutuBakuCharts) => root(element).textContent.replace(/\s+/g, ' ');
  const card = (element: AlurMutuBakuCharts, id: string) =>
    root(element).querySelector<HTMLElement>(`[data-chart="${id}"]`)!;

  it('draws each chart, and has each as a table beside it', async () => {
    const element = await shown(mempawah);
    expect(inked(element)).to.have.length(canvases(element).length);
    for (const canvas of canvases(element)) {
      const table = canvas.closest('section')?.querySelectorAll('tbody tr');
      expect(table?.length, canvas.dataset['card']).to.be.greaterThan(0);
    }
    await expect(element).to.be.accessible();
  });

  it('says what is to be seen: the step whose norm is wrong', async () => {
    const element = await shown(mempawah);
    expect(card(element, 'distribution').textContent).to.match(
      /4 Mengunduh[^:]*: separuh kunjungannya memakai 1\d\d % dari norma/,
    );
  });

  it('shows a chart as its table and back', async () => {
    const element = await shown(mempawah);
    const button = card(element, 'trend').querySelector('button')!;
    button.click();
    await element.updateComplete;
    expect(card(element, 'trend').querySelector('canvas')).to.equal(null);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await expect(element).to.be.accessible();
    button.click();
    await element.updateComplete;
    await waitUntil(() => inked(element).some(({ dataset }) => dataset['card'] === 'trend'));
  });

  it('finds a norm in the minutes where the SOP states none', async () => {
    const element = await shown(denpasar);
    expect(textOf(element)).to.contain('SOP ini tidak menyatakan waktu');
    expect(card(element, 'distribution').textContent).to.contain('Waktu kerja terpakai');
  });

  it('lays the heat over the flowchart', async () => {
    const element = await shown(mempawah);
    await waitUntil(() => root(element).querySelector('alur-sop-flowchart'));
    const flowchart = root(element).querySelector('alur-sop-flowchart')!;
    await waitUntil(() => flowchart.renderRoot.querySelector('.symbol.heat-4'));
    expect(flowchart.renderRoot.textContent).to.match(/\d+ % dari \d+ menyimpang/);
  });

  it('keeps to the filter', async () => {
    const element = await shown(mempawah);
    element.filter = { roles: ['head-of-agency'] };
    await element.updateComplete;
    expect(card(element, 'by-step').querySelectorAll('tbody tr')).to.have.length(1);
    element.filter = { roles: ['nobody'] };
    await element.updateComplete;
    expect(textOf(element)).to.contain('Tidak ada langkah dalam masa dan saringan ini');
    await expect(element).to.be.accessible();
  });

  it('says so where there is nothing, and waits where nothing has come', async () => {
    const none = { ...mempawah.tracked, cases: [], steps: [] };
    const element = await shown(mempawah, none);
    expect(textOf(element)).to.contain('Tidak ada langkah');
    element.tracked = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Memuat grafik');
  });

  it('shows a handful of cases without making a trend of it', async () => {
    const few = { ...mempawah.tracked, steps: mempawah.tracked.steps.slice(0, 4) };
    const element = await shown(mempawah, few, 'en');
    expect(textOf(element)).to.contain('Only one month: no trend yet.');
    await expect(element).to.be.accessible();
  });

  it('prints the charts as pictures, each with its table', async () => {
    const prints = recordPrints({ endPrint: false });
    const element = await shown(mempawah);
    [...root(element).querySelectorAll('button')]
      .find((each) => each.textContent.trim() === 'Cetak')!
      .click();
    await waitUntil(() => prints.pages.length > 0, 'a print', { timeout: 8000 });
    const [printed] = prints.pages;
    const pictures = [...printed!.page.querySelectorAll('canvas')];
    expect(pictures).to.have.length(canvases(element).length);
    for (const { width } of pictures) expect(width).to.be.greaterThan(2000);
    expect(printed!.page.querySelectorAll('table').length).to.be.greaterThan(6);
    prints.stop();
    document.querySelector('iframe[data-alur-print]')?.remove();
  });

  it('clears up when it leaves the page', async () => {
    const element = await shown(mempawah);
    element.remove();
    await aTimeout(0);
    expect(inked(element)).to.have.length(0);
  });
});
