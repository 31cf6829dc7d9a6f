/**
 * The bench page: hands `<alur-mutu-baku-tracker>` a hundred thousand assessed steps, scrolls and
 * sorts them. The data and the code are here before a clock starts.
 */
const { tracked, calendars, agency } = await (await fetch('/data/tracked.json')).json();

/** After the next frame has been given to the screen. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

let handed = 0;
/** What has been handed over counts from here on. */
const hand = (steps) => {
  handed = performance.now();
  return steps;
};
const few = { ...tracked, steps: tracked.steps.slice(0, 1) };
const tracking = {
  workingCalendars: async () => calendars,
  trackedSteps: async ({ from, to }) => hand(to - from > 300 * 86_400_000 ? tracked : few),
};

const tracker = document.createElement('alur-mutu-baku-tracker');
tracker.service = {
  session: async () => ({ email: 'kadis@contoh.example', roles: ['head-of-agency'] }),
  agency: async () => agency,
  permitTypes: async () => [],
  tracking: async () => tracking,
};
tracker.refreshSeconds = 0;
tracker.days = 30;
document.body.append(tracker);
await import('/alur/alur.js');

const rows = () => tracker.shadowRoot.querySelectorAll('.rows .row').length;
while (!tracker.shadowRoot || rows() === 0) await nextFrame();
await painted();

/** Milliseconds from the data to painted rows. */
window.show = async () => {
  tracker.days = tracker.days === 366 ? 30 : 366;
  if (tracker.days === 30) {
    while (rows() !== 1) await nextFrame();
    tracker.days = 366;
  }
  while (rows() < 2) await nextFrame();
  await painted();
  return performance.now() - handed;
};

/** Milliseconds between frames while the list moves by so many pixels in each. */
window.scroll = async (frames, pixels) => {
  const grid = tracker.shadowRoot.querySelector('.grid');
  grid.scrollTop = 0;
  await painted();
  const times = [];
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    grid.scrollTop += pixels;
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
};

/** Milliseconds that script and layout take for each of those frames: what is ours of them. */
window.drawScrolled = async (frames, pixels) => {
  const grid = tracker.shadowRoot.querySelector('.grid');
  grid.scrollTop = 0;
  await painted();
  const times = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await painted();
    const from = performance.now();
    grid.scrollTop += pixels;
    grid.dispatchEvent(new window.Event('scroll'));
    grid.getBoundingClientRect();
    times.push(performance.now() - from);
  }
  return times;
};

/** Milliseconds from a click on a heading to the rows in their new order, laid out. */
window.sort = async () => {
  const times = [];
  for (const name of ['case', 'step', 'state', 'time', 'deviations']) {
    for (let turn = 0; turn < 2; turn += 1) {
      await painted();
      const from = performance.now();
      tracker.shadowRoot.querySelector(`.head .${name} button`).click();
      await tracker.updateComplete;
      tracker.getBoundingClientRect();
      times.push(performance.now() - from);
    }
  }
  return times;
};

window.isReady = true;
