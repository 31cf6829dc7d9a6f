import type { Verdict } from '@alur/model/permit/application.js';
import { expect } from '@open-wc/testing';
import { keptVerdicts } from './kept-verdicts.ts';
import { VerdictSaver, type SaveState } from './verdict-saver.ts';

const first: readonly Verdict[] = [{ item: 'a', ok: true }];
const second: readonly Verdict[] = [{ item: 'a', ok: false, reason: 'blurred' }];

describe('VerdictSaver', () => {
  const task = 'saver-test';
  let states: SaveState['kind'][];
  let sent: (readonly Verdict[])[];
  afterEach(() => keptVerdicts(task).clear());

  function saverThat(save: (verdicts: readonly Verdict[]) => Promise<void>): VerdictSaver {
    states = [];
    sent = [];
    return new VerdictSaver({
      save: async (verdicts) => {
        sent.push(verdicts);
        await save(verdicts);
      },
      kept: keptVerdicts(task),
      onState: ({ kind }) => states.push(kind),
      now: () => 0,
      rest: 60_000, // what is under test is sent by hand
    });
  }

  it('keeps a verdict on the device from the moment it is given until it is sent', async () => {
    const saver = saverThat(async () => undefined);
    saver.change(first);
    expect(keptVerdicts(task).read()).to.deep.equal(first);
    await saver.flush();
    expect(sent).to.deep.equal([first]);
    expect(keptVerdicts(task).read()).to.deep.equal([]);
    expect(states.at(-1)).to.equal('saved');
  });

  it('sends nothing when nothing has changed', async () => {
    const saver = saverThat(async () => undefined);
    await saver.flush();
    expect(sent).to.deep.equal([]);
  });

  it('sends what changed while it was sending, one after the other', async () => {
    let answer = (): void => undefined;
    const saver = saverThat(() => new Promise<void>((resolve) => (answer = resolve)));
    saver.change(first);
    const done = saver.flush();
    saver.change(second);
    void saver.flush();
    expect(sent).to.deep.equal([first]);
    answer();
    await Promise.resolve().then(() => undefined);
    await Promise.resolve();
    expect(sent).to.deep.equal([first, second]);
    expect(keptVerdicts(task).read()).to.deep.equal(second);
    answer();
    await done;
    expect(keptVerdicts(task).read()).to.deep.equal([]);
  });

  it('keeps what could not be sent and sends it the next time', async () => {
    let fails = true;
    const saver = saverThat(async () => {
      if (fails) throw new Error('offline');
    });
    saver.change(first);
    await saver.flush();
    expect(states.at(-1)).to.equal('unsaved');
    expect(keptVerdicts(task).read()).to.deep.equal(first);
    fails = false;
    await saver.flush();
    expect(states.at(-1)).to.equal('saved');
    expect(sent).to.deep.equal([first, first]);
  });

  it('sends and keeps nothing after the decision', async () => {
    const saver = saverThat(async () => undefined);
    saver.change(first);
    saver.stop();
    await saver.flush();
    expect(sent).to.deep.equal([]);
    expect(keptVerdicts(task).read()).to.deep.equal([]);
  });
});

describe('verdicts kept on the device', () => {
  for (const [name, stored] of [
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no list', '{"item":"a"}'],
    ['no verdicts', '[null, 1, {"item":1,"ok":true}, {"item":"a","ok":true,"note":2}]'],
  ] as const) {
    it(`are none when ${name} is there`, () => {
      const key = 'alur:verdicts:kept-test';
      if (stored === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, stored);
      expect(keptVerdicts('kept-test').read()).to.deep.equal([]);
      localStorage.removeItem(key);
    });
  }
});
