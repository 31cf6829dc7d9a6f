import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDesk, realWorld } from './open-desk.ts';
import { sessionCookie } from './http/session-cookie.ts';
import { Acknowledged } from './testing/acknowledged.ts';
import { deciding, sendingFiles, submitting, typing, type Work } from './testing/busy-people.ts';
import { KillableServers } from './testing/killable.ts';
import { readyDrafts } from './testing/many-cases.ts';
import { createPerson } from './testing/person.ts';
import { fileOf, sampleOf, verdictsFor } from './testing/sample-application.ts';
import { testConfig } from './testing/server-under-test.ts';
import { WebClient } from './testing/web-client.ts';

const kills = 50;
const api = '/api/agencies/denpasar';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it(
  `loses nothing that it has acknowledged when it is killed ${kills} times at work`,
  { timeout: 600_000 },
  async () => {
    const { people, drafts, ready, completion } = await prepare();
    const files = await Promise.all([1, 40, 80, 120].map((n) => fileOf('jpeg', 'x'.repeat(n))));
    const taken = new Acknowledged();
    for (const id of drafts) taken.drafts.set(id, { version: 1, mark: 'nothing' });
    const sent = { next: 0 };
    const servers = new KillableServers(folder);
    const moment = chance(20_261_121);
    try {
      for (let round = 1; round <= kills; round++) {
        const url = await servers.start();
        const applicant = browser(url, people.applicant);
        const officer = browser(url, people.officer);
        await taken.check(applicant, officer, api);
        expect(integrity(folder)).toBe('ok');

        let alive = true;
        const work: Work = { applicant, officer, api, taken, alive: () => alive };
        // Asked for in another round: it must hold; no need to look each time.
        taken.cases.clear();
        taken.decisions.clear();
        const busy = Promise.allSettled([
          ...drafts.slice(0, 2).map((id) => typing(work, id)),
          sendingFiles(work, drafts[2] ?? '', files),
          submitting(work, ready, sent),
          deciding(work, completion),
        ]);
        // At work for certain, and then at any moment.
        await Promise.race([taken.next(), busy]);
        await wait(moment() * 300);
        await servers.kill();
        alive = false;
        const ends = (await busy).flatMap((end) =>
          end.status === 'rejected' ? [String(end.reason)] : [],
        );
        // Cut off is what they may be; refused or failed they may not.
        for (const reason of ends) expect(reason).toMatch(/fetch failed|terminated|closed/);
      }
    } finally {
      await servers.end();
    }
    expect(sent.next).toBeGreaterThan(0);
  },
);

/** Accounts and drafts, written before the first server starts. */
async function prepare() {
  const { desk } = await openDesk(testConfig(folder), realWorld, { mailQueued: () => undefined });
  const applicant = await createPerson(desk, []);
  const officer = await createPerson(desk, ['cso']);
  const ready = await readyDrafts(desk, applicant.account, 1000);
  const drafts = await readyDrafts(desk, applicant.account, 3, true);
  const permitType = desk.definitions.inForce('denpasar', 'sip-dokter');
  if (!permitType) throw new Error('the permit is not in force');
  const verdicts = verdictsFor(permitType, (await sampleOf(permitType.id)).answers);
  await desk.store.close();
  const completion = { outcome: 'accept', verdicts };
  return {
    people: { applicant: applicant.cookie, officer: officer.cookie },
    drafts,
    ready,
    completion,
  };
}

function browser(url: string, cookie: string): WebClient {
  const client = new WebClient(url);
  client.cookies.set(sessionCookie, cookie);
  return client;
}

function integrity(data: string): unknown {
  const database = new Sqlite(join(data, 'alur.db'), { readonly: true });
  try {
    return database.pragma('integrity_check', { simple: true });
  } finally {
    database.close();
  }
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
