import { sampleSop } from '@alur/components/testing/sample-sop.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { edited, emptySop, type EditedSop } from './testing/edited-sop.ts';

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const drag = async (on: EditedSop, from: Element, to: [number, number]) => {
  await sendMouse({ type: 'move', position: middleOf(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round(to[0]), Math.round(to[1])] });
  await sendMouse({ type: 'up' });
  await on.settled();
};

const grip = (on: EditedSop, row: number, column: number) =>
  on.cell(row, column).querySelector('.grip')!;

/** Its first step leads to the two others at once. */
function parallelSop() {
  const sop = sampleSop(3);
  const split = { id: 'split', type: 'parallelGateway', name: '', performer: 'fo' };
  const flows = [
    ...sop.flows.filter(({ source }) => source !== 'step-1'),
    ...[
      ['step-1', 'split'],
      ['split', 'step-2'],
      ['split', 'step-3'],
    ].map(([source = '', target = '']) => ({
      ...{ id: `${source}-${target}`, source, target, name: '', isDefault: false },
    })),
  ];
  return { ...sop, nodes: [...sop.nodes, split], flows };
}

const numbersOf = (on: EditedSop) => on.sop.activities.map(({ id }) => id.replace('step-', ''));

const finding = (pointer: string, code: LintFinding['code']): LintFinding => ({
  ...{ pointer, code, severity: 'notice' },
  message: { id: `Perbaiki ${code}.`, en: `Mend ${code}.` },
});

