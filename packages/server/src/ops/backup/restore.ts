import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { placeOf } from '../../documents/disk-storage.ts';
import { migrations } from '../../store/sql/migrations/all.ts';
import type { BackupSource } from './back-up.ts';
import { copyDurably, flushFolder, isEmpty, makeFolder } from './files.ts';
import { backupFiles, readManifest, type BackupManifest } from './manifest.ts';

export type RestoreResult =
  | {
      readonly ok: true;
      readonly manifest: BackupManifest;
      /** Documents whose bytes are missing or damaged, in the backup already or since. */
      readonly missing: readonly string[];
    }
  | {
      readonly ok: false;
      readonly why: 'no-backup' | 'not-empty' | 'newer' | 'damaged';
    };

/**
 * Puts a backup where there is no data yet. The database comes last, under its name only when it is
 * whole: a restore that was cut short leaves nothing that a server would start on.
 *
 * @param target.data - the folder that must be empty
 */
export async function restore(
  backup: string,
  target: BackupSource & { readonly data: string },
): Promise<RestoreResult> {
  const manifest = await readManifest(backup);
  if (!manifest) return { ok: false, why: 'no-backup' };
  if (manifest.shape > migrations.length) return { ok: false, why: 'newer' };
  if (!(await isEmpty(target.data))) return { ok: false, why: 'not-empty' };

  await makeFolder(target.data);
  const partial = `${target.sqlite}.part`;
  const found = await copyDurably(join(backup, backupFiles.database), partial);
  if (found !== manifest.database) return { ok: false, why: 'damaged' };

  const missing = await copyDocuments(
    partial,
    join(backup, backupFiles.documents),
    target.documents,
  );
  endSessions(partial);
  await rename(partial, target.sqlite);
  await flushFolder(dirname(target.sqlite));
  return { ok: true, manifest, missing };
}

/** Some of them were ended after the backup was taken, and would live again. */
function endSessions(file: string): void {
  const database = new Sqlite(file);
  try {
    database.pragma('synchronous = FULL');
    database.exec('delete from sessions');
  } finally {
    database.close();
  }
}

async function copyDocuments(
  database: string,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const copied = new Sqlite(database, { readonly: true });
  const missing: string[] = [];
  try {
    await makeFolder(to);
    const rows = copied.prepare('select id, sha256 from documents order by id').all();
    for (const { id, sha256 } of rows as readonly { id: string; sha256: string }[]) {
      const found = await copyDurably(placeOf(from, id), placeOf(to, id));
      if (found !== sha256) missing.push(id);
    }
    await flushFolder(to);
    return missing;
  } finally {
    copied.close();
  }
}
