import { resolve } from 'node:path';
import type { StoreLocation } from '../store/sql/open-store.ts';
import type { EnvironmentReader } from './environment.ts';

/** Where everything lies that the server keeps. Absolute paths. */
export interface StorageConfig {
  readonly data: string;
  readonly documents: string;
  readonly store: StoreLocation;
}

/** Of the environment, what commands need that only read and move data. */
export function readStorage(read: EnvironmentReader, folder: string): StorageConfig {
  const database = read.set('DATABASE_URL');
  if (database !== undefined && !isPostgres(database)) {
    read.wrong(
      'DATABASE_URL',
      'isi seperti postgres://pengguna:katasandi@host/basisdata, atau hapus agar memakai SQLite.',
      'write it like postgres://user:password@host/database, or unset it to use SQLite.',
    );
  }
  const data = resolve(folder, read.set('ALUR_DATA') ?? 'data');
  return {
    data,
    documents: resolve(data, 'documents'),
    store: database === undefined ? { sqlite: sqliteIn(data) } : { postgres: database },
  };
}

/** The file of the embedded database. */
export function sqliteIn(data: string): string {
  return resolve(data, 'alur.db');
}

function isPostgres(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}
