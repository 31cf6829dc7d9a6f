import type { AccountDesk } from '../accounts/account-desk.ts';
import type { Store } from '../store/store.ts';

/** A desk whose clock stands until it is set, and whose chance is a count. */
export interface TestDesk extends AccountDesk {
  setTime(time: string): void;
}

export function testDesk(store: Store, start = '2026-11-02T01:00:00.000Z'): TestDesk {
  let time = start;
  let made = 0;
  return {
    store,
    now: () => time,
    setTime: (next) => {
      time = next;
    },
    newId: () => `id-${++made}`.padEnd(22, '0'),
    randomBytes: (length) => new Uint8Array(length).fill(++made % 256),
  };
}
