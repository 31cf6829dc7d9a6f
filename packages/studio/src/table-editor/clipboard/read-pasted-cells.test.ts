import { expect } from '@open-wc/testing';
import { readPastedCells } from './read-pasted-cells.ts';

const large = `<table><tr><td>${'kata '.repeat(50_000)}</td><td>5 menit</td></tr></table>`;

/** A worker that says what it is told to, and nothing else. */
const workerThat = (answers: (data: unknown) => unknown) => (): Worker => {
  const worker = new EventTarget() as Worker;
  const send = (data: unknown) =>
    queueMicrotask(() => {
      worker.onmessage?.(new MessageEvent('message', { data }));
    });
  worker.postMessage = (question: unknown) => {
    send(answers(question));
  };
  worker.terminate = () => undefined;
  send('ready');
  return worker;
};

describe('what was pasted', () => {
  it('is read in a worker where it is large', async () => {
    const answer = { ok: true, value: { block: [['x']], beside: 0 } };
    const start = workerThat(() => ({ answer }));
    const reading = await readPastedCells({ html: large, text: '', of: 'activity' }, start);
    expect(reading).to.equal(answer);
  });

  it('is given up in words where the worker does not come through', async () => {
    const start = workerThat(() => ({ failure: 'RangeError' }));
    const reading = await readPastedCells({ html: large, text: '', of: 'activity' }, start);
    expect(reading.ok ? [] : reading.problems.map(({ message }) => message.id)).to.have.lengthOf(1);
  });

  it('is read here where the page allows no worker', async () => {
    const start = () => {
      throw new Error('no worker');
    };
    const reading = await readPastedCells({ html: large, text: '', of: 'activity' }, start);
    expect(reading.ok && reading.value.block[0]?.[1]).to.equal('5 menit');
  });

  it('says what a merged cell says once', async () => {
    const html = '<table><tr><td rowspan=2>KTP<td>5 menit</tr><tr><td>10 menit</tr></table>';
    const reading = await readPastedCells({ html, text: '', of: 'requiredInputs' });
    expect(reading.ok && reading.value.block).to.deep.equal([
      ['KTP', '5 menit'],
      ['', '10 menit'],
    ]);
  });
});
