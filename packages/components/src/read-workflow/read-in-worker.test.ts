import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import { longSop } from '@alur/workflow/layout/lanes/testing/long-sop.js';
import { expect } from '@open-wc/testing';
import { type FileReading, readWorkflowInWorker } from './read-in-worker.ts';
import { startWorker } from './start-worker.ts';

const process = (inner: string) =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="file" targetNamespace="x">
    <bpmn:process id="p">${inner}</bpmn:process></bpmn:definitions>`;

const small = process(
  '<bpmn:startEvent id="a"/><bpmn:task id="b" name="Memeriksa"/><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b"/>',
);

const hostile: readonly (readonly [name: string, code: string, make: () => string])[] = [
  [
    '2,000 nested subprocesses',
    'too-many-depth',
    () =>
      process(
        Array.from({ length: 2_000 }, (_, at) => `<bpmn:subProcess id="s${at}">`).join('') +
          '</bpmn:subProcess>'.repeat(2_000),
      ),
  ],
  [
    '50,000 ids that are the same',
    'duplicate-id',
    () => process('<bpmn:task id="x"/>'.repeat(50_000)),
  ],
  ['20 MB of text', 'too-large', () => process('x'.repeat(20_000_000))],
  [
    'a bomb of entities',
    'doctype',
    () => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${small}`,
  ],
];

/** Milliseconds. Alone it is some 20; what is read in the page stands still for as long as it takes. */
const longestGap = 500;

/**
 * Runs while turns of the page's own thread are counted; gives the longest time between two of
 * them, in milliseconds. Not pictures: a tab that another one covers draws none.
 */
async function longestStandstill<T>(work: () => Promise<T>): Promise<{ value: T; gap: number }> {
  let gap = 0;
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  const turns = setInterval(turn, 4);
  try {
    const value = await work();
    turn();
    return { value, gap };
  } finally {
    clearInterval(turns);
  }
}

const codes = (reading: FileReading) =>
  reading.ok ? [] : reading.problems.map(({ code }) => code);

describe('readWorkflowInWorker', () => {
  it('gives the SOP and its file with a drawing', async () => {
    const reading = await readWorkflowInWorker(small);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.value.sop.activities.map(({ name }) => name)).to.deep.equal(['Memeriksa']);
    expect(reading.value.isDrawnAnew).to.equal(true);
    expect(reading.value.xml).to.contain('BPMNShape');
  });

  for (const [name, code, make] of hostile) {
    it(`refuses ${name} within two seconds, and the page goes on`, async () => {
      const file = new Blob([make()]);
      const started = performance.now();
      const { value, gap } = await longestStandstill(() => readWorkflowInWorker(file));
      expect(codes(value)).to.include(code);
      expect(performance.now() - started).to.be.lessThan(2_000);
      expect(gap).to.be.lessThan(longestGap);
    });
  }

  it('lets the page go on while a thousand steps are read and drawn', async () => {
    const xml = (await writeWorkflow(longSop(1_000))).replace(
      /<bpmndi:BPMNDiagram[^]*<\/bpmndi:BPMNDiagram>/,
      '',
    );
    // How long a whole SOP takes to draw is for the bench; here the machine may be busy.
    const { value, gap } = await longestStandstill(() =>
      readWorkflowInWorker(new Blob([xml]), { patience: 8_000 }),
    );
    expect(value.ok && value.value.sop.activities.length).to.equal(1_000);
    expect(gap).to.be.lessThan(longestGap);
  });

  it('says at which line a file cannot be read', async () => {
    const reading = await readWorkflowInWorker(process('\n\n<bpmn:task id="b"></bpmn:oops>'));
    expect(reading.ok ? [] : reading.problems[0]).to.include({ code: 'malformed-xml', line: 4 });
  });

  it('reads bytes in the encoding that they are in', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${small}`;
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const bytes = new Uint8Array(new Uint16Array([0xfeff, ...units]).buffer);
    expect((await readWorkflowInWorker(bytes)).ok).to.equal(true);
    const broken = new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x80]);
    expect(codes(await readWorkflowInWorker(broken))).to.deep.equal(['bad-encoding']);
  });

  it('reads in the page where no worker can start', async () => {
    const refuse = () => {
      throw new TypeError('not here');
    };
    expect((await readWorkflowInWorker(small, { start: refuse })).ok).to.equal(true);
    const broken = () => new Worker('/there-is-no-such-script.js', { type: 'module' });
    expect((await readWorkflowInWorker(small, { start: broken })).ok).to.equal(true);
  });

  it('reads in a worker where one can start', async () => {
    let ended = 0;
    const start = () => {
      const worker = startWorker();
      const terminate = worker.terminate.bind(worker);
      let isReady = false;
      worker.addEventListener('message', ({ data }) => (isReady ||= data === 'ready'));
      worker.terminate = () => {
        if (isReady) ended += 1;
        terminate();
      };
      return worker;
    };
    await readWorkflowInWorker(small, { start });
    expect(ended).to.equal(1);
  });

  it('ends at once when it is told to', async () => {
    const abort = new AbortController();
    const reading = readWorkflowInWorker(small, { signal: abort.signal });
    abort.abort(new Error('enough'));
    const error = await reading.catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('enough');
  });

  it('gives a file up after a time', async () => {
    const silent = () => {
      const worker = startWorker();
      worker.addEventListener('message', ({ data }) => {
        if (data !== 'ready') throw new Error('was to be given up before');
      });
      worker.postMessage = () => undefined;
      return worker;
    };
    const reading = await readWorkflowInWorker(small, { start: silent, patience: 1_500 });
    expect(codes(reading)).to.deep.equal(['given-up']);
  });
});
