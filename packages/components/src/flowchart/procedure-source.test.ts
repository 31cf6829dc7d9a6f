import { decide, submitted } from '@alur/client/contract/steps.js';
import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from '../define.ts';
import { AlurProvider } from '../provider/provider.ts';
import { cuttable } from '../testing/cuttable-service.ts';
import { denpasarDesk } from '../testing/agency-desk.ts';
import { setVisibility } from '../testing/page-visibility.ts';
import { offline } from '../testing/stub-service.ts';
import { sampleSop } from '../testing/sample-sop.ts';
import { AlurSopFlowchart } from './sop-flowchart.ts';

before(() => {
  define(AlurProvider);
  define(AlurSopFlowchart);
});

const id = 'denpasar/online-registration.bpmn';

async function open(service: PermitService, wanted: { workflow?: string; case?: string }) {
  const provider = await fixture<AlurProvider>(
    html`<alur-provider .service=${service}>
      <alur-sop-flowchart
        workflow=${wanted.workflow ?? ''}
        case=${wanted.case ?? ''}
        refresh-seconds="0"
      ></alur-sop-flowchart>
    </alur-provider>`,
  );
  const element = provider.querySelector('alur-sop-flowchart')!;
  const root = element.shadowRoot!;
  const text = () => root.textContent.replace(/\s+/g, ' ');
  const until = (words: string) =>
    waitUntil(() => text().includes(words), `“${words}” in: ${text().slice(0, 400)}`, {
      interval: 5,
      timeout: 5000,
    });
  const badges = () =>
    [...root.querySelectorAll('tbody tr')].map((row) =>
      (row.querySelector('.badge .words')?.textContent ?? '').trim(),
    );
  return { provider, element, root, text, until, badges };
}

describe('a flowchart that fetches its procedure', () => {
  it('shows the SOP in force, from the service of the page', async () => {
    const desk = await denpasarDesk('reklame');
    const { element, until, badges } = await open(await desk.service(), { workflow: id });
    await until('Kegiatan');
    expect(badges().join('')).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('gives the diagram the file as it was published', async () => {
    const desk = await denpasarDesk('reklame');
    const service = await desk.service();
    const asked: string[] = [];
    const counting = cuttable({
      procedure: (...args) => service.procedure(...args),
      procedureDiagram: (name, sha256) => {
        asked.push(`${name} ${sha256?.length}`);
        return service.procedureDiagram(name, sha256);
      },
    } as PermitService);
    const { element, until, root } = await open(counting.service, { workflow: id });
    await until('Kegiatan');
    expect(asked).to.deep.equal([]);
    element.view = 'diagram';
    await waitUntil(() => root.querySelector('.djs-shape'), 'a diagram', { timeout: 8000 });
    expect(asked).to.deep.equal([`${id} 64`]);
  });

  it('follows a case: what is done, what is current, what is still to come', async () => {
    const desk = await denpasarDesk('reklame');
    const { applicant, view } = await submitted(desk);
    const { until, badges, element } = await open(applicant, { case: view.id });
    await until('Sedang dikerjakan');
    const before = badges();
    expect(before.filter((badge) => badge === 'Sedang dikerjakan')).to.have.length(1);
    expect(before).to.include('Menunggu').and.include('Selesai');
    await expect(element).to.be.accessible();

    await decide(desk, await desk.officer('cso'), view.id, 'positive');
    setVisibility('visible');
    await waitUntil(() => badges().join() !== before.join(), 'new marks', { interval: 5 });
    const after = badges();
    expect(after[before.indexOf('Sedang dikerjakan')]).to.equal('Selesai');
    expect(after).to.include('Sedang dikerjakan');
    await expect(element).to.be.accessible();
  });

  it('asks again when another element of the page has moved the case', async () => {
    const desk = await denpasarDesk('reklame');
    const { view } = await submitted(desk);
    const officer = await desk.officer('cso');
    const { provider, until, badges } = await open(officer, { case: view.id });
    await until('Sedang dikerjakan');
    const before = badges().join();
    await decide(desk, officer, view.id, 'negative');
    provider.dispatchEvent(new Event('alur-task-completed'));
    await waitUntil(() => badges().join() !== before, 'new marks', { interval: 5 });
    expect(badges()).to.include('Dilewati').and.not.include('Menunggu');
  });

  it('says calmly that it could not be fetched, and tries again', async () => {
    const desk = await denpasarDesk('reklame');
    const { cut, service } = cuttable(await desk.service());
    cut.set('procedure', offline());
    const { element, until, root } = await open(service, { workflow: id });
    await until('SOP belum dapat ditampilkan');
    await until('Tidak ada sambungan internet');
    await expect(element).to.be.accessible();
    cut.clear();
    root.querySelector('button')!.click();
    await until('Kegiatan');
  });

  it('keeps what it has shown when the connection is lost, and says so', async () => {
    const desk = await denpasarDesk('reklame');
    const { applicant, view } = await submitted(desk);
    const { cut, service } = cuttable(applicant);
    const { element, until, badges } = await open(service, { case: view.id });
    await until('Sedang dikerjakan');
    cut.set('case', offline());
    setVisibility('visible');
    await until('Keadaan terbaru belum dapat dimuat');
    expect(badges()).to.include('Sedang dikerjakan');
    await expect(element).to.be.accessible();
  });

  it('asks nobody in particular to sign in for a case', async () => {
    const desk = await denpasarDesk('reklame');
    const { element, until } = await open(await desk.service(), { case: 'abc' });
    await until('Masuklah terlebih dahulu');
    await expect(element).to.be.accessible();
  });

  it('is told of a procedure that is not there', async () => {
    const desk = await denpasarDesk('reklame');
    const { until } = await open(await desk.service(), { workflow: 'denpasar/tidak-ada.bpmn' });
    await until('tidak ditemukan');
  });

  it('shows nothing of a procedure that is not asked for any more', async () => {
    const answers: ((error: ServiceError) => void)[] = [];
    const slow = {
      procedure: () => new Promise((_, reject) => answers.push(reject)),
    } as unknown as PermitService;
    const { element, text } = await open(slow, { workflow: id });
    await waitUntil(() => answers.length === 1, 'the first question');
    element.workflow = 'denpasar/it-program.bpmn';
    await waitUntil(() => answers.length === 2, 'the second question');
    answers[0]!(offline());
    await element.updateComplete;
    await Promise.resolve();
    expect(text()).to.include('Memuat SOP').and.not.include('belum dapat');
  });

  it('lets the page give SOP and marks itself', async () => {
    const desk = await denpasarDesk('reklame');
    const { applicant, view } = await submitted(desk);
    const { element, until, badges, text } = await open(applicant, { case: view.id });
    await until('Sedang dikerjakan');
    element.marks = new Map([['step-1', { state: 'late', visits: 2 }]]);
    element.sop = sampleSop(3);
    await element.updateComplete;
    expect(badges()).to.deep.equal(['Terlambat, 2 kali', '', '']);
    expect(text()).to.include('Melakukan kegiatan 3');
  });
});
