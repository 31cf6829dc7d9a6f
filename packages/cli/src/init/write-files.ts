import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackFile } from './pack-file.ts';

/**
 * Writes the files that are not there yet. What lies there already stays as it is.
 *
 * @returns the paths that were written
 */
export async function writeMissing(root: string, files: readonly PackFile[]): Promise<string[]> {
  const written: string[] = [];
  for (const { path, text } of files) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    if (await writeNew(target, text)) written.push(path);
  }
  return written;
}

/** False where something has the name already, also what came in the meantime. */
async function writeNew(target: string, text: string): Promise<boolean> {
  try {
    await writeFile(target, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
