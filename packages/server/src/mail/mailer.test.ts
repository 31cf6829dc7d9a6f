import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mail } from '../store/contract/samples.ts';
import type { Store } from '../store/store.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { startMailRound } from './mail-round.ts';
import { MailNotTaken, type MailTransport } from './mail-transport.ts';
import { mailer, type Delivery } from './mailer.ts';

let store: Store;
let remove: () => Promise<void>;
let time: string;
beforeEach(async () => {
  ({ store, remove } = await temporaryStore());
  time = '2026-11-02T01:00:00.000Z';
});
afterEach(() => remove());

/** Takes mails, unless a trouble is put in its way. */
function postbox() {
  const box = {
    taken: [] as string[],
    trouble: undefined as (() => Error) | undefined,
    send: async ({ id }: { readonly id: string }) => {
      await Promise.resolve();
      if (box.trouble) throw box.trouble();
      box.taken.push(id);
    },
    close: async () => undefined,
  };
  return box satisfies MailTransport;
}

const desk = (transport: MailTransport, on: Store = store) => ({
  store: on,
  transport,
  now: () => time,
});
const queue = (...ids: readonly string[]) =>
  store.transaction((tx) => tx.mails.queue(ids.map((id) => mail(id))));
const later = (minutes: number) => {
  time = new Date(Date.parse(time) + minutes * 60_000).toISOString();
};

describe('a mailer', () => {
  it('sends every mail once, also when several rounds run at once', async () => {
    const ids = Array.from({ length: 23 }, (_, index) => `m${index}`);
    await queue(...ids);
    const box = postbox();
    const deliveries = await Promise.all(
      Array.from({ length: 4 }, () => mailer(desk(box)).deliver()),
    );
    expect([...box.taken].sort()).toEqual([...ids].sort());
    expect(deliveries.reduce((sum, { sent }) => sum + sent, 0)).toBe(23);
    expect((await store.read.mails.byId('m0'))?.state).toBe('sent');
  });

  it('tries three times, further and further apart, and then keeps why', async () => {
    await queue('m');
    const box = postbox();
    box.trouble = () => new MailNotTaken('421 busy', false);
    const { deliver } = mailer(desk(box));
    expect(await deliver()).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(await deliver()).toEqual({ sent: 0, postponed: 0, failed: 0 });
    later(1);
    expect(await deliver()).toMatchObject({ postponed: 1 });
    later(15);
    expect(await deliver()).toMatchObject({ failed: 1 });
    later(1_000);
    expect(await deliver()).toEqual({ sent: 0, postponed: 0, failed: 0 });
    expect(await store.read.mails.failed(9)).toMatchObject([{ id: 'm', lastError: '421 busy' }]);
  });

  it('sends it when the trouble has passed', async () => {
    await queue('m');
    const box = postbox();
    box.trouble = () => new Error('no connection');
    const { deliver } = mailer(desk(box));
    await deliver();
    box.trouble = undefined;
    later(1);
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(box.taken).toEqual(['m']);
  });

  it('does not try again what is refused for good', async () => {
    await queue('m');
    const box = postbox();
    box.trouble = () => new MailNotTaken('550 no such user', true);
    expect(await mailer(desk(box)).deliver()).toMatchObject({ failed: 1 });
  });

  it('never sends again what was taken but could not be noted', async () => {
    await queue('m');
    const box = postbox();
    let broken = true;
    const failing: Store = {
      ...store,
      transaction: (work) =>
        store.transaction(async (tx) => {
          const sent = async (...args: Parameters<typeof tx.mails.sent>): Promise<void> => {
            if (broken) throw new Error('disk full');
            return tx.mails.sent(...args);
          };
          return work(Object.create(tx, { mails: { value: { ...tx.mails, sent } } }) as typeof tx);
        }),
    };
    const { deliver } = mailer(desk(box, failing));
    await expect(deliver()).rejects.toThrow('disk full');
    broken = false;
    later(10);
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(box.taken).toEqual(['m']);
  });

  it('sends what a killed server had claimed, a while later', async () => {
    await queue('m');
    await store.transaction((tx) => tx.mails.claim(time, '2026-11-02T01:10:00.000Z', 5));
    const box = postbox();
    const { deliver } = mailer(desk(box));
    expect(await deliver()).toMatchObject({ sent: 0 });
    later(10);
    expect(await deliver()).toMatchObject({ sent: 1 });
  });
});

describe('a mail round', () => {
  it('sends what is queued while it runs, and ends when it is told to', async () => {
    const box = postbox();
    const reports: (Delivery | Error)[] = [];
    const round = startMailRound(mailer(desk(box)), store.read, (result) => reports.push(result));
    await queue('a');
    round.mailQueued();
    await queue('b');
    round.mailQueued();
    await round.stop();
    round.mailQueued();
    const left = await store.read.mails.recent('denpasar', 9);
    expect(left.filter(({ state }) => state === 'sending')).toEqual([]);
    expect(box.taken.length + left.filter(({ state }) => state === 'queued').length).toBe(2);
    expect(reports).toEqual([]);
  });

  it('reports a trouble and goes on', async () => {
    const results: (Delivery | Error)[] = [];
    let calls = 0;
    const told = new Promise<void>((resolve) => {
      const round = startMailRound(
        {
          deliver: async () => {
            calls += 1;
            if (calls === 1) throw new Error('database gone');
            return { sent: 1, postponed: 0, failed: 1 };
          },
        },
        store.read,
        (result) => {
          results.push(result);
          if (results.length === 1) queueMicrotask(() => setImmediate(round.mailQueued));
          if (results.length === 2) void round.stop().then(resolve);
        },
      );
    });
    await told;
    expect(results).toMatchObject([{ message: 'database gone' }, { failed: 1 }]);
  });
});