describe('<alur-sop-table-editor>', () => {
  it('names a cell with a symbol by its step, its performer, the symbol and where it leads', async () => {
    const on = await edited(sampleSop(3));
    expect(on.nameOf(0, 2)).to.equal(
      'Langkah 1, Petugas Front Office: kegiatan. Prosedur dimulai di sini. Lanjut ke langkah 2.',
    );
    expect(on.nameOf(2, 4)).to.equal(
      'Langkah 3, Kepala Dinas: keputusan. Keputusan. Lengkap: selesai. Tidak lengkap: kembali ke langkah 1.',
    );
    expect(on.nameOf(0, 3)).to.equal('Langkah 1, Tim Teknis: kosong');
  });

  it('shows the beginning of a row to whoever goes there, though its number was in sight', async () => {
    const on = await edited(sampleSop(4));
    on.editor.style.inlineSize = '30rem';
    const scroller = on.root.querySelector('.scroller')!;
    on.cell(1, 0).focus();
    await on.press('End');
    expect(scroller.scrollLeft).to.be.greaterThan(0);
    await on.press('Home');
    expect(scroller.scrollLeft).to.equal(0);
  });

  it('is one tab stop; arrows, Home, End and Ctrl lead through it', async () => {
    const on = await edited(sampleSop(4));
    const stops = () => on.root.querySelectorAll('table [tabindex="0"]').length;
    on.cell(0, 0).focus();
    const ways: readonly (readonly [string, number, number])[] = [
      ['ArrowDown', 1, 0],
      ['ArrowRight', 1, 1],
      ['End', 1, 8],
      ['Home', 1, 0],
      ['Control+End', 3, 8],
      ['ArrowDown', 4, 8],
      ['Control+Home', 0, 0],
      ['ArrowUp', -1, 0],
      ['ArrowUp', -1, 0],
      ['Tab', -1, 1],
      ['Shift+Tab', -1, 0],
    ];
    for (const [key, row, column] of ways) {
      await on.press(key);
      expect(on.focused, key).to.equal(on.cell(row, column));
      expect(stops()).to.equal(1);
    }
  });

  it('brings the whole of a cell into sight, beside the number that stays there', async () => {
    const on = await edited(sampleSop(12));
    on.editor.style.inlineSize = '700px';
    on.editor.style.blockSize = '420px';
    on.cell(0, 1).focus();
    const frame = on.root.querySelector('.scroller')!.getBoundingClientRect();
    const head = on.root.querySelector('thead')!.getBoundingClientRect().height;
    for (const key of ['End', 'Control+End', 'ArrowLeft', 'Home', 'ArrowRight', 'Control+Home']) {
      await on.press(key);
      const { top, right } = on.focused!.getBoundingClientRect();
      expect(right, key).to.be.most(frame.right + 1);
      expect(top, key).to.be.least(frame.top + head - 1);
    }
  });

  it('lets Tab leave after Escape', async () => {
    const on = await edited(sampleSop(2));
    on.cell(0, 0).focus();
    await on.press('Escape', 'Tab');
    expect(on.root.querySelector('table')!.contains(on.focused)).to.equal(false);
  });

  it('edits in place: Escape gives up, Enter writes, typing replaces, Shift+Enter adds a line', async () => {
    const on = await edited(sampleSop(2));
    on.cell(0, 5).focus();
    await on.press('F2');
    await on.type(' x');
    await on.press('Escape');
    expect(on.document.undoLabel).to.equal(undefined);
    expect(on.focused).to.equal(on.cell(0, 5));
    await on.type('KTP');
    await on.press('Shift+Enter');
    await on.type('NPWP');
    await on.press('Enter');
    expect(on.sop.activities[0]!.mutuBaku.requiredInputs).to.deep.equal(['KTP', 'NPWP']);
    expect(on.focused).to.equal(on.cell(1, 5));
  });

  it('keeps what is being written when the element goes away', async () => {
    const on = await edited(sampleSop(2));
    on.cell(0, 1).focus();
    await on.type('Menerima berkas');
    on.editor.remove();
    expect(on.sop.activities[0]!.name).to.equal('Menerima berkas');
  });

  it('clears a range, and takes all of it back and does it again by keys', async () => {
    const on = await edited(sampleSop(3));
    const before = on.sop;
    on.cell(0, 6).focus();
    await on.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    const cleared = on.sop;
    expect(cleared.activities.map(({ mutuBaku }) => mutuBaku.duration)).to.deep.equal([
      ...['', '', '30 Menit'],
    ]);
    expect(cleared.activities.map(({ mutuBaku }) => mutuBaku.outputs.length)).to.deep.equal([
      ...[0, 0, 1],
    ]);
    await on.press('Control+z');
    expect(on.sop).to.equal(before);
    await on.press('Control+y');
    expect(on.sop).to.equal(cleared);
  });

  it('inserts, moves and deletes steps by keys, and stays with the step that it moves', async () => {
    const on = await edited(sampleSop(4));
    on.cell(1, 1).focus();
    await on.press('Alt+ArrowDown');
    expect(numbersOf(on)).to.deep.equal(['1', '3', '2', '4']);
    expect(on.focused).to.equal(on.cell(2, 1));
    await on.press('Alt+ArrowUp', 'Alt+ArrowUp');
    expect(numbersOf(on)).to.deep.equal(['2', '1', '3', '4']);
    await on.press('Control+Alt+=');
    expect(on.sop.activities[1]!.name).to.equal('');
    expect(on.focused).to.equal(on.cell(1, 1));
    await on.press('Control+Alt+-');
    expect(numbersOf(on)).to.deep.equal(['2', '1', '3', '4']);
  });

  it('places a symbol by a click, and opens its menu by another', async () => {
    const on = await edited(sampleSop(3));
    await sendMouse({ type: 'click', position: middleOf(on.cell(0, 3)) });
    await on.settled();
    expect(on.sop.activities[0]!.performer).to.equal('tim');
    await sendMouse({ type: 'click', position: middleOf(on.cell(0, 3)) });
    await on.settled();
    const checked = on.root.querySelector('[aria-checked=true]')!;
    expect(checked.textContent).to.equal('Kotak: kegiatan');
    await on.press('ArrowDown', 'Enter');
    expect(on.nameOf(0, 3)).to.contain('keputusan');
    expect(on.focused).to.equal(on.cell(0, 3));
  });

  it('asks where an answer leads in a form, and draws it so', async () => {
    const on = await edited(sampleSop(3));
    on.cell(1, 3).focus();
    await on.press('Space');
    on.root.querySelector<HTMLElement>('[aria-label="Alur dan jawaban"]')!.click();
    await on.settled();
    const dialog = on.root.querySelector<HTMLDialogElement>('dialog.flow')!;
    await expect(on.editor).to.be.accessible();
    const [first, second] = [...dialog.querySelectorAll('fieldset')];
    const label = first!.querySelector('input')!;
    label.value = '';
    label.dispatchEvent(new Event('input'));
    await on.settled();
    await on.press('Enter');
    expect(dialog.querySelector('.error')!.textContent).to.contain('Tulis jawabannya');
    label.value = 'Sesuai';
    label.dispatchEvent(new Event('input'));
    const [, tone] = second!.querySelectorAll('select');
    tone!.value = 'negative';
    tone!.dispatchEvent(new Event('change'));
    await on.settled();
    dialog.querySelector<HTMLElement>('[type=submit]')!.click();
    await on.settled();
    expect(dialog.open).to.equal(false);
    expect(on.nameOf(1, 3)).to.equal(
      'Langkah 2, Tim Teknis: keputusan. Keputusan. Sesuai: ke langkah 3. Tidak: kembali ke langkah 1.',
    );
    const { outcomes } = on.sop.activities[1]!.work;
    expect(outcomes.map(({ title, tone: of }) => `${title} ${of}`)).to.deep.equal([
      'Sesuai neutral',
      'Tidak negative',
    ]);
  });

  it('drags a step and a performer by their grips', async () => {
    const on = await edited(sampleSop(3));
    const [x] = middleOf(grip(on, 0, 0));
    await drag(on, grip(on, 0, 0), [x, on.cell(2, 0).getBoundingClientRect().top + 5]);
    expect(numbersOf(on)).to.deep.equal(['2', '1', '3']);
    const [, y] = middleOf(grip(on, -1, 2));
    await drag(on, grip(on, -1, 2), [on.cell(-1, 4).getBoundingClientRect().right - 5, y]);
    expect(on.sop.performers.map(({ id }) => id)).to.deep.equal(['tim', 'kadin', 'fo']);
    expect(on.root.querySelector('.drop-line')).to.equal(null);
  });

  it('adds, renames, moves and removes performers by keys', async () => {
    const on = await edited(emptySop('Pemohon'));
    on.cell(-1, 2).focus();
    await on.press('F2');
    await on.type('!');
    await on.press('Enter');
    expect(on.sop.performers[0]!.name).to.equal('Pemohon!');
    on.root.querySelector<HTMLElement>('[aria-label="Tambah pelaksana"]')!.click();
    await on.settled();
    await on.type('Kadis');
    await on.press('Enter', 'ArrowUp');
    expect(on.sop.performers.map(({ name }) => name)).to.deep.equal(['Pemohon!', 'Kadis']);
    await on.press('Alt+ArrowLeft');
    expect(on.sop.performers.map(({ name }) => name)).to.deep.equal(['Kadis', 'Pemohon!']);
    expect(on.focused).to.equal(on.cell(-1, 2));
    await on.press('Shift+F10', 'End', 'Enter');
    expect(on.sop.performers.map(({ name }) => name)).to.deep.equal(['Pemohon!']);
  });

  it('shows findings at their cells by a sign, a word and a description', async () => {
    const on = await edited(sampleSop(3));
    on.editor.findings = [
      finding('step-2', 'readable-duration'),
      finding('check', 'reachable'),
      finding('tim', 'performers-in-order'),
    ];
    await on.settled();
    expect(on.cell(1, 6).querySelector('.sign-of')!.textContent).to.contain('Catatan');
    expect(on.nameOf(2, 4)).to.match(/kembali ke langkah 1\. Catatan: Perbaiki reachable\.$/);
    expect(on.cell(-1, 3).querySelector('.sign-of')).not.to.equal(null);
    on.cell(1, 6).focus();
    await on.settled();
    expect(on.root.querySelector('.cell-bar')!.textContent).to.contain(
      'Perbaiki readable-duration.',
    );
    await expect(on.editor).to.be.accessible();
  });

  it('puts right what is found at a cell by its menu', async () => {
    const on = await edited(sampleSop(3));
    on.document.apply([{ kind: 'set-activity', activity: 'step-2', change: { number: '7' } }], {
      id: 'x',
      en: 'x',
    });
    on.editor.findings = [finding('step-2', 'numbered-without-gaps')];
    await on.settled();
    const sign = on.cell(1, 0).querySelector('.sign-of')!.getBoundingClientRect();
    expect(sign.right).to.be.at.most(on.cell(1, 0).getBoundingClientRect().right);
    on.cell(1, 0).focus();
    await on.press('Shift+F10', 'Home', 'Enter');
    expect(on.sop.activities.map(({ number }) => number)).to.deep.equal(['1', '2', '3']);
    expect(on.focused).to.equal(on.cell(1, 0));
  });

  it('keeps ways that only the diagram can change', async () => {
    const on = await edited(parallelSop());
    on.cell(0, 2).focus();
    await on.settled();
    on.root.querySelector<HTMLElement>('[aria-label="Alur dan jawaban"]')!.click();
    await on.settled();
    const dialog = on.root.querySelector<HTMLDialogElement>('dialog.flow')!;
    expect(dialog.textContent).to.contain('pada diagram');
    expect(dialog.querySelector('select')).to.equal(null);
  });

  const openFlow = async (on: EditedSop, row: number) => {
    on.cell(row, 2).focus();
    await on.settled();
    on.root.querySelector<HTMLElement>('[aria-label="Alur dan jawaban"]')!.click();
    await on.settled();
    return on.root.querySelector<HTMLDialogElement>('dialog.flow')!;
  };

  const chooseBeside = async (on: EditedSop, dialog: Element, value: string) => {
    const select = dialog.querySelector<HTMLSelectElement>('[name=beside]')!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await on.settled();
    dialog.querySelector<HTMLElement>('[type=submit]')!.click();
    await on.settled();
  };

  it('has a step run at the same time as the next, says so in both rows, and takes it back', async () => {
    const on = await edited(sampleSop(4));
    const before = on.sop;
    const dialog = await openFlow(on, 0);
    const offered = [...dialog.querySelectorAll<HTMLOptionElement>('[name=beside] option')];
    expect(offered.map(({ value }) => value)).to.deep.equal(['', 'step-2']);
    await expect(on.editor).to.be.accessible();
    await chooseBeside(on, dialog, 'step-2');
    expect(on.cell(0, 1).textContent).to.contain('bersamaan dengan langkah 2');
    expect(on.cell(1, 1).textContent).to.contain('bersamaan dengan langkah 1');
    expect(on.document.undoLabel!.id).to.contain('langkah 1');
    expect(on.root.querySelector('.not-shown')).to.equal(null);
    const again = await openFlow(on, 1);
    expect(again.textContent).to.contain('berjalan bersamaan dengan 1.');
    await chooseBeside(on, again, '');
    expect(on.sop.nodes.length).to.equal(before.nodes.length);
    expect(on.cell(0, 1).textContent).not.to.contain('bersamaan');
  });

  it('names calmly what the official table has no symbol for', async () => {
    const on = await edited(parallelSop());
    const node = { id: 'tunggu', type: 'intermediateCatchEvent', name: 'Menunggu bayar' };
    const trigger = { kind: 'timer', timer: 'duration', text: '3 hari' } as const;
    const problems = on.document.apply(
      [
        { kind: 'set-node', node: { ...node, performer: 'fo', trigger } },
        { kind: 'set-flow', flow: 'x', change: { source: 'tunggu', target: 'step-2' } },
      ],
      { id: 'x', en: 'x' },
    );
    expect(problems).to.deep.equal([]);
    await on.settled();
    const said = on.root.querySelector('.not-shown')!.textContent;
    expect(said).to.contain('Cabang sejajar').and.to.contain('Menunggu bayar');
    await expect(on.editor).to.be.accessible();
  });

  it('says how a time was understood, and that it was not', async () => {
    const on = await edited(sampleSop(2));
    on.document.apply(
      [{ kind: 'set-mutu-baku', activity: 'step-2', change: { duration: 'secepatnya' } }],
      { id: 'x', en: 'x' },
    );
    await on.settled();
    expect(on.cell(0, 6).querySelector('.understood')!.textContent).to.contain('30 menit kerja');
    expect(on.cell(1, 6).querySelector('.not-understood')!.textContent).to.contain('tidak terbaca');
  });

  it('shares its selection with the document, both ways', async () => {
    const on = await edited(sampleSop(3));
    on.cell(1, 1).focus();
    await on.settled();
    expect(on.document.selected).to.equal('step-2');
    on.document.select('check');
    await on.settled();
    expect(on.root.querySelector('[data-column].active')).to.equal(on.cell(2, 1));
    expect(on.focused).to.equal(on.cell(1, 1));
  });

  it('stays at its step when another view inserts one above', async () => {
    const on = await edited(sampleSop(3));
    on.cell(1, 1).focus();
    on.document.apply([{ kind: 'add-activity', activity: { id: 'new', name: 'Baru' } }], {
      id: 'x',
      en: 'x',
    });
    await on.settled();
    expect(on.root.querySelector('[data-column].active')).to.equal(on.cell(2, 1));
  });

  it('writes a cell to the step that it was opened for, wherever it stands by then', async () => {
    const on = await edited(sampleSop(3));
    on.cell(1, 6).focus();
    await on.type('2 jam');
    on.document.apply([{ kind: 'move-activity', activity: 'step-2', after: 'step-3' }], {
      ...{ id: 'x', en: 'x' },
    });
    await on.settled();
    await on.press('Enter');
    const durations = on.sop.activities.map(({ id, mutuBaku }) => `${id} ${mutuBaku.duration}`);
    expect(durations).to.deep.equal(['step-1 30 Menit', 'step-3 30 Menit', 'step-2 2 jam']);
  });

  it('gives back what was written for a step that is gone', async () => {
    const on = await edited(sampleSop(3));
    on.cell(1, 6).focus();
    await on.type('2 jam');
    on.document.apply([{ kind: 'remove-activity', activity: 'step-2' }], { id: 'x', en: 'x' });
    await on.settled();
    await on.press('Enter');
    expect(on.root.querySelector('[role=alert]')!.textContent).to.contain('2 jam');
  });

  it('writes a step in a form where there is little room', async () => {
    const on = await edited(sampleSop(2));
    on.editor.style.inlineSize = '360px';
    on.cell(0, 6).focus();
    await on.press('F2');
    const form = on.root.querySelector<HTMLDialogElement>('dialog.step')!;
    expect(form.open).to.equal(true);
    expect((on.focused as HTMLInputElement).name).to.equal('duration');
    await expect(on.editor).to.be.accessible();
    await on.press('Control+a');
    await on.type('2 jam');
    await on.press('Enter');
    expect(on.sop.activities[0]!.mutuBaku.duration).to.equal('2 jam');
    expect(on.document.undoLabel!.id).to.equal('Rincian langkah 1 diubah');
  });

  const foreseen = (on: EditedSop) => on.document.unfinished.sop;

  it('has the document foresee what a form of a step says, until it is given up', async () => {
    const on = await edited(sampleSop(2));
    on.editor.style.inlineSize = '360px';
    on.cell(0, 6).focus();
    await on.press('F2', 'Control+a');
    await on.type('2 ja');
    expect(foreseen(on).activities[0]!.mutuBaku.duration).to.equal('2 ja');
    expect(on.sop.activities[0]!.mutuBaku.duration).to.equal('30 Menit');
    await on.press('Escape');
    await waitUntil(() => foreseen(on) === on.sop, 'it is given up');
    await on.settled();
    on.cell(2, 1).focus();
    await on.press('F2');
    expect(foreseen(on)).to.equal(on.sop);
    await on.type('Mengarsip');
    expect(foreseen(on).activities.map(({ name }) => name)[2]).to.equal('Mengarsip');
    expect(on.sop.activities.length).to.equal(2);
  });

  it('has the document foresee the answers of a step, until they are given up', async () => {
    const on = await edited(sampleSop(3));
    const answers = () => foreseen(on).flows.flatMap(({ name }) => name || []);
    const before = answers();
    on.cell(0, 2).focus();
    await on.press('Shift+F10');
    const flow = [...on.root.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    flow.find(({ textContent }) => textContent.includes('Alur'))!.click();
    await on.settled();
    const add = '.flow form p > .button:not(.primary)';
    on.root.querySelector<HTMLElement>(add)!.click();
    await on.settled();
    expect(answers()).to.include.members(['Ya', 'Tidak']);
    on.root.querySelector<HTMLElement>('.flow input')!.focus();
    await on.press('Control+a');
    await on.type('Sudah leng');
    expect(answers()).to.include('Sudah leng');
    expect(on.document.undoLabel).to.equal(undefined);
    await on.press('Escape');
    await waitUntil(() => answers().length === before.length, 'they are given up');
  });

  it('touches one row of a hundred when one cell is written', async () => {
    const on = await edited(sampleSop(100));
    const touched = new Set<Node>();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => records.push(...some));
    const table = on.root.querySelector('table')!;
    observer.observe(table, { subtree: true, childList: true, characterData: true });
    const layer = on.root.querySelector('.layer');
    on.document.apply(
      [{ kind: 'set-mutu-baku', activity: 'step-50', change: { remarks: 'baru' } }],
      { id: 'x', en: 'x' },
    );
    await on.settled();
    for (const { target } of [...records, ...observer.takeRecords()]) {
      const element = target instanceof Element ? target : target.parentElement;
      touched.add(element!.closest('tr') ?? element!);
    }
    expect([...touched]).to.deep.equal([on.cell(49, 0).closest('tr')]);
    expect(on.root.querySelector('.layer')).to.equal(layer);
  });

  it('shows how far a play of the SOP is, in words and on the symbols', async () => {
    const on = await edited(sampleSop(3));
    on.editor.marks = new Map([
      ['step-1', { state: 'done', visits: 2 }],
      ['step-2', { state: 'current', visits: 1 }],
    ]);
    await on.settled();
    expect(on.nameOf(0, 1)).to.contain('Selesai, 2 kali');
    expect(on.root.querySelector('.symbol.current')!.getAttribute('data-node')).to.equal('step-2');
    await expect(on.editor).to.be.accessible();
  });

  it('begins with nothing: the first performer, then the first step', async () => {
    const on = await edited(emptySop());
    await expect(on.editor).to.be.accessible();
    expect(on.root.querySelector('.notice')!.textContent).to.contain('pelaksana pertama');
    on.root.querySelector<HTMLElement>('[aria-label="Tambah pelaksana"]')!.click();
    await on.settled();
    await on.type('Loket');
    await on.press('Enter');
    await on.press('Space');
    const [performer] = on.sop.performers;
    expect(performer!.name).to.equal('Loket');
    expect(on.sop.activities.map((activity) => activity.performer)).to.deep.equal([performer!.id]);
    expect(on.root.querySelectorAll('.symbol').length).to.equal(3);
  });

  it('says of a step whose performer is gone that it has none, and draws it apart', async () => {
    const on = await edited(sampleSop(3));
    on.document.apply([{ kind: 'remove-performer', performer: 'tim' }], { id: 'x', en: 'x' });
    await on.settled();
    expect(on.nameOf(1, 1)).to.contain('Belum ada pelaksana');
    expect(on.root.querySelector('[data-node="step-2"]')!.hasAttribute('data-unplaced')).to.equal(
      true,
    );
  });

  it('tells those who hear it what a symbol has become, and what was undone', async () => {
    const on = await edited(sampleSop(3));
    const told = () => on.root.querySelector('[role=status].visually-hidden')!.textContent;
    on.cell(1, 3).focus();
    await on.press('Space');
    expect(told()).to.contain('Langkah 2, Tim Teknis: keputusan');
    await on.press('Control+z');
    expect(told()).to.equal('Diurungkan: Simbol langkah 2 diubah.');
  });

  it('breaks no rule of axe-core', async () => {
    const on = await edited(sampleSop(4));
    await expect(on.editor).to.be.accessible();
    on.cell(1, 3).focus();
    await on.press('Enter');
    await expect(on.editor).to.be.accessible();
  });
});
