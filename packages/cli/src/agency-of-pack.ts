import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Agency } from '@alur/model/generated/agency.js';
import { readAgency } from '@alur/model/permit/read-agency.js';
import { packRoot } from './pack-root.ts';

/** Whose workflow a file is, where it lies in a pack: `workflows/<agency>/…`. */
export async function agencyOfPack(file: string): Promise<Agency | undefined> {
  const root = await packRoot(file);
  if (root === undefined) return undefined;
  const [folder, id, ...rest] = relative(root, file).split(sep);
  if (folder !== 'workflows' || id === undefined || rest.length === 0) return undefined;
  return agencyIn(join(root, 'schemas', id, 'agency.json'));
}

async function agencyIn(path: string): Promise<Agency | undefined> {
  try {
    const reading = readAgency(JSON.parse(await readFile(path, 'utf8')));
    return reading.ok ? reading.value : undefined;
  } catch {
    return undefined;
  }
}
