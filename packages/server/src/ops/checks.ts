import { access, constants, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { migrations } from '../store/sql/migrations/all.ts';
import type { Check } from './readiness.ts';

/** Bytes. A handful of documents; below that uploads and the database's own log begin to fail. */
const leastFree = 64 * 1024 * 1024;

/** What a server needs to be of use. */
export function checksOf(
  { store, definitions }: Pick<AppDesk, 'store' | 'definitions'>,
  { folders }: Pick<Config, 'folders'>,
): readonly Check[] {
  return [
    {
      name: 'database',
      run: async () => {
        const shape = await store.read.operations.shape();
        if (shape !== migrations.length) throw new Error(`The shape of the database is ${shape}.`);
      },
      advice: {
        id: 'Basis data tidak menjawab, atau bentuknya bukan untuk versi ini. Periksa apakah basis data berjalan, dan apakah versi lain sudah mengubahnya.',
        en: 'The database does not answer, or has a shape that is not of this version. See whether it runs, and whether another version has changed it.',
      },
    },
    {
      name: 'pack',
      run: async () => {
        if (definitions.agencies.size === 0) throw new Error('No agency is served.');
      },
      advice: {
        id: 'Tidak ada instansi yang dapat dilayani. Jalankan: alur check.',
        en: 'There is no agency that can be served. Run: alur check.',
      },
    },
    {
      name: 'disk',
      run: async () => {
        await Promise.all([folders.data, folders.documents, folders.uploads].map(hasRoom));
        await canWrite(folders.data);
      },
      advice: {
        id: 'Folder data tidak dapat ditulisi, atau disknya hampir penuh. Periksa ruang kosong dan hak akses ALUR_DATA.',
        en: 'The data folder cannot be written to, or its disk is nearly full. Check free space and permissions of ALUR_DATA.',
      },
    },
  ];
}

async function hasRoom(folder: string): Promise<void> {
  await access(folder, constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastFree) throw new Error('The disk is nearly full.');
}

/**
 * Writes for real: a disk that has gone read-only still tells its permissions as before. Not among
 * the documents, where every file is one.
 */
async function canWrite(folder: string): Promise<void> {
  const path = join(folder, '.ready');
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.write('.');
    await handle.sync();
  } finally {
    await handle.close();
    await rm(path, { force: true });
  }
}
