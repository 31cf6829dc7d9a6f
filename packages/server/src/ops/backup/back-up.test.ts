import { appendFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '@alur/client/permit-service.js';
import { verifyLog } from '@alur/model/case/log.js';
import { openSession } from '../../accounts/open-session.ts';
import { placeOf } from '../../documents/disk-storage.ts';
import { createPerson } from '../../testing/person.ts';
import { fileOf, filledDraft, sentCase } from '../../testing/sample-application.ts';
import {
  noLimits,
  serverUnderTest,
  type ServerUnderTest,
} from '../../testing/server-under-test.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { upload, WebClient } from '../../testing/web-client.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const at = '2026-11-21T08:00:00.000Z';

let under: ServerUnderTest;
const folder = temporaryFolder();
beforeAll(async () => {
  under = await serverUnderTest();
});
afterAll(async () => {
  await under.stop();
  folder.remove();
});

const sourceOf = (data: string) => ({
  sqlite: join(data, 'alur.db'),
  documents: join(data, 'documents'),
});
const targetOf = (data: string) => ({ data, ...sourceOf(data) });
const place = (name: string) => join(folder.path, name);

/** People at work until told to stop: cases sent, documents replaced and removed. */
function busy(): { stop(): Promise<number> } {
  let stopped = false;
  let sent = 0;
  const applying = async () => {
    while (!stopped) {
      await sentCase(await under.citizen(), under.api, 'reklame');
      sent += 1;
    }
  };
  const changing = async () => {
    const citizen = await under.citizen();
    const { id } = await filledDraft(citizen, under.api, 'reklame');
    for (let turn = 0; !stopped; turn++) {
      const bytes = await fileOf('pdf', `giliran ${turn}`);
      const name = `${turn}.pdf`;
      await upload(citizen, under.api, { draft: id, requirement: 'site-plan', name, bytes });
    }
  };
  const work = Promise.all([applying(), applying(), changing()]);
  return {
    stop: async () => {
      stopped = true;
      await work;
      return sent;
    },
  };
}

describe('a backup', () => {
  it('taken under load is one state of everything, and comes back with every case as it was', async () => {
    const before = await sentCase(await under.citizen(), under.api, 'sip-dokter');
    const work = busy();
    const backups = [];
    for (const name of ['one', 'two', 'three']) {
      const result = await backUp(sourceOf(under.folder), place(name), at);
      expect(result).toMatchObject({ ok: true, manifest: { missing: [], broken: [] } });
      if (result.ok) backups.push(result.manifest);
    }
    expect(await work.stop()).toBeGreaterThan(0);
    const cases = backups.map((manifest) => manifest.cases);
    expect(cases).toEqual([...cases].sort((a, b) => a - b));
    expect(cases[0]).toBeGreaterThan(0);

    const data = place('restored');
    const restored = await restore(place('three'), targetOf(data));
    expect(restored).toMatchObject({ ok: true, missing: [] });
    const again = await serverUnderTest(
      { limits: noLimits },
      { store: { sqlite: join(data, 'alur.db') } },
      {},
      { data, documents: join(data, 'documents'), uploads: join(data, 'uploads') },
    );
    try {
      const { read } = again.server.desk.store;
      const database = new Sqlite(join(data, 'alur.db'), { readonly: true });
      const ids = database.prepare('select id from cases').pluck().all() as string[];
      const documents = database.prepare('select count(*) from documents').pluck().get();
      database.close();
      expect(ids).toHaveLength(backups[2]!.cases);
      for (const id of ids) expect(verifyLog(await read.events.ofCase(id))).toEqual({ ok: true });
      expect(documents).toBe(backups[2]!.documents);
      expect((await read.events.ofCase(before.id)).at(-1)).toEqual(before.log.at(-1));

      const record = (await read.cases.byId(before.id))!;
      const { cookie } = await sessionOf(again, record.account);
      const client = new WebClient(again.server.url);
      client.cookies.set('alur_session', cookie);
      const seen = await client.call<CaseView>('GET', `${again.api}/cases/${before.id}`);
      expect(seen.body.log).toEqual(before.log);
      const [document] = seen.body.documents;
      const bytes = await client.call('GET', `${again.api}/documents/${document!.id}`);
      expect(bytes.status).toBe(200);
    } finally {
      await again.stop();
    }
  });

  it('does without a document that its owner has removed in the meantime', async () => {
    const citizen = await under.citizen();
    const { id, documents } = await filledDraft(citizen, under.api, 'reklame');
    const [first] = documents;
    const result = await backUp(sourceOf(under.folder), place('meanwhile'), at, async (step) => {
      if (step !== 'documents') return;
      const path = `${under.api}/drafts/${id}/documents/${first!.id}`;
      expect((await citizen.call('DELETE', path)).status).toBe(204);
    });
    expect(result).toMatchObject({ ok: true, manifest: { missing: [] } });
    const copy = new Sqlite(place('meanwhile/alur.db'), { readonly: true });
    const ids = copy.prepare('select id from documents').pluck().all();
    copy.close();
    expect(ids).not.toContain(first!.id);
    expect(ids).toContain(documents[1]!.id);
  });

  it('can be taken of a database that the next start will bring up to date', async () => {
    const data = place('older');
    await restore(place('one'), targetOf(data));
    const database = new Sqlite(join(data, 'alur.db'));
    database.exec('drop table case_heads; delete from alur_migrations where number > 5');
    database.close();
    const result = await backUp(sourceOf(data), place('of-older'), at);
    expect(result).toMatchObject({ ok: true, manifest: { shape: 5, broken: [] } });
  });

  it('is for nobody else to read', async () => {
    for (const name of ['alur.db', 'backup.json']) {
      expect((await stat(place(`one/${name}`))).mode & 0o077).toBe(0);
    }
    expect((await stat(place('one/documents'))).mode & 0o077).toBe(0);
  });

  it('signs everybody out, also those who have signed out since', async () => {
    const { cookie } = await createPerson(under.server.desk, []);
    await backUp(sourceOf(under.folder), place('sessions'), at);
    const data = place('sessions-restored');
    await restore(place('sessions'), targetOf(data));
    const database = new Sqlite(join(data, 'alur.db'), { readonly: true });
    expect(database.prepare('select count(*) from sessions').pluck().get()).toBe(0);
    database.close();
    expect(cookie).not.toBe('');
  });

  it('names documents whose bytes are gone or damaged, and is of use all the same', async () => {
    const { documents } = await sentCase(await under.citizen(), under.api, 'reklame');
    const [gone, damaged] = documents.map(({ id }) => id) as [string, string];
    await rm(placeOf(join(under.folder, 'documents'), gone));
    await appendFile(placeOf(join(under.folder, 'documents'), damaged), 'x');
    const result = await backUp(sourceOf(under.folder), place('damaged'), at);
    expect(result.ok && [...result.manifest.missing].sort()).toEqual([gone, damaged].sort());
    const restored = await restore(place('damaged'), targetOf(place('damaged-restored')));
    expect(restored.ok && [...restored.missing].sort()).toEqual([gone, damaged].sort());
  });
});

describe('nothing is overwritten', () => {
  it.each([
    [
      'a backup where something is',
      () => backUp(sourceOf(under.folder), place('one'), at),
      'not-empty',
    ],
    ['a backup of nothing', () => backUp(sourceOf(place('none')), place('x'), at), 'no-database'],
    [
      'a restore of what is no backup',
      () => restore(place('none'), targetOf(place('y'))),
      'no-backup',
    ],
    ['a restore over data', () => restore(place('two'), targetOf(under.folder)), 'not-empty'],
  ])('by %s', async (_, act, why) => {
    expect(await act()).toEqual({ ok: false, why });
  });

  it('by a backup that was damaged on its way', async () => {
    await backUp(sourceOf(under.folder), place('bent'), at);
    await appendFile(place('bent/alur.db'), 'x');
    const data = place('bent-restored');
    expect(await restore(place('bent'), targetOf(data))).toEqual({ ok: false, why: 'damaged' });
    expect(await readdir(data)).not.toContain('alur.db');
  });

  it('by a backup of a newer version', async () => {
    await backUp(sourceOf(under.folder), place('newer'), at);
    const manifest = { format: 1, takenAt: at, shape: 999, database: 'x' };
    await writeFile(place('newer/backup.json'), JSON.stringify(manifest));
    const result = await restore(place('newer'), targetOf(place('newer-restored')));
    expect(result).toEqual({ ok: false, why: 'newer' });
  });
});

/** A new session for an account that was restored. */
async function sessionOf(
  { server }: ServerUnderTest,
  account: string,
): Promise<{ cookie: string }> {
  const signedIn = await openSession(server.desk, account);
  return { cookie: signedIn?.reference ?? '' };
}
