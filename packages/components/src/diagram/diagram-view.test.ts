import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import type { ActivitySelectEvent } from '../flowchart/activity-select-event.ts';
import { AlurSopFlowchart } from '../flowchart/sop-flowchart.ts';
import type { StepMark } from '../flowchart/step-mark.ts';
import { sampleSop } from '../testing/sample-sop.ts';

define(AlurSopFlowchart);

const sop = sampleSop(3);

const inside = (element: AlurSopFlowchart, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const shape = (element: AlurSopFlowchart, id: string) =>
  element.shadowRoot!.querySelector<SVGGElement>(`[data-element-id="${id}"].djs-shape`);

/** Waits until something is on show, for bpmn-js draws when it is ready. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  let found: T | null | undefined | false;
  await waitUntil(() => (found = look()), 'the diagram shows it', { timeout: 5000, interval: 10 });
  return found as T;
}

async function show(properties: Partial<AlurSopFlowchart> = {}): Promise<AlurSopFlowchart> {
  const element = await fixture<AlurSopFlowchart>(
    html`<alur-sop-flowchart view="diagram"></alur-sop-flowchart>`,
  );
  Object.assign(element, { sop }, properties);
  await until(() => inside(element, '.is-step').length > 0);
  await element.updateComplete;
  return element;
}

const mark = (state: StepMark['state'], visits = 1): StepMark => ({ state, visits });

const texts = (elements: readonly HTMLElement[]) =>
  elements.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('<alur-sop-flowchart view="diagram">', () => {
  it('draws the steps in the lanes of their performers, from what the SOP says', async () => {
    const element = await show();
    for (const { id } of [...sop.performers, ...sop.activities]) {
      expect(shape(element, id), id).not.to.equal(null);
    }
    const svg = element.shadowRoot!.querySelector('.djs-container > svg')!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Diagram SOP Pelayanan Sertifikat Standar');
    await expect(element).to.be.accessible();
  });

  it('shows how hot steps are, in colour and in words, and follows', async () => {
    const element = await show({
      heat: new Map([['step-2', { level: 3, words: '12 % dari 340 menyimpang' }]]),
    });
    const heat = await until(() => inside(element, '.step-heat')[0]);
    expect(heat.textContent).to.equal('12 % dari 340 menyimpang');
    expect(shape(element, 'step-2')!.classList.contains('heat-3')).to.equal(true);
    await expect(element).to.be.accessible();
    element.heat = new Map([['step-1', { level: 1, words: 'jarang' }]]);
    await element.updateComplete;
    expect(texts(inside(element, '.step-heat'))).to.deep.equal(['jarang']);
    expect(shape(element, 'step-2')!.classList.contains('heat-3')).to.equal(false);
  });

  it('lists the steps in words and in their order beside the drawing', async () => {
    const element = await show({ marks: new Map([['step-2', mark('returned', 2)]]) });
    expect(texts(inside(element, '.step-list li'))).to.deep.equal([
      '1 Melakukan kegiatan 1, Petugas Front Office Prosedur dimulai di sini. Lanjut ke langkah 2.',
      '2 Melakukan kegiatan 2, Tim Teknis, Dikembalikan, 2 kali Lanjut ke langkah 3.',
      '3 Melakukan kegiatan 3, Kepala Dinas Keputusan. Lengkap: selesai. Tidak lengkap: kembali ke langkah 1.',
    ]);
  });

  it('shows a running case by colour, sign and words, each with the name of its step', async () => {
    const states = ['done', 'current', 'late'] as const;
    const element = await show({
      marks: new Map(states.map((state, index) => [`step-${index + 1}`, mark(state, index + 1)])),
    });
    const marks = await until(() => {
      const found = inside(element, '.step-mark');
      return found.length === 3 && found;
    });
    expect(texts(marks)).to.deep.equal([
      '✓ Selesai',
      '● Sedang dikerjakan, 2 kali',
      '! Terlambat, 3 kali',
    ]);
    expect(marks.map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Langkah 1: Selesai',
      'Langkah 2: Sedang dikerjakan, 2 kali',
      'Langkah 3: Terlambat, 3 kali',
    ]);
    const fills = sop.activities.map(
      ({ id }) => getComputedStyle(shape(element, id)!.querySelector('.djs-visual > *')!).fill,
    );
    expect(new Set(fills).size).to.equal(3);
    await expect(element).to.be.accessible();
  });

  it('changes only the marks that have changed, and draws nothing anew', async () => {
    const element = await show({
      marks: new Map([
        ['step-1', mark('done')],
        ['step-2', mark('current')],
      ]),
    });
    const drawn = shape(element, 'step-1');
    const [first, second] = inside(element, '.step-mark');
    element.marks = new Map([
      ['step-1', mark('done')],
      ['step-2', mark('done')],
      ['step-3', mark('current')],
    ]);
    await element.updateComplete;
    const now = inside(element, '.step-mark');
    expect(texts(now)).to.deep.equal(['✓ Selesai', '✓ Selesai', '● Sedang dikerjakan']);
    expect(now.includes(first!)).to.equal(true);
    expect(now.includes(second!)).to.equal(false);
    expect(shape(element, 'step-1')).to.equal(drawn);
    expect(shape(element, 'step-2')!.matches('.is-done:not(.is-current)')).to.equal(true);
  });

  it('tells which step a person has clicked, and shows its mutu baku', async () => {
    const element = await show();
    setTimeout(() => {
      shape(element, 'step-2')!
        .querySelector('.djs-hit')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    const event = await oneEvent<ActivitySelectEvent>(element, 'alur-activity-select');
    expect(event.activity).to.equal('step-2');
    await element.updateComplete;
    expect(shape(element, 'step-2')!.matches('.is-selected')).to.equal(true);
    const [panel] = inside(element, '.panel');
    expect(panel!.getAttribute('aria-label')).to.equal('Langkah 2');
    expect(texts([...panel!.querySelectorAll<HTMLElement>('dl > div')])).to.deep.equal([
      'Pelaksana Tim Teknis',
      'Kelengkapan Berkas permohonan Komputer',
      'Waktu 30 Menit',
      'Output Berkas',
      'Keterangan tidak dinyatakan',
    ]);
    await expect(element).to.be.accessible();
  });

  it('selects nothing when something else than a step is clicked', async () => {
    const element = await show({ selected: 'step-1' });
    shape(element, 'check')!
      .querySelector('.djs-hit')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.selected).to.equal('step-1');
  });

  it('keeps the selection and the drawing when views are switched', async () => {
    const element = await show({ selected: 'step-3' });
    const drawn = shape(element, 'step-3');
    inside(element, '[data-view="table"]')[0]!.click();
    await element.updateComplete;
    expect(inside(element, 'tr.selected').map((row) => row.dataset['activity'])).to.deep.equal([
      'step-3',
    ]);
    inside(element, 'tr[data-activity="step-1"] .step')[0]!.click();
    inside(element, '[data-view="diagram"]')[0]!.click();
    await element.updateComplete;
    expect(shape(element, 'step-3')).to.equal(drawn);
    expect(inside(element, '.is-selected').map((each) => each.dataset['elementId'])).to.deep.equal([
      'step-1',
    ]);
  });

  it('draws another procedure when it is given one', async () => {
    const element = await show({ marks: new Map([['step-1', mark('done')]]) });
    element.sop = sampleSop(5);
    await until(() => shape(element, 'step-5'));
    await until(() => inside(element, '.is-step').length === 5);
    await element.updateComplete;
    expect(texts(inside(element, '.step-mark'))).to.deep.equal(['✓ Selesai']);
  });

  it('speaks English when asked to; the SOP stays as it is', async () => {
    const element = await show({ language: 'en', selected: 'step-1' });
    expect(texts(inside(element, '.panel dt'))[0]).to.equal('Performer');
    expect(inside(element, '.control').map((each) => each.title)).to.deep.equal([
      'Zoom out',
      'Zoom in',
      'Show the whole diagram',
    ]);
    expect(texts(inside(element, '.panel-title'))).to.deep.equal(['Melakukan kegiatan 1']);
  });

  describe('with a BPMN file', () => {
    it('reads the procedure from it, and draws it as the file does', async () => {
      const file = await writeWorkflow(sop);
      const moved = file.replace(
        /(<bpmndi:BPMNShape id="step-1-shape"[^>]*>\s*<dc:Bounds x=")\d+/,
        '$17',
      );
      const element = await show({ sop: undefined, diagram: moved });
      expect(shape(element, 'step-1')!.getAttribute('transform')).to.match(/matrix\(1 0 0 1 7 /);
      expect(
        inside(element, '.beside .muted').some((each) => each.textContent.includes('ulang')),
      ).to.equal(false);
    });

    it('shows the table, too, when the file is all there is', async () => {
      const element = await fixture<AlurSopFlowchart>(
        html`<alur-sop-flowchart .diagram=${await writeWorkflow(sop)}></alur-sop-flowchart>`,
      );
      await until(() => inside(element, 'tbody tr').length === 3);
    });

    it('draws one without a drawing from what it says, and says so', async () => {
      const file = (await writeWorkflow(sop)).replace(
        /<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/,
        '',
      );
      const element = await show({ diagram: file });
      expect(texts(inside(element, 'p.small.muted'))).to.include(
        'Berkas ini tidak memuat gambar; letak bentuk dan panah disusun oleh Alur.',
      );
      await expect(element).to.be.accessible();
    });

    it('names the steps that the drawing leaves out', async () => {
      const file = (await writeWorkflow(sop))
        .replace(/<bpmndi:BPMNShape id="step-2-shape"[\s\S]*?<\/bpmndi:BPMNShape>/, '')
        .replace(/<bpmndi:BPMNEdge [^>]*step-2[\s\S]*?<\/bpmndi:BPMNEdge>/g, '');
      const element = await show({ diagram: file });
      expect(texts(inside(element, '.beside li')).at(-1)).to.equal('Melakukan kegiatan 2');
    });

    it('says calmly what is wrong with one that cannot be read, and on which line', async () => {
      const file = (await writeWorkflow(sop)).split('\n');
      const broken = file.toSpliced(6, 0, '<bpmn:oops <').join('\n');
      const element = await fixture<AlurSopFlowchart>(
        html`<alur-sop-flowchart view="diagram" .diagram=${broken}></alur-sop-flowchart>`,
      );
      const notice = await until(() => inside(element, '[role=alert]')[0]);
      expect(texts([notice])[0]).to.match(/^Berkas SOP ini tidak dapat dibaca.* Baris [78]: /);
      await expect(element).to.be.accessible();
      element.diagram = file.join('\n');
      await until(() => inside(element, '.is-step').length === 3);
    });

    it('keeps the table when only its drawing is broken', async () => {
      const element = await fixture<AlurSopFlowchart>(
        html`<alur-sop-flowchart view="diagram" .sop=${sop} .diagram=${'<x'}></alur-sop-flowchart>`,
      );
      await until(() => inside(element, '[role=alert]')[0]);
      inside(element, '[data-view="table"]')[0]!.click();
      await element.updateComplete;
      expect(inside(element, 'tbody tr').length).to.equal(3);
    });
  });
});
