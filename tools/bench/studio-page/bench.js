/**
 * The bench page of the studio: the table, the diagram or both over one document. `edits` measures
 * from an author's edit to all that shows it, laid out by the browser.
 */
const { define, AlurSopDiagramEditor, AlurSopTableEditor, StudioDocument } =
  await import('/editors/editors.js');

const query = new URL(location.href).searchParams;
const sop = await (await fetch(`/data/${query.get('sop')}.json`)).json();
const document_ = new StudioDocument({ sop, places: new Map() });
const label = { id: 'Ukur', en: 'Measure' };

define(AlurSopDiagramEditor);
define(AlurSopTableEditor);
const shown = { table: [AlurSopTableEditor], diagram: [AlurSopDiagramEditor] }[
  query.get('view')
] ?? [AlurSopTableEditor, AlurSopDiagramEditor];
document.body.classList.toggle('one', shown.length === 1);
const views = shown.map(({ tag }) => {
  const view = document.createElement(tag);
  view.document = document_;
  document.body.append(view);
  return view;
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const isDrawn = (view) => view.shadowRoot?.querySelector('svg .djs-shape, svg .symbol');
while (!views.every(isDrawn)) await nextFrame();

const middle = sop.activities[sop.activities.length >> 1].id;
const performers = sop.performers.map(({ id }) => id);

/** @param {number} turn */
const edits = {
  name: (turn) => ({
    kind: 'set-activity',
    activity: middle,
    change: { name: `Memeriksa kelengkapan berkas ${turn}` },
  }),
  performer: (turn) => ({
    kind: 'place-symbol',
    activity: middle,
    performer: performers[turn % performers.length],
    symbol: 'process',
  }),
  step: (turn) => ({
    kind: 'add-activity',
    after: middle,
    activity: { id: `new-${turn}`, name: `Langkah baru ${turn}` },
  }),
  place: (turn) => ({
    kind: 'set-place',
    element: middle,
    place: { x: 4000 + 10 * turn, y: 40, width: 160, height: 80 },
  }),
};

/** Milliseconds of each of so many edits of a kind; all are undone. */
window.edits = async (kind, times) => {
  const taken = [];
  for (let turn = 1; turn <= times; turn += 1) {
    await nextFrame();
    const started = performance.now();
    const problems = document_.apply([edits[kind](turn)], label);
    await Promise.all(views.map(({ updateComplete }) => updateComplete));
    for (const view of views) view.getBoundingClientRect();
    taken.push(performance.now() - started);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  }
  for (let turn = 1; turn <= times; turn += 1) document_.undo();
  return taken;
};
window.studioDocument = document_;
window.isReady = true;
