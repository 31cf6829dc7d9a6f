import type { Reading } from '@alur/model/problem.js';
import type { ImportResult } from '@alur/workflow/import/import-result.js';
import { expect } from '@open-wc/testing';
import { badDocuments, type BadDocument } from '../testing/bad-documents.ts';
import { importInWorker } from './import-in-worker.ts';
import type { ImportQuestion } from './read-import.ts';
import { startWorker } from './start-worker.ts';

const question = (name: string, bytes: BlobPart): ImportQuestion => ({
  source: { kind: 'file', file: new File([bytes], name) },
  roles: [],
});

const ask = ({ name, make }: BadDocument) => question(name, make());

/** What an author reads: why nothing came of it, or what was left out. */
const said = (reading: Reading<ImportResult>, language: 'id' | 'en') =>
  (reading.ok
    ? reading.value.notes.map((note) => note[language])
    : reading.problems.map(({ message }) => message[language] ?? '')
  ).join(' ');

interface Watched {
  readonly start: () => Worker;
  /** Turns of the page's own thread between the worker's first word and its answer. */
  turns: number;
  answered: number;
  ended: number;
}

/** Counts what the page does while a worker of it reads. */
function watched(): Watched {
  const seen: Watched = { start, turns: 0, answered: 0, ended: 0 };
  function start(): Worker {
    const worker = startWorker();
    let counting: ReturnType<typeof setInterval> | undefined;
    worker.addEventListener('message', ({ data }) => {
      if (data === 'ready') counting = setInterval(() => (seen.turns += 1), 1);
      else if (typeof data === 'object' && data !== null && 'answer' in data) seen.answered += 1;
    });
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => {
      clearInterval(counting);
      seen.ended += 1;
      terminate();
    };
    return worker;
  }
  return seen;
}

describe('importInWorker', function () {
  // The first worker of a run waits for its modules, one by one, on a busy machine.
  this.timeout(60_000);

  for (const bad of badDocuments) {
    it(`tells what became of ${bad.what}`, async () => {
      const seen = watched();
      // It is given up after five seconds, and what is told then is something else.
      const reading = await importInWorker(ask(bad), { start: seen.start });
      expect(said(reading, 'id')).to.match(bad.told);
      expect(said(reading, 'en')).not.to.equal('');
      expect(reading.ok).to.equal(bad.isRead);
      // What is too large is not even given to one.
      expect([seen.answered, seen.ended]).to.deep.equal(
        bad.name === 'besar.docx' ? [0, 0] : [1, 1],
      );
    });
  }

  it('leaves the page its turns while a million rows are read', async () => {
    const seen = watched();
    await importInWorker(ask(documentOf('a sheet with a million empty rows')), seen);
    // Read in the page there would be none before the answer.
    expect(seen.turns).to.be.greaterThan(20);
  });

  it('never runs the script of a BPMN file', async () => {
    const reading = await importInWorker(ask(documentOf('a BPMN file with a script')));
    expect(reading.ok && reading.value.unplaced).to.deep.include({
      where: 'scriptTask Menghitung retribusi',
      text: 'scriptFormat, script',
    });
    expect('wasRun' in globalThis).to.equal(false);
  });

  for (const [where, start] of Object.entries({
    'a policy forbids workers': () => {
      throw new DOMException('worker-src', 'SecurityError');
    },
    "a worker's script is not there": () =>
      new Worker('/there-is-no-such-script.js', { type: 'module' }),
  })) {
    it(`reads in the page where ${where}`, async () => {
      const refused = documentOf('a Word file with a password');
      expect(said(await importInWorker(ask(refused), { start }), 'id')).to.match(refused.told);
      const read = documentOf('a Word file with tracked changes');
      expect((await importInWorker(ask(read), { start })).ok).to.equal(true);
    });
  }

  it('ends at once when the author cancels, and the worker with it', async () => {
    const seen = watched();
    const abort = new AbortController();
    const start = () => {
      const worker = seen.start();
      worker.addEventListener('message', () => {
        abort.abort(new Error('enough'));
      });
      return worker;
    };
    const asked = ask(documentOf('a sheet with a million empty rows'));
    const reading = importInWorker(asked, { start, signal: abort.signal });
    const error = await reading.catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('enough');
    expect([seen.answered, seen.ended]).to.deep.equal([0, 1]);
  });

  it('says so when a file cannot be opened', async () => {
    const file = new File(['x'], 'folder');
    file.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotReadableError'));
    const start = () => {
      throw new TypeError('not here');
    };
    const source = { kind: 'file', file } as const;
    const reading = await importInWorker({ source, roles: [] }, { start });
    expect(said(reading, 'id')).to.match(/Pilih berkasnya sekali lagi/);
  });
});

function documentOf(what: string): BadDocument {
  const found = badDocuments.find((each) => each.what === what);
  if (!found) throw new Error(what);
  return found;
}
