import { emptyIdentity } from '@alur/model/sop/empty-identity.js';
import type { Activity, Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { longSop } from '@alur/workflow/testing/long-sop.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import type { ActivitySelectEvent } from './activity-select-event.ts';
import { AlurSopFlowchart } from './sop-flowchart.ts';
import type { StepMark } from './step-mark.ts';

define(AlurSopFlowchart);

const performers = [
  { id: 'fo', name: 'Petugas Front Office' },
  { id: 'tim', name: 'Tim Teknis' },
  { id: 'kadin', name: 'Kepala Dinas' },
];

const activity = (number: string, performer: string, name: string): Activity => ({
  id: `step-${number}`,
  number,
  name,
  performer,
  mutuBaku: {
    requiredInputs: ['Berkas permohonan', 'Komputer'],
    duration: '30 Menit',
    outputs: [{ text: 'Berkas' }],
    remarks: '',
  },
  work: { kind: 'manual', letters: [], outcomes: [] },
  notifications: [],
  inferences:
    number === '2'
      ? [{ what: 'pelaksana', why: 'kegiatan tidak menyebut siapa', confidence: 0.8 }]
      : [],
});

const node = (id: string, type: string, performer: string, name = ''): FlowNode => ({
  id,
  type,
  name,
  performer,
});
const flow = (source: string, target: string, name = ''): Flow => ({
  id: `${source}-${target}`,
  source,
  target,
  name,
  isDefault: false,
});

/** Receives, verifies (returns to the start when incomplete), signs. */
const sop: Sop = {
  id: 'sertifikat-standar',
  identity: {
    ...emptyIdentity,
    title: 'Pelayanan Sertifikat Standar',
    number: '000.8.3.3/001',
    revisedOn: '-',
    approvedBy: '(nama pejabat)',
  },
  performers,
  activities: [
    activity('1', 'fo', 'Menerima berkas'),
    activity('2', 'tim', 'Melakukan verifikasi syarat'),
    activity('3', 'kadin', 'Menandatangani sertifikat'),
  ],
  nodes: [
    node('start', 'startEvent', 'fo'),
    node('step-1', 'userTask', 'fo'),
    node('step-2', 'userTask', 'tim'),
    node('lengkap', 'exclusiveGateway', 'tim', 'Lengkap?'),
    node('step-3', 'userTask', 'kadin'),
    node('end', 'endEvent', 'kadin', 'Sertifikat terbit'),
  ],
  flows: [
    flow('start', 'step-1'),
    flow('step-1', 'step-2'),
    flow('step-2', 'lengkap'),
    flow('lengkap', 'step-3', 'Ya'),
    flow('lengkap', 'step-1', 'Tidak'),
    flow('step-3', 'end'),
  ],
};

async function show(template = html`<alur-sop-flowchart .sop=${sop}></alur-sop-flowchart>`) {
  const element = await fixture<AlurSopFlowchart>(template);
  await element.updateComplete;
  return element;
}

const foreignFile = async (tool: string): Promise<Blob> => {
  const folder = '../../../workflow/src/bpmn/testing/foreign/';
  return (await fetch(new URL(`${folder}${tool}.bpmn`, import.meta.url))).blob();
};

const inside = (element: AlurSopFlowchart, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const heads = (element: AlurSopFlowchart) =>
  inside(element, 'thead th').map((cell) => cell.textContent.trim());

describe('<alur-sop-flowchart>', () => {
  it('is a table with a row for each activity and a column for each performer', async () => {
    const element = await show();
    expect(inside(element, 'tbody tr').length).to.equal(3);
    expect(
      inside(element, 'thead .performer').map((cell) => cell.textContent.trim()),
    ).to.deep.equal(performers.map(({ name }) => name));
    expect(inside(element, '.numbers td').map((cell) => cell.textContent)).to.deep.equal([
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
  });

  it('draws only the official symbols: capsules at both ends, a diamond where is decided', async () => {
    const element = await show();
    const kinds = inside(element, '.symbol').map(
      (symbol) => symbol.getAttribute('class')!.trim().split(' ')[1],
    );
    expect(kinds).to.deep.equal(['terminator', 'process', 'decision', 'process', 'terminator']);
    expect(inside(element, '.answer').map((text) => text.textContent)).to.deep.equal([
      'Ya',
      'Tidak',
    ]);
  });

  it('places each symbol within the column of its performer and the row of its activity', async () => {
    const element = await show();
    const columns = inside(element, 'thead .performer').map((cell) => cell.getBoundingClientRect());
    const rows = inside(element, 'tbody tr').map((row) => row.getBoundingClientRect());
    for (const [id, column, row] of [
      ['step-1', 0, 0],
      ['step-2', 1, 1],
      ['step-3', 2, 2],
    ] as const) {
      const box = inside(element, `[data-node="${id}"]`)[0]!.getBoundingClientRect();
      expect(box.left).to.be.greaterThan(columns[column]!.left);
      expect(box.right).to.be.lessThan(columns[column]!.right);
      expect(box.top).to.be.greaterThan(rows[row]!.top);
      expect(box.bottom).to.be.lessThan(rows[row]!.bottom);
    }
  });

  it('says in words where a row leads, each answer of a decision with its target', async () => {
    const element = await show();
    const texts = inside(element, 'td .visually-hidden').map((text) => text.textContent);
    expect(texts[0]).to.equal('Prosedur dimulai di sini. Lanjut ke langkah 2.');
    expect(texts[1]).to.equal('Keputusan. Ya: ke langkah 3. Tidak: kembali ke langkah 1.');
    expect(texts[2]).to.equal('Lanjut selesai (Sertifikat terbit).');
  });

  it('says it once in each row, in the language that was chosen last', async () => {
    const element = await show();
    element.language = 'en';
    element['performUpdate']();
    element.language = 'id';
    await element.updateComplete;
    const texts = inside(element, 'tbody tr').map((row) =>
      [...row.querySelectorAll('td .visually-hidden')].map((text) => text.textContent),
    );
    expect(texts).to.deep.equal([
      ['Prosedur dimulai di sini. Lanjut ke langkah 2.'],
      ['Keputusan. Ya: ke langkah 3. Tidak: kembali ke langkah 1.'],
      ['Lanjut selesai (Sertifikat terbit).'],
    ]);
  });

  it('draws before it says so, and is complete when it has', async () => {
    const element = document.createElement('alur-sop-flowchart');
    element.sop = sop;
    document.body.append(element);
    element['performUpdate']();
    expect(inside(element, '.symbol').length).to.equal(5);
    expect(inside(element, 'td .visually-hidden')).to.deep.equal([]);
    await element.updateComplete;
    expect(inside(element, 'td .visually-hidden').length).to.equal(3);
    element.remove();
  });

  it('tells which step a person has selected', async () => {
    const element = await show();
    const button = inside(element, '.step')[1]!;
    setTimeout(() => button.click());
    const event = await oneEvent<ActivitySelectEvent>(element, 'alur-activity-select');
    expect(event.activity).to.equal('step-2');
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows a running case by sign and word, with how often a step was begun', async () => {
    const marks = new Map<string, StepMark>([
      ['step-1', { state: 'done', visits: 2 }],
      ['step-2', { state: 'current', visits: 1 }],
    ]);
    const element = await show(
      html`<alur-sop-flowchart .sop=${sop} .marks=${marks}></alur-sop-flowchart>`,
    );
    const badges = inside(element, '.badge').map((badge) =>
      badge.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(badges).to.deep.equal(['✓ Selesai, 2 kali', '● Sedang dikerjakan']);
    await expect(element).to.be.accessible();
  });

  it('shows what was inferred, when asked to', async () => {
    const element = await show(
      html`<alur-sop-flowchart .sop=${sop} show-inferences></alur-sop-flowchart>`,
    );
    expect(inside(element, '.inferred').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('takes the column labels of the agency where the document has none of its own', async () => {
    const labels = { requiredInputs: 'Persyaratan/ Kelengkapan' };
    const element = await show(
      html`<alur-sop-flowchart .sop=${sop} .labels=${labels}></alur-sop-flowchart>`,
    );
    expect(heads(element)).to.include('Persyaratan/ Kelengkapan');
  });

  it("heads the columns as the document does, and keeps the document's order", async () => {
    const columns = [
      { label: 'NO', of: 'number' },
      { label: 'AKTIVITAS', of: 'activity' },
      { label: 'FO', of: 'performer', group: 'PELAKSANA' },
      { label: 'TIM', of: 'performer', group: 'PELAKSANA' },
      { label: 'KADIN', of: 'performer', group: 'PELAKSANA' },
      { label: 'OUTPUT', of: 'outputs', group: 'MUTU BAKU' },
      { label: 'WAKTU', of: 'duration', group: 'MUTU BAKU' },
    ] as const;
    const own: Sop = { ...sop, form: { cover: [], labels: [], columns } };
    const element = await show(
      html`<alur-sop-flowchart
        .sop=${own}
        .labels=${{ duration: 'Lama' }}
        language="en"
      ></alur-sop-flowchart>`,
    );
    expect(heads(element)).to.deep.equal(
      'NO AKTIVITAS PELAKSANA MUTU-BAKU FO TIM KADIN OUTPUT WAKTU'
        .split(' ')
        .map((each) => each.replace('-', ' ')),
    );
    expect(inside(element, 'tbody tr')[0]?.lastElementChild?.textContent).to.equal('30 Menit');
    await expect(element).to.be.accessible();
  });

  it('lets a step be selected in a document that does not number its steps', async () => {
    const columns = [
      { label: 'Kegiatan', of: 'activity' },
      ...performers.map(({ name }) => ({ label: name, of: 'performer' }) as const),
    ] as const;
    const element = await show(
      html`<alur-sop-flowchart
        .sop=${{ ...sop, form: { cover: [], labels: [], columns } }}
      ></alur-sop-flowchart>`,
    );
    expect(inside(element, '.step').length).to.equal(3);
  });

  it('goes from step to step by the arrow keys, Home and End', async () => {
    const element = await show();
    const steps = inside(element, '.step');
    steps[0]!.focus();
    const path = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      element.shadowRoot!.activeElement!.dispatchEvent(event);
      return [
        steps.indexOf(element.shadowRoot!.activeElement as HTMLElement),
        event.defaultPrevented,
      ];
    });
    expect(path).to.deep.equal([
      [1, true],
      [2, true],
      [2, true],
      [1, true],
      [0, true],
      [2, true],
    ]);
  });

  it('is rendered once, with its drawing', async () => {
    const renders: unknown[] = [];
    class Counted extends AlurSopFlowchart {
      protected override render() {
        renders.push(this.sop);
        return super.render();
      }
    }
    customElements.define('counted-flowchart', Counted);
    const element = new Counted();
    element.sop = sop;
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, '.symbol').length).to.equal(5);
    expect(await element.updateComplete).to.equal(true);
    element.remove();
    expect(renders.length).to.equal(1);
  });

  for (const [tool, step] of [
    ['bpmn-io', 'Mengisi formulir'],
    ['camunda-8', 'Penilaian teknis'],
    ['signavio', 'Menilai kompetensi'],
  ] as const) {
    it(`shows a file of ${tool} as a table and as a diagram`, async function () {
      // The first of them loads all of bpmn-js, unbundled.
      this.timeout(60_000);
      const element = await show(
        html`<alur-sop-flowchart .diagram=${await foreignFile(tool)}></alur-sop-flowchart>`,
      );
      await waitUntil(() => inside(element, '.symbol').length > 0, 'no table', { timeout: 30_000 });
      expect(element.shadowRoot!.textContent).to.contain(step);
      await expect(element).to.be.accessible();
      element.view = 'diagram';
      await waitUntil(() => inside(element, '.is-step').length > 0, 'no diagram', {
        timeout: 30_000,
      });
      await expect(element).to.be.accessible();
    });
  }

  it('lists by name what a file draws and the table has no symbol for', async () => {
    const element = await show(
      html`<alur-sop-flowchart .diagram=${await foreignFile('camunda-7')}></alur-sop-flowchart>`,
    );
    await waitUntil(() => inside(element, '.notes li').length > 0, 'no notes', { timeout: 30_000 });
    const listed = inside(element, '.notes li').map((item) => item.textContent);
    expect(listed.every((each) => /\S.* \(\w+\)$/.test(each) || /^Baris/.test(each))).to.equal(
      true,
      listed.join('; '),
    );
  });

  it('says at which line a file is refused, and does not draw it', async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<definitions/>`;
    const element = await show(
      html`<alur-sop-flowchart .diagram=${new Blob([bomb])}></alur-sop-flowchart>`,
    );
    await waitUntil(() => inside(element, '[role="alert"]').length > 0, 'not refused', {
      timeout: 30_000,
    });
    expect(inside(element, '.problems li')[0]?.textContent).to.contain('DOCTYPE');
    expect(inside(element, '.symbol')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('touches only the steps that an event of the case has changed', async () => {
    const marked = (current: number) =>
      new Map<string, StepMark>(
        sop.activities.map(({ id }, index) => [
          id,
          {
            state: index < current ? 'done' : index === current ? 'current' : 'waiting',
            visits: 1,
          },
        ]),
      );
    const element = await show(
      html`<alur-sop-flowchart .sop=${sop} .marks=${marked(0)}></alur-sop-flowchart>`,
    );
    const touched = new Set<Node>();
    const watch = (records: readonly MutationRecord[]) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest(
          'tbody tr',
        );
        if (row) touched.add(row);
      }
    };
    const observer = new MutationObserver(watch);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(element.shadowRoot!, all);
    const layer = inside(element, '.layer')[0];
    element.marks = marked(1);
    await element.updateComplete;
    watch(observer.takeRecords());
    expect(touched.size).to.equal(2);
    expect(inside(element, '.layer')[0]).to.equal(layer);
    expect(inside(element, '.badge .words').map((words) => words.textContent)).to.deep.equal([
      'Selesai',
      'Sedang dikerjakan',
      'Menunggu',
    ]);
  });

  it('draws anew where a row has become higher', async () => {
    const element = await show(
      html`<alur-sop-flowchart .sop=${sop} show-inferences></alur-sop-flowchart>`,
    );
    const top = () => inside(element, '[data-node="step-3"]')[0]!.getBoundingClientRect().top;
    const before = top();
    inside(element, '.inferred summary')[0]!.click();
    await waitUntil(() => top() > before, 'the symbols stay where they were', { timeout: 5_000 });
    const row = inside(element, 'tbody tr')[2]!.getBoundingClientRect();
    expect(top()).to.be.greaterThan(row.top).and.lessThan(row.bottom);
  });

  describe('with a long procedure', () => {
    const long = longSop(100);
    const withoutComments = (element: AlurSopFlowchart) =>
      element.shadowRoot!.innerHTML.replace(/<!--.*?-->| style=""/g, '');
    function begin(): AlurSopFlowchart {
      const element = document.createElement('alur-sop-flowchart');
      element.sop = long;
      document.body.append(element);
      element['performUpdate']();
      return element;
    }

    it('draws at once what the screen holds, with every symbol and arrow of it, then the rest', async () => {
      const element = begin();
      const rows = () => inside(element, 'tbody tr');
      const first = rows();
      expect(first.length).to.be.lessThan(50);
      expect(first.at(-1)!.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
      const onScreen = first.filter((row) => row.getBoundingClientRect().top < innerHeight);
      const places = () =>
        onScreen.map((_, index) =>
          [`step-${index + 1}`].map((id) => {
            const { top, left } = inside(
              element,
              `[data-node="${id}"]`,
            )[0]!.getBoundingClientRect();
            return [id, top, left];
          }),
        );
      const drawn = places();
      const arrows = inside(element, '.arrow')[0]!.getAttribute('d')!.split('M').slice(1, 10);
      await element.updateComplete;
      expect(rows().length).to.equal(100);
      expect(rows().slice(0, first.length)).to.deep.equal(first);
      expect(places()).to.deep.equal(drawn);
      expect(
        inside(element, '.arrow')[0]!.getAttribute('d')!.split('M').slice(1, 10),
      ).to.deep.equal(arrows);
      element.remove();
    });

    it('comes to what it would be if it were drawn all at once', async () => {
      const element = begin();
      await element.updateComplete;
      const whole = withoutComments(element);
      element.language = 'en';
      element['performUpdate']();
      element.language = 'id';
      element['performUpdate']();
      expect(inside(element, 'tbody tr').length).to.equal(100);
      await element.updateComplete;
      expect(withoutComments(element)).to.equal(whole);
      element.remove();
    });

    it('marks and selects also what is drawn later', async () => {
      const element = begin();
      element.selected = 'step-90';
      element.marks = new Map([['step-91', { state: 'late', visits: 1 }]]);
      await element.updateComplete;
      const row = (id: string) => inside(element, `[data-activity="${id}"]`)[0]!;
      expect(row('step-90').classList.contains('selected')).to.equal(true);
      expect(row('step-91').querySelector('.badge')?.textContent).to.contain('Terlambat');
      expect(inside(element, '.sign.late').length).to.equal(1);
      element.remove();
    });

    it('shows the selected step, however far down, to whoever comes from the diagram', async () => {
      const element = document.createElement('alur-sop-flowchart');
      element.sop = long;
      element.view = 'diagram';
      element.selected = 'step-90';
      document.body.append(element);
      element['performUpdate']();
      element.shadowRoot!.querySelector<HTMLElement>('[data-view=table]')!.click();
      element['performUpdate']();
      const { top } = inside(element, '[data-activity="step-90"]')[0]!.getBoundingClientRect();
      expect(top).to.be.greaterThan(0).and.lessThan(innerHeight);
      element.remove();
      scrollTo(0, 0);
    });

    it('is whole on paper also when it is printed before it was painted', () => {
      const element = begin();
      dispatchEvent(new Event('beforeprint'));
      expect(inside(element, 'tbody tr .layer').length).to.equal(100);
      dispatchEvent(new Event('afterprint'));
      element.remove();
    });
  });

  describe('on paper', () => {
    const printing = () => dispatchEvent(new Event('beforeprint'));
    const printed = () => dispatchEvent(new Event('afterprint'));
    afterEach(printed);

    const marks = new Map<string, StepMark>([['step-2', { state: 'late', visits: 1 }]]);
    /** As wide as the text of a sheet is: far less than the table needs on a screen. */
    async function showOnPaper(width: number) {
      const element = await show(
        html`<alur-sop-flowchart .sop=${sop} .marks=${marks}></alur-sop-flowchart>`,
      );
      printing();
      const page = inside(element, '.page')[0]!;
      // What print styles do; the test's own page is on a screen.
      page.style.setProperty('inline-size', `${width}px`);
      page.style.setProperty('min-inline-size', '0');
      return element;
    }

    for (const width of [340, 680, 1050, 1400]) {
      it(`fits ${width} pixels, with each symbol in its cell and each arrow at its symbol`, async () => {
        const element = await showOnPaper(width);
        const table = inside(element, 'table')[0]!.getBoundingClientRect();
        expect(table.width).to.be.closeTo(width, 1);
        const heads = inside(element, 'thead .performer').map((cell) =>
          cell.getBoundingClientRect(),
        );
        const rows = inside(element, 'tbody tr');
        const drawings = rows.map((row) => row.querySelectorAll('.layer'));
        expect(drawings.map(({ length }) => length)).to.deep.equal([1, 1, 1]);
        for (const [index, row] of rows.entries()) {
          const [cell, box] = [heads[index]!, row.getBoundingClientRect()];
          const drawing = drawings[index]![0]!;
          const over = drawing.getBoundingClientRect();
          expect(over.top).to.be.closeTo(box.top, 1.5);
          expect(over.bottom).to.be.closeTo(box.bottom, 1.5);
          expect(getComputedStyle(drawing).overflow).to.equal('hidden');
          for (const symbol of drawing.querySelectorAll('.symbol')) {
            const { left, right, top, bottom } = symbol.getBoundingClientRect();
            expect(left).to.be.greaterThan(cell.left);
            expect(right).to.be.lessThan(cell.right);
            expect(top).to.be.greaterThan(box.top);
            expect(bottom).to.be.lessThan(box.bottom);
          }
        }
        // From the first step down to the second: out of one row at the place where the next begins.
        const ends = drawings.map(([drawing]) =>
          [...drawing!.querySelectorAll('.tip')].map((tip) => tip.getBoundingClientRect()),
        );
        const second = inside(element, '[data-node="step-2"]')[0]!.getBoundingClientRect();
        const touches = ({ left, right, top, bottom }: DOMRect) =>
          left < second.right + 2 &&
          right > second.left - 2 &&
          top < second.bottom + 2 &&
          bottom > second.top - 2;
        expect(ends[1]!.some(touches)).to.equal(true);
      });
    }

    it('takes the marks of the case along', async () => {
      const element = await showOnPaper(680);
      expect(inside(element, 'tbody tr:nth-child(2) .sign.late').length).to.equal(1);
      element.marks = new Map([['step-2', { state: 'done', visits: 1 }]]);
      await element.updateComplete;
      expect(inside(element, '.sign').map(({ textContent }) => textContent)).to.deep.equal(['✓']);
    });

    it('is as it was when the printing is over', async () => {
      const element = await show();
      const before = element.shadowRoot!.innerHTML.replace(/<!--.*?-->| style=""/g, '');
      printing();
      expect(inside(element, '.layer').length).to.equal(3);
      printed();
      expect(element.shadowRoot!.innerHTML.replace(/<!--.*?-->| style=""/g, '')).to.equal(before);
    });

    it('is not left on paper by an element that was taken away meanwhile', async () => {
      const element = await show();
      const place = element.parentElement!;
      printing();
      element.remove();
      printed();
      place.append(element);
      await waitUntil(() => inside(element, '.layer').length === 1, 'still in rows');
      expect(inside(element, '.paper')).to.deep.equal([]);
    });
  });

  it('breaks no rule of axe-core', async () => {
    await expect(await show()).to.be.accessible();
  });
});
