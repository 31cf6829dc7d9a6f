import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { LocalText } from '@alur/model/text.js';

/**
 * The folder of the pack that a folder belongs to: itself or the nearest one above it that holds
 * `schemas/`. So `alur check schemas/denpasar` works from anywhere.
 */
export async function packRoot(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await isFolder(join(at, 'schemas'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

export const noPack = (folder: string): LocalText => ({
  id: `Tidak ada paket di "${folder}". Sebutkan folder yang memuat schemas/ dan workflows/.`,
  en: `There is no pack at "${folder}". Name the folder that holds schemas/ and workflows/.`,
});
