import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { placeOf } from '../../documents/disk-storage.ts';
import { openSqlite } from '../../store/sql/sqlite/open-sqlite.ts';
import { verifyCases } from '../../store/sql/verify-cases.ts';
import { copyDurably, flushFolder, isEmpty, makeFolder, sha256Of, writeDurably } from './files.ts';
import { backupFiles, type BackupManifest } from './manifest.ts';

export interface BackupSource {
  /** The file of the embedded database. */
  readonly sqlite: string;
  readonly documents: string;
}

export type BackupResult =
  | { readonly ok: true; readonly manifest: BackupManifest }
  | { readonly ok: false; readonly why: 'no-database' | 'not-empty' };

export type BackupStep = 'database' | 'documents' | 'verification';

/**
 * Copies database and documents to an empty folder, while a server may be at work on them.
 *
 * First the database as it was at one moment, then the documents that it knows: their bytes were on
 * disk before it knew them. One that its owner has removed since then goes from the copy too.
 *
 * @param takenAt - ISO 8601, UTC
 * @param begins - told of each step before it is taken
 */
export async function backUp(
  source: BackupSource,
  target: string,
  takenAt: string,
  begins: (step: BackupStep) => void | Promise<void> = () => undefined,
): Promise<BackupResult> {
  if (!(await isFile(source.sqlite))) return { ok: false, why: 'no-database' };
  if (!(await isEmpty(target))) return { ok: false, why: 'not-empty' };
  await makeFolder(target);
  const copy = join(target, backupFiles.database);
  await begins('database');
  // Made first, for SQLite would let others read it.
  await writeDurably(copy, '');
  await copyDatabase(source.sqlite, copy);

  await begins('documents');
  const documents = await copyDocuments(source, copy, join(target, backupFiles.documents));
  await begins('verification');
  const shape = wholeShape(copy);
  const verified = await verification(copy, shape);
  asOneFile(copy);
  const manifest: BackupManifest = {
    format: 1,
    takenAt,
    shape,
    database: await sha256Of(copy),
    ...verified,
    ...documents,
  };
  await writeDurably(
    join(target, backupFiles.manifest),
    `${JSON.stringify(manifest, undefined, 2)}\n`,
  );
  await flushFolder(dirname(target));
  return { ok: true, manifest };
}

/**
 * In one step of SQLite's backup, which holds one state of the database while others write. In
 * several it would begin anew whenever another process has written, and never end under load.
 */
async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new Sqlite(from, { readonly: true, timeout: 10_000 });
  try {
    await database.backup(to, { progress: () => 0x7fff_ffff });
  } finally {
    database.close();
  }
}

interface DocumentRow {
  readonly id: string;
  readonly sha256: string;
}

async function copyDocuments(
  source: BackupSource,
  copy: string,
  target: string,
): Promise<Pick<BackupManifest, 'documents' | 'missing'>> {
  const copied = new Sqlite(copy);
  const live = new Sqlite(source.sqlite, { readonly: true, timeout: 10_000 });
  const missing: string[] = [];
  let documents = 0;
  try {
    const rows = copied.prepare('select id, sha256 from documents order by id').all();
    const isKnown = live.prepare('select 1 from documents where id = ?').pluck();
    const forget = copied.prepare('delete from documents where id = ?');
    await makeFolder(target);
    for (const { id, sha256 } of rows as readonly DocumentRow[]) {
      const found = await copyDurably(placeOf(source.documents, id), placeOf(target, id));
      if (found === undefined && isKnown.get(id) === undefined) {
        forget.run(id);
        continue;
      }
      documents += 1;
      if (found !== sha256) missing.push(id);
    }
    await flushFolder(target);
    return { documents, missing };
  } finally {
    copied.close();
    live.close();
  }
}

async function verification(
  file: string,
  shape: number,
): Promise<Pick<BackupManifest, 'cases' | 'events' | 'broken'>> {
  const database = openSqlite(file);
  try {
    return await verifyCases(database.reading, shape);
  } finally {
    await database.close();
  }
}

/**
 * The number of migrations that a database has gone through.
 * @throws when its file is damaged
 */
function wholeShape(file: string): number {
  const database = new Sqlite(file);
  try {
    const state = database.pragma('integrity_check', { simple: true });
    if (state !== 'ok') throw new Error(`The copy of the database is damaged: ${String(state)}`);
    return Number(database.prepare('select max(number) from alur_migrations').pluck().get());
  } finally {
    database.close();
  }
}

/** Without the log beside it, so that the file alone is the copy. */
function asOneFile(file: string): void {
  const database = new Sqlite(file);
  database.pragma('journal_mode = DELETE');
  database.close();
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
