import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFile } from './pack-file.ts';

/**
 * What every pack has and no agency writes: the shared definitions, the national holidays and the
 * schemas of our own files, which editors complete from. They lie in the repository, and in the
 * package under `starter` (see `prepack`).
 */
export async function sharedFiles(): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const folder of ['schemas/shared', 'schemas/shared/holidays', 'schemas/meta']) {
    for (const name of await readdir(join(home, folder))) {
      if (!name.endsWith('.json')) continue;
      const path = `${folder}/${name}`;
      files.push({ path, text: await readFile(join(home, path), 'utf8') });
    }
  }
  return files;
}

const inPackage = fileURLToPath(new URL('../../starter', import.meta.url));
const inRepository = fileURLToPath(new URL('../../../..', import.meta.url));
const home = existsSync(join(inRepository, 'schemas/meta')) ? inRepository : inPackage;
