import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '@alur/client/permit-service.js';
import { openSession } from '../../accounts/open-session.ts';
import { openPostgres } from '../../store/sql/postgres/open-postgres.ts';
import { postgresMissing, startPostgres, type TestPostgres } from '../../testing/postgres.ts';
import { filledDraft, sentCase } from '../../testing/sample-application.ts';
import { serverUnderTest } from '../../testing/server-under-test.ts';
import { WebClient } from '../../testing/web-client.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { backUp } from '../backup/back-up.ts';
import { restore } from '../backup/restore.ts';
import { migrateStore, type StoreMigrationResult } from './migrate-store.ts';
import { tablesOf } from './tables.ts';

const missing = postgresMissing();
const at = '2026-11-21T08:00:00.000Z';

describe.skipIf(missing !== undefined)(
  `moving to PostgreSQL${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    const folder = temporaryFolder();
    const data = join(folder.path, 'data');
    const file = join(data, 'alur.db');
    let postgres: TestPostgres;
    let sent: CaseView;

    /** The data of a server that has stopped. */
    beforeAll(async () => {
      postgres = await startPostgres();
      const under = await serverUnderTest();
      for (let number = 0; number < 3; number++) {
        sent = await sentCase(await under.citizen(), under.api, 'reklame');
      }
      await filledDraft(await under.citizen(), under.api, 'sip-dokter');
      await under.officer('cso');
      // Through a backup, for the folder of the test server goes with it.
      const source = {
        sqlite: join(under.folder, 'alur.db'),
        documents: `${under.folder}/documents`,
      };
      await backUp(source, join(folder.path, 'backup'), at);
      await under.stop();
      await restore(join(folder.path, 'backup'), {
        data,
        sqlite: file,
        documents: `${data}/documents`,
      });
    });
    afterAll(async () => {
      await postgres.stop();
      folder.remove();
    });

    async function refused(act: () => Promise<StoreMigrationResult>): Promise<unknown> {
      const result = await act();
      return result.ok ? 'moved' : { why: result.why, what: result.what };
    }

    /** In the first event of a case, behind everybody's back. */
    function rewrite(id: string, from: string, to: string): void {
      const database = new Sqlite(file);
      database
        .prepare(
          'update case_events set event = replace(event, ?, ?) where case_id = ? and sequence = 1',
        )
        .run(from, to, id);
      database.close();
    }

    it('takes every row along, and a server goes on with them', async () => {
      const url = await postgres.emptyDatabase();
      const moved = await migrateStore(file, url, at);
      const source = new Sqlite(file, { readonly: true });
      const counts = tablesOf(source).map(({ name }) => ({
        name,
        rows: source.prepare(`select count(*) from "${name}"`).pluck().get(),
      }));
      source.close();
      expect(moved).toMatchObject({ ok: true, tables: counts, cases: 3 });
      expect(counts.find(({ name }) => name === 'mails')?.rows).toBeGreaterThan(0);

      const under = await serverUnderTest(
        {},
        { store: { postgres: url } },
        {},
        { data, documents: `${data}/documents`, uploads: `${data}/uploads` },
      );
      try {
        const { desk } = under.server;
        const record = (await desk.store.read.cases.byId(sent.id))!;
        const client = new WebClient(under.server.url);
        const signedIn = await openSession(desk, record.account);
        client.cookies.set('alur_session', signedIn!.reference);
        const seen = await client.call<CaseView>('GET', `${under.api}/cases/${sent.id}`);
        expect(seen.body).toEqual(sent);
        await sentCase(await under.citizen(), under.api, 'reklame');
      } finally {
        await under.stop();
      }
    });

    it('does not add to what is there', async () => {
      const url = await postgres.emptyDatabase();
      await migrateStore(file, url, at);
      const told = await refused(() => migrateStore(file, url, at));
      expect(told).toMatchObject({ why: 'not-empty' });
      expect((told as { what: string[] }).what).toContain('cases');
    });

    it.each([
      ['writes to', 'begin immediate'],
      ['has open, and rests,', 'select * from cases'],
    ])('does not begin while a server %s the file', async (_, doing) => {
      const other = new Sqlite(file);
      other.exec(doing);
      const url = await postgres.emptyDatabase();
      const told = await refused(() => migrateStore(file, url, at));
      other.close();
      expect(told).toMatchObject({ why: 'in-use' });
    });

    it('leaves nothing behind when the log of a case is not as it was written', async () => {
      const { id } = sent;
      rewrite(id, '"applicant"', '"somebody"');
      const url = await postgres.emptyDatabase();
      const told = await refused(() => migrateStore(file, url, at));
      rewrite(id, '"somebody"', '"applicant"');
      expect(told).toEqual({ why: 'broken-logs', what: [id] });
      const target = openPostgres({ url });
      const { rows } = await target.reading.run({ sql: 'select id from cases', name: '' }, []);
      await target.close();
      expect(rows).toEqual([]);
    });

    it('leaves nothing behind when the end of a log was cut off', async () => {
      const url = await postgres.emptyDatabase();
      const database = new Sqlite(file);
      const last = database
        .prepare('select * from case_events where case_id = ? order by sequence desc limit 1')
        .get(sent.id) as { sequence: number; event: string };
      database
        .prepare('delete from case_events where case_id = ? and sequence = ?')
        .run(sent.id, last.sequence);
      database.close();
      const told = await refused(() => migrateStore(file, url, at));
      const mended = new Sqlite(file);
      mended
        .prepare('insert into case_events (case_id, sequence, event) values (?, ?, ?)')
        .run(sent.id, last.sequence, last.event);
      mended.close();
      expect(told).toEqual({ why: 'broken-logs', what: [sent.id] });
    });

    it('says when there is nothing to move', async () => {
      const none = join(folder.path, 'none.db');
      const url = await postgres.emptyDatabase();
      expect(await refused(() => migrateStore(none, url, at))).toMatchObject({
        why: 'no-database',
      });
    });
  },
);

it('orders tables so that each comes after those that it refers to', () => {
  const database = new Sqlite(':memory:');
  database.exec(`
    create table c (id text primary key, b text references b (id), d text references d (id));
    create table b (id text primary key, a text references a (id));
    create table a (id text primary key, a text references a (id));
    create table d (x integer, y text, primary key (y, x));
    create table alur_migrations (number integer primary key);
  `);
  const tables = tablesOf(database);
  database.close();
  expect(tables.map(({ name }) => name)).toEqual(['a', 'b', 'd', 'c']);
  expect(tables[2]).toEqual({ name: 'd', columns: ['x', 'y'], key: ['y', 'x'] });
});
