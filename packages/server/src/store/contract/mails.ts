import assert from 'node:assert/strict';
import type { ContractCase } from './contract-case.ts';
import { agency, at, hardText, later, mail } from './samples.ts';

const wayLater = '2026-11-02T03:00:00.000Z';

export const mailCases: readonly ContractCase[] = [
  {
    name: 'each mail is claimed once, however many senders there are',
    run: async (store) => {
      const mails = Array.from({ length: 30 }, (_, index) => mail(`m${index}`));
      await store.transaction((tx) => tx.mails.queue(mails));
      const claimed = await Promise.all(
        Array.from({ length: 10 }, () => store.transaction((tx) => tx.mails.claim(at, later, 5))),
      );
      const ids = claimed.flat().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { text, state, tries } of claimed.flat()) {
        assert.deepEqual([text, state, tries], [hardText, 'sending', 1]);
      }
      await store.transaction((tx) => tx.mails.claim(at, later, 30));
      assert.deepEqual(await store.transaction((tx) => tx.mails.claim(at, later, 30)), []);
    },
  },
  {
    name: 'a mail whose sender did not come back is claimed again, one that was sent never',
    run: async (store) => {
      await store.transaction((tx) => tx.mails.queue([mail('lost'), mail('sent')]));
      await store.transaction((tx) => tx.mails.claim(at, later, 9));
      await store.transaction((tx) => tx.mails.sent('sent', at));
      assert.equal(await store.read.mails.nextDue(), later);
      const again = await store.transaction((tx) => tx.mails.claim(later, wayLater, 9));
      assert.deepEqual(
        again.map(({ id, tries }) => [id, tries]),
        [['lost', 2]],
      );
    },
  },
  {
    name: 'a mail that was sent has lost its text, one that failed says why',
    run: async (store) => {
      await store.transaction((tx) =>
        tx.mails.queue([
          mail('sent'),
          mail('again'),
          mail('failed', { queuedAt: '2026-11-02T00:00:00.000Z' }),
        ]),
      );
      await store.transaction(async (tx) => {
        await tx.mails.claim(at, later, 9);
        await tx.mails.sent('sent', later);
        await tx.mails.notSent('again', '421 busy', wayLater);
        await tx.mails.notSent('failed', '550 no such user', undefined);
      });
      const sent = await store.read.mails.byId('sent');
      assert.deepEqual([sent?.state, sent?.text, sent?.sentAt], ['sent', '', later]);
      const [failed] = await store.read.mails.failed(9);
      assert.deepEqual([failed?.id, failed?.lastError], ['failed', '550 no such user']);
      assert.equal(await store.read.mails.nextDue(), wayLater);
      assert.deepEqual(
        (await store.read.mails.recent(agency, 2)).map(({ id }) => id),
        ['again', 'sent'],
      );
    },
  },
];
