import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names in the folder of a backup. */
export const backupFiles = {
  manifest: 'backup.json',
  database: 'alur.db',
  documents: 'documents',
} as const;

/** What a backup is. Written last: a folder without it is no whole backup. */
export interface BackupManifest {
  readonly format: 1;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** The number of migrations that the database has gone through. */
  readonly shape: number;
  /** SHA-256 of the database's file, hexadecimal. */
  readonly database: string;
  readonly cases: number;
  readonly events: number;
  readonly documents: number;
  /** Documents whose bytes were missing or damaged already when the backup was taken. */
  readonly missing: readonly string[];
  /** Cases whose log was not as it was written, already then. */
  readonly broken: readonly string[];
}

/** Undefined where there is no whole backup. */
export async function readManifest(folder: string): Promise<BackupManifest | undefined> {
  try {
    const text = await readFile(join(folder, backupFiles.manifest), 'utf8');
    const found = JSON.parse(text) as Partial<BackupManifest>;
    const { format, shape, database, takenAt } = found;
    const isOurs = format === 1 && typeof shape === 'number' && typeof database === 'string';
    return isOurs && typeof takenAt === 'string' ? (found as BackupManifest) : undefined;
  } catch {
    return undefined;
  }
}
