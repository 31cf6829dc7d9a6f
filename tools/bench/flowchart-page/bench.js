/**
 * The bench page: paints one procedure, as a table by `<alur-sop-flowchart>` or as a diagram by
 * bpmn-js. What is fetched besides the code is here before the clock starts.
 */
const query = new URL(location.href).searchParams;
const name = query.get('sop');

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** From within a frame: when it has been given to the screen. */
const afterThisFrame = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/** After the next frame has been given to the screen. */
const painted = () => nextFrame().then(afterThisFrame);

/** How long it took from `started` until something was on the screen. */
async function paintedAfter(started, isThere) {
  // Found at the beginning of a frame, and painted when that frame is over.
  do await nextFrame();
  while (!isThere());
  await afterThisFrame();
  return performance.now() - started;
}

const fetchSop = async () => (await fetch(`/data/${name}.json`)).json();

/** What this machine and this browser need for the least that there is to do: a module, a plain table. */
async function floor() {
  const sop = await fetchSop();
  await painted();
  const started = performance.now();
  (await import('./floor.js')).show(sop, document.body);
  return { painted: await paintedAfter(started, () => document.querySelector('td')) };
}

/** The same by Lit. */
async function litFloor() {
  const element = document.createElement('lit-floor');
  element.sop = await fetchSop();
  await painted();
  const started = performance.now();
  document.body.append(element);
  await import('/viewer/floor-lit.js');
  return { painted: await paintedAfter(started, () => element.shadowRoot?.querySelector('td')) };
}

/** @param {string} script - what the page names, or what says when that begins to run */
async function table(script) {
  const sop = await fetchSop();
  const flowchart = document.createElement('alur-sop-flowchart');
  flowchart.sop = sop;
  await painted();
  const asked = performance.now();
  document.body.append(flowchart);
  const fetched = import(script);
  const inside = (selector) => flowchart.shadowRoot?.querySelector(selector);
  // Looked for from the start: asked only when the script is done, the answer would stand behind what
  // the element does after its paint.
  const onScreen = await paintedAfter(asked, () => inside('svg .symbol'));
  const { started = asked } = await fetched;
  // A long table's rows below the screen come when those on it are painted.
  const last = sop.activities.at(-1).id;
  const isWhole = () =>
    inside('tbody').rows.length === sop.activities.length && inside(`svg [data-node="${last}"]`);
  const whole = isWhole() ? onScreen : await paintedAfter(asked, isWhole);
  window.markAll = async (states) => {
    const times = [];
    for (const state of states) {
      const marks = new Map(sop.activities.map(({ id }) => [id, { state, visits: 1 }]));
      await painted();
      const from = performance.now();
      flowchart.marks = marks;
      await flowchart.updateComplete;
      flowchart.getBoundingClientRect();
      times.push(performance.now() - from);
    }
    return times;
  };
  /** As one event changes them: a step is done, the next one begun. */
  window.markSteps = async (count) => {
    const times = [];
    for (let step = 0; step < count; step += 1) {
      const marks = new Map(
        sop.activities.map(({ id }, index) => [
          id,
          { state: index < step ? 'done' : index === step ? 'current' : 'waiting', visits: 1 },
        ]),
      );
      await painted();
      const from = performance.now();
      flowchart.marks = marks;
      await flowchart.updateComplete;
      flowchart.getBoundingClientRect();
      times.push(performance.now() - from);
    }
    return times;
  };
  return { painted: asked + onScreen - started, whole: asked + whole - started };
}

/** @param {string} script - as of the table */
async function diagram(script) {
  const xml = await (await fetch(`/data/${name}.bpmn`)).text();
  const container = document.createElement('div');
  container.className = 'diagram';
  document.body.append(container);
  await painted();
  const asked = performance.now();
  const { NavigatedViewer, started = asked } = await import(script);
  const viewer = new NavigatedViewer({ container });
  await viewer.importXML(xml);
  await painted();
  return { painted: performance.now() - started };
}

const ways = {
  // A page of SOPs, and one of any elements.
  table: () => table('/alur/alur-flowchart.js'),
  tableStarted: () => table('./started-table.js'),
  tableByParts: () => table('/alur/alur.js'),
  diagram: () => diagram('/viewer/viewer.js'),
  diagramStarted: () => diagram('./started-viewer.js'),
  floor,
  litFloor,
};
window.tellPaintedAfter(await ways[query.get('as')]());
