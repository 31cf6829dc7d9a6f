import { define } from '@alur/components/define.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { StudioDocument } from '../document/studio-document.ts';
import { AlurSopDiagramEditor } from './sop-diagram-editor.ts';
import { smallSop } from './testing/small-sop.ts';

define(AlurSopDiagramEditor);

async function open(authored = smallSop()): Promise<{
  editor: AlurSopDiagramEditor;
  document: StudioDocument;
}> {
  const document = new StudioDocument(authored);
  const editor = await fixture<AlurSopDiagramEditor>(
    html`<alur-sop-diagram-editor .document=${document}></alur-sop-diagram-editor>`,
  );
  await waitUntil(() => editor.shadowRoot?.querySelector('.djs-shape'), 'the drawing is there', {
    timeout: 5000,
  });
  await editor.updateComplete;
  return { editor, document };
}

const find = (editor: AlurSopDiagramEditor, selector: string) =>
  editor.shadowRoot?.querySelector(selector) as HTMLElement;

const root = (editor: AlurSopDiagramEditor) => editor.shadowRoot as ShadowRoot;

const all = (editor: AlurSopDiagramEditor, selector: string) => [
  ...(editor.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The middle of something drawn, on the screen. */
function middle(editor: AlurSopDiagramEditor, id: string): [number, number] {
  const visual = find(editor, `[data-element-id="${id}"] .djs-visual`);
  const { x, y, width, height } = visual.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

const performerOf = ({ current }: StudioDocument, id: string) =>
  current.sop.activities.find((activity) => activity.id === id)?.performer;

const option = (editor: AlurSopDiagramEditor, id: string) =>
  find(editor, `[role="option"][data-element="${id}"]`);

const text = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

async function drag(
  editor: AlurSopDiagramEditor,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await sendMouse({ type: 'move', position: [...from] });
  await sendMouse({ type: 'down' });
  // Few moves: in a window that another covers each takes a second.
  for (const part of [0.5, 1]) {
    const at = (axis: 0 | 1) => Math.round(from[axis] + part * (to[axis] - from[axis]));
    await sendMouse({ type: 'move', position: [at(0), at(1)] });
  }
  await sendMouse({ type: 'up' });
  await editor.updateComplete;
}

describe('<alur-sop-diagram-editor>', () => {
  afterEach(async () => {
    await resetMouse();
  });

  it('draws the document and names it', async () => {
    const { editor } = await open();
    const svg = find(editor, '.djs-container > svg');
    expect(svg.getAttribute('aria-label')).to.equal('Diagram SOP Pelayanan Izin');
    expect(find(editor, '.bjs-powered-by')).not.to.equal(null);
    await expect(editor).to.be.accessible();
  });

  const states: Readonly<
    Record<string, (editor: AlurSopDiagramEditor, document: StudioDocument) => void>
  > = {
    'a step selected that breaks rules': (editor, document) => {
      editor.findings = [finding('terima', 'error'), finding('terima', 'notice')];
      document.select('terima');
    },
    'an arrow selected': (_, document) => document.select('terima-periksa'),
    'a lane selected': (_, document) => document.select('tim'),
    'a case tried out': (editor) => {
      editor.marks = new Map([['terima', { state: 'late', visits: 1 }]]);
    },
  };
  for (const [state, bring] of Object.entries(states)) {
    it(`is accessible with ${state}`, async () => {
      const { editor, document } = await open();
      bring(editor, document);
      await editor.updateComplete;
      await expect(editor).to.be.accessible();
    });
  }

  it('is accessible with a choice open', async () => {
    const { editor, document } = await open();
    document.select('terima');
    await editor.updateComplete;
    find(editor, '[data-command="performer"]').click();
    expect(all(editor, '[role="menuitemradio"]').map(text)).to.deep.equal([
      'Petugas Loket',
      'Tim Teknis',
      'Kepala Dinas',
    ]);
    await expect(editor).to.be.accessible();
  });

  it('gives a step to the performer whose lane it is dragged to, and takes that back', async () => {
    const { editor, document } = await open();
    const before = places(editor);
    const [x, y] = middle(editor, 'periksa');
    const [, lane] = middle(editor, 'kadis');
    await drag(editor, [x, y], [x + 6, lane]);
    expect(performerOf(document, 'periksa')).to.equal('kadis');
    expect(document.undoLabel?.id).to.equal('Langkah dipindah ke Kepala Dinas');
    expect(document.current.places.has('periksa')).to.equal(true);
    expect(middle(editor, 'periksa')[0]).to.be.closeTo(x + 6, 3);
    document.undo();
    document.select('');
    await editor.updateComplete;
    expect(places(editor)).to.deep.equal(before);
  });

  it('draws a return by mouse, and asks for its answer', async () => {
    const { editor, document } = await open();
    await sendMouse({ type: 'click', position: middle(editor, 'periksa') });
    expect(document.selected).to.equal('periksa');
    await editor.updateComplete;
    const button = find(editor, '[data-command="connect"]').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [button.x + 20, button.y + 20].map(Math.round) as [number, number],
    });
    await editor.updateComplete;
    expect(text(find(editor, '.selected'))).to.contain('Klik tujuan anak panah');
    const [x, y] = middle(editor, 'terima');
    await sendMouse({ type: 'move', position: [x + 10, y + 10] });
    await sendMouse({ type: 'click', position: [x, y] });
    await editor.updateComplete;
    await sendKeys({ type: 'Belum lengkap' });
    await sendKeys({ press: 'Enter' });
    const back = document.current.sop.flows.find(({ name }) => name === 'Belum lengkap');
    expect(back).to.include({ source: 'periksa-decision', target: 'terima' });
  });

  it('stays where it is whatever is selected, refused or found', async () => {
    const { editor, document } = await open();
    const top = find(editor, '.stage').getBoundingClientRect().top;
    editor.findings = [finding('terima', 'error')];
    for (const id of ['terima', 'terima-periksa', 'kadis', '']) {
      document.select(id);
      await editor.updateComplete;
      expect(find(editor, '.stage').getBoundingClientRect().top, id).to.equal(top);
    }
  });

  it('names what is double-clicked, and lays nothing under the second click', async () => {
    const answered = smallSop();
    const flows = answered.sop.flows.map((flow) => ({ ...flow, name: `Jalan ${flow.id}` }));
    const { editor, document } = await open({ ...answered, sop: { ...answered.sop, flows } });
    for (const id of ['terima-periksa_label', 'terima', 'kadis', 'selesai', 'mulai-terima']) {
      const [x, y] = middle(editor, id);
      const position: [number, number] = id === 'kadis' ? [x + 60, y] : [x, y];
      await sendMouse({ type: 'click', position });
      await editor.updateComplete;
      const under = root(editor).elementFromPoint(...position);
      expect(under?.closest('.canvas'), id).not.to.equal(null);
    }
    const [x, y] = middle(editor, 'terima-periksa_label');
    await sendMouse({ type: 'click', position: [x, y] });
    root(editor)
      .elementFromPoint(x, y)
      ?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await editor.updateComplete;
    const field = find(editor, '.name-field') as HTMLTextAreaElement;
    expect(field.value).to.equal('Jalan terima-periksa');
    expect(document.current.sop.flows.length).to.equal(3);
  });

  it('puts what is dragged out of the palette where it is dropped', async () => {
    const { editor, document } = await open();
    const tool = find(editor, '[data-new="step"]').getBoundingClientRect();
    const [x, y] = middle(editor, 'kadis');
    await drag(editor, [Math.round(tool.x + 20), Math.round(tool.y + 20)], [x, y]);
    await waitUntil(() => document.current.sop.activities.length === 3, 'the step is there');
    expect(performerOf(document, 'langkah-baru')).to.equal('kadis');
    await editor.updateComplete;
    expect((find(editor, '.name-field') as HTMLTextAreaElement).value).to.equal('Langkah baru');
  });

  it('is worked by keys alone: reach, name, connect, give, remove', async () => {
    const { editor, document } = await open();
    find(editor, '[role="option"][tabindex="0"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(document.selected).to.equal('terima');
    await sendKeys({ press: 'F2' });
    await editor.updateComplete;
    await sendKeys({ type: 'Menerima permohonan' });
    await sendKeys({ press: 'Enter' });
    expect(document.current.sop.activities[0]?.name).to.equal('Menerima permohonan');
    await editor.updateComplete;
    expect(root(editor).activeElement?.ariaLabel).to.contain('Menerima permohonan');

    await sendKeys({ press: 'Enter' });
    expect(text(editor.shadowRoot?.activeElement ?? null)).to.equal('Ubah nama');
    find(editor, '[data-command="connect"]').focus();
    await sendKeys({ press: 'Enter' });
    const items = all(editor, '[role="menuitem"]').map(text);
    expect(items).to.deep.equal(['Selesai']);
    await sendKeys({ press: 'Enter' });
    await editor.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(document.undoLabel?.id).to.equal('Jawaban menuju Selesai ditambahkan');

    document.select('periksa');
    await editor.updateComplete;
    find(editor, '[data-command="performer"]').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    expect(performerOf(document, 'periksa')).to.equal('kadis');
    await editor.updateComplete;
    expect(document.selected).to.equal('periksa');
    await sendKeys({ press: 'Delete' });
    expect(document.current.sop.activities.map(({ id }) => id)).to.deep.equal(['terima']);
  });

  it('has the document foresee a name letter by letter, until it is given up or taken', async () => {
    const { editor, document } = await open();
    const named = (at: 'current' | 'unfinished') => document[at].sop.activities[0]?.name;
    find(editor, '[role="option"][tabindex="0"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'F2' });
    await editor.updateComplete;
    await sendKeys({ type: 'Menerima per' });
    expect(named('unfinished')).to.equal('Menerima per');
    expect(named('current')).to.equal('Menerima berkas');
    await sendKeys({ press: 'Escape' });
    expect(document.unfinished).to.equal(document.current);
    await editor.updateComplete;
    await sendKeys({ press: 'F2' });
    await editor.updateComplete;
    await sendKeys({ type: 'Menerima per' });
    editor.remove();
    expect(named('current')).to.equal('Menerima per');
    expect(document.undoLabel?.id).to.equal('Diberi nama Menerima per');
  });

  it('keeps the focus in the drawing when the command that had it is gone', async () => {
    const { editor, document } = await open();
    document.select('terima');
    await editor.updateComplete;
    find(editor, '[data-command="remove"]').focus();
    await sendKeys({ press: 'Enter' });
    await editor.updateComplete;
    expect(document.current.sop.activities.length).to.equal(1);
    await waitUntil(() => root(editor).activeElement?.role === 'option', 'the list has it');
  });

  it('removes by key what was clicked, one or several', async () => {
    const { editor, document } = await open();
    await sendMouse({ type: 'click', position: middle(editor, 'terima') });
    await sendKeys({ down: 'Shift' });
    await sendMouse({ type: 'click', position: middle(editor, 'periksa') });
    await sendKeys({ up: 'Shift' });
    await editor.updateComplete;
    expect(text(find(editor, '.selected'))).to.equal('2 unsur terpilih');
    await sendKeys({ press: 'Delete' });
    expect(document.current.sop.activities).to.deep.equal([]);
    document.undo();
    await editor.updateComplete;
    await sendMouse({ type: 'click', position: middle(editor, 'periksa') });
    await sendKeys({ press: 'Delete' });
    expect(document.current.sop.activities.map(({ id }) => id)).to.deep.equal(['terima']);
  });

  /** The handle at an end of the selected arrow, on the screen. */
  const endOf = (editor: AlurSopDiagramEditor, end: 'source' | 'target'): [number, number] => {
    const { x, y, width, height } = find(editor, `[data-end="${end}"]`).getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };

  it('leads an arrow elsewhere whose end is dragged there, and takes that back', async () => {
    const { editor, document } = await open();
    const flow = () => document.current.sop.flows.find(({ id }) => id === 'terima-periksa');
    document.select('terima-periksa');
    await drag(editor, endOf(editor, 'target'), middle(editor, 'selesai'));
    expect(flow()).to.include({ source: 'terima', target: 'selesai' });
    expect(document.undoLabel?.id).to.equal('Anak panah diarahkan ke Selesai');
    document.undo();
    expect(flow()).to.include({ source: 'terima', target: 'periksa' });
    await expect(editor).to.be.accessible();
  });

  it('begins an arrow elsewhere whose other end is dragged there', async () => {
    const { editor, document } = await open();
    document.select('terima-periksa');
    await drag(editor, endOf(editor, 'source'), middle(editor, 'mulai'));
    const flow = document.current.sop.flows.find(({ id }) => id === 'terima-periksa');
    expect(flow).to.include({ source: 'mulai', target: 'periksa' });
    expect(document.selected).to.equal('terima-periksa');
  });

  it('says why the end of an arrow cannot be where it was let go, and leaves it', async () => {
    const { editor, document } = await open();
    const before = document.current;
    document.select('terima-periksa');
    await drag(editor, endOf(editor, 'target'), middle(editor, 'mulai'));
    expect(document.current).to.equal(before);
    expect(text(find(editor, '.error'))).to.contain('Prosedur dimulai di terminator ini');
  });

  it('moves a lane that is dragged by its head, with a line where it would stand', async () => {
    const { editor, document } = await open();
    const names = () => document.current.sop.performers.map(({ id }) => id);
    const head = (id: string): [number, number] => {
      const { left, top, height } = find(
        editor,
        `[data-element-id="${id}"] .djs-visual`,
      ).getBoundingClientRect();
      return [Math.round(left + 12), Math.round(top + height / 2)];
    };
    const [from, to] = [head('kadis'), head('fo')];
    await sendMouse({ type: 'move', position: from });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [from[0], to[1] + 40] });
    await sendMouse({ type: 'move', position: [from[0], to[1] - 20] });
    expect(find(editor, '.lane-line')).not.to.equal(null);
    await sendMouse({ type: 'up' });
    expect(names()).to.deep.equal(['kadis', 'fo', 'tim']);
    expect(document.undoLabel?.id).to.equal('Urutan pelaksana Kepala Dinas diubah');
    expect(find(editor, '.lane-line')).to.equal(null);
    document.undo();
    expect(names()).to.deep.equal(['fo', 'tim', 'kadis']);
  });

  it('selects what a frame was drawn around, and removes it as one step', async () => {
    const { editor, document } = await open();
    const before = document.current;
    const box = (id: string) =>
      find(editor, `[data-element-id="${id}"] .djs-visual`).getBoundingClientRect();
    const [first, last] = [box('terima'), box('periksa')];
    await sendKeys({ down: 'Shift' });
    await drag(
      editor,
      [Math.round(first.left - 8), Math.round(first.top - 8)],
      [Math.round(last.right + 8), Math.round(last.bottom + 8)],
    );
    await sendKeys({ up: 'Shift' });
    await editor.updateComplete;
    expect(text(find(editor, '.selected'))).to.equal('2 unsur terpilih');
    const chosen = all(editor, '[aria-selected="true"]').map(({ dataset }) => dataset['element']);
    expect(chosen).to.deep.equal(['terima', 'periksa']);
    await expect(editor).to.be.accessible();
    find(editor, '[data-command="remove"]').click();
    expect(document.current.sop.activities).to.deep.equal([]);
    document.undo();
    expect(document.current).to.equal(before);
  });

  it('moves several that are selected as one step, and keeps them selected', async () => {
    const { editor, document } = await open();
    const before = document.current;
    document.select('terima');
    await editor.updateComplete;
    option(editor, 'terima').focus();
    await withHeld('Shift', 'ArrowDown');
    const [x, y] = middle(editor, 'terima');
    await drag(editor, [x, y], [x + 30, y]);
    expect([...document.current.places.keys()].sort()).to.deep.equal(['periksa', 'terima']);
    expect(text(find(editor, '.selected'))).to.equal('2 unsur terpilih');
    document.undo();
    expect(document.current).to.equal(before);
  });

  it('selects, moves, gives and removes several by keys alone', async () => {
    const { editor, document } = await open();
    const heading = () => text(find(editor, '.selected'));
    document.select('terima');
    await editor.updateComplete;
    option(editor, 'terima').focus();
    await withHeld('Shift', 'ArrowDown');
    await editor.updateComplete;
    expect(heading()).to.equal('2 unsur terpilih');
    expect(root(editor).activeElement).to.equal(option(editor, 'periksa'));
    await withHeld('Shift', 'ArrowUp');
    await editor.updateComplete;
    expect(heading()).to.contain('Menerima berkas');
    await withHeld('Shift', 'ArrowDown');
    await withHeld('Alt', 'ArrowRight');
    await editor.updateComplete;
    expect([...document.current.places.keys()].sort()).to.deep.equal(['periksa', 'terima']);
    expect(heading()).to.equal('2 unsur terpilih');
    find(editor, '[data-command="performer"]').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    expect(performerOf(document, 'terima')).to.equal('kadis');
    expect(performerOf(document, 'periksa')).to.equal('kadis');
    await editor.updateComplete;
    find(editor, '[data-command="also"]').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await editor.updateComplete;
    expect(heading()).to.equal('3 unsur terpilih');
    await waitUntil(() => root(editor).activeElement?.role === 'option', 'the list has the focus');
    await withHeld('Control', 'a');
    await editor.updateComplete;
    expect(heading()).to.equal('4 unsur terpilih');
    await sendKeys({ press: 'ArrowUp' });
    await editor.updateComplete;
    expect(heading()).not.to.contain('terpilih');
  });

  it('moves a lane by keys', async () => {
    const { editor, document } = await open();
    document.select('kadis');
    await editor.updateComplete;
    option(editor, 'kadis').focus();
    await withHeld('Alt', 'ArrowUp');
    expect(document.current.sop.performers.map(({ id }) => id)).to.deep.equal([
      ...['fo', 'kadis', 'tim'],
    ]);
  });

  it('follows what is selected elsewhere, and tells what is selected here', async () => {
    const { editor, document } = await open();
    document.select('terima');
    await editor.updateComplete;
    expect(find(editor, '[data-element-id="terima"]').classList.contains('selected')).to.equal(
      true,
    );
    expect(option(editor, 'terima').getAttribute('aria-selected')).to.equal('true');
    await sendMouse({ type: 'click', position: middle(editor, 'selesai') });
    expect(document.selected).to.equal('selesai');
    await editor.updateComplete;
    expect(text(find(editor, '.selected'))).to.equal('Selesai');
  });

  it('follows what is edited elsewhere', async () => {
    const { editor, document } = await open();
    document.apply(
      [{ kind: 'add-activity', after: 'terima', activity: { id: 'catat', name: 'Mencatat' } }],
      { id: 'a', en: 'a' },
    );
    expect(text(find(editor, '[data-element-id="catat"] text'))).to.equal('Mencatat');
    await editor.updateComplete;
    expect(option(editor, 'catat').ariaLabel).to.equal('Langkah 2 Mencatat, Petugas Loket');
    document.undo();
    expect(find(editor, '[data-element-id="catat"]')).to.equal(null);
  });

  it('lets go of what is dragged when somebody else edits', async () => {
    const { editor, document } = await open();
    const [x, y] = middle(editor, 'periksa');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 40, y + 10] });
    expect(find(editor, '.djs-drag-group')).not.to.equal(null);
    document.apply([{ kind: 'remove-activity', activity: 'periksa' }], { id: 'a', en: 'a' });
    expect(find(editor, '.djs-drag-group')).to.equal(null);
    await sendMouse({ type: 'up' });
    expect(document.current.sop.activities.map(({ id }) => id)).to.deep.equal(['terima']);
  });

  it('shows what breaks the rules on its shape, in the list and in words', async () => {
    const { editor, document } = await open();
    editor.findings = [
      finding('terima', 'notice'),
      finding('terima', 'error'),
      finding('x', 'notice'),
    ];
    document.select('terima');
    await editor.updateComplete;
    expect(all(editor, '.finding').map(text)).to.deep.equal(['!']);
    expect(option(editor, 'terima').ariaLabel).to.contain('2 catatan');
    expect(all(editor, '.note').map(text)).to.deep.equal(['Isi waktunya.', 'Isi waktunya.']);
    editor.findings = [];
    await editor.updateComplete;
    expect(all(editor, '.finding')).to.deep.equal([]);
  });

  it('marks where a case stands that is tried out, over edits, too', async () => {
    const { editor, document } = await open();
    editor.marks = new Map([
      ['terima', { state: 'done', visits: 1 }],
      ['periksa', { state: 'current', visits: 2 }],
    ]);
    await editor.updateComplete;
    expect(all(editor, '.step-mark').map(text)).to.deep.equal([
      '✓ Selesai',
      '● Sedang dikerjakan, 2 kali',
    ]);
    document.apply([{ kind: 'remove-activity', activity: 'terima' }], { id: 'a', en: 'a' });
    await editor.updateComplete;
    expect(all(editor, '.step-mark').length).to.equal(1);
  });

  it('takes back and does again by keys', async () => {
    const { editor, document } = await open();
    document.select('terima');
    await editor.updateComplete;
    option(editor, 'terima').focus();
    await sendKeys({ press: 'Delete' });
    await editor.updateComplete;
    expect(document.current.sop.activities.length).to.equal(1);
    await withHeld('Control', 'z');
    expect(document.current.sop.activities.length).to.equal(2);
    await editor.updateComplete;
    await withHeld('Control', 'y');
    expect(document.current.sop.activities.length).to.equal(1);
  });

  it('offers nothing that an SOP may not hold', async () => {
    const { editor, document } = await open();
    document.select('selesai');
    await editor.updateComplete;
    const commands = all(editor, '[data-command]').map(({ dataset }) => dataset['command']);
    expect(commands).to.deep.equal(['rename', 'performer', 'kind', 'also', 'remove']);
    expect(all(editor, '[data-new]').map(text)).to.deep.equal([
      'Langkah',
      'Keputusan',
      'Cabang sejajar',
      'Mulai',
      'Selesai',
      'Waktu',
      'Pesan',
      'Pelaksana',
    ]);
  });

  it('gives all places back to the layout when it is told to tidy', async () => {
    const { editor, document } = await open();
    const [x, y] = middle(editor, 'selesai');
    await drag(editor, [x, y], [x + 60, y + 10]);
    expect(document.current.places.size).to.equal(1);
    editor.tidy('all');
    expect(document.current.places.size).to.equal(0);
    expect(middle(editor, 'selesai')).to.deep.equal([x, y]);
  });

  it('says calmly what cannot be drawn, and goes on when that is undone', async () => {
    const { editor, document } = await open();
    const { sop } = document.current;
    const nodes = sop.nodes.map((node) => ({ ...node, type: 'fooBar' }));
    document.apply([{ kind: 'replace', sop: { ...sop, nodes } }], { id: 'a', en: 'a' });
    await editor.updateComplete;
    expect(text(find(editor, '.notice'))).to.contain('Perubahan terakhir tidak dapat digambar.');
    document.undo();
    await editor.updateComplete;
    expect(find(editor, '.notice')).to.equal(null);
    expect(find(editor, '[data-element-id="terima"]')).not.to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const { editor, document } = await open();
    editor.language = 'en';
    document.select('terima');
    await editor.updateComplete;
    expect(text(find(editor, '.selected'))).to.equal('Step 1 Menerima berkas');
    expect(text(find(editor, '[data-command="remove"]'))).to.equal('Remove');
  });
});

const finding = (pointer: string, severity: LintFinding['severity']): LintFinding => ({
  pointer,
  severity,
  code: 'with-duration',
  message: { id: 'Isi waktunya.', en: 'Fill in the time.' },
});

async function withHeld(held: 'Control' | 'Shift' | 'Alt', key: string): Promise<void> {
  await sendKeys({ down: held });
  await sendKeys({ press: key });
  await sendKeys({ up: held });
}

/** Where everything is seen. */
const places = (editor: AlurSopDiagramEditor): readonly string[] =>
  all(editor, '[data-element-id] .djs-visual').map((visual) => {
    const { x, y, width, height } = visual.getBoundingClientRect();
    const seen = [x, y, width, height].map(Math.round).join(' ');
    return `${String(visual.parentElement?.dataset['elementId'])} ${seen}`;
  });
