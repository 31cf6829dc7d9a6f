import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** A document that the studio refuses. */
export interface BadFile {
  readonly what: string;
  readonly path: string;
  /** What its author reads. */
  readonly told: RegExp;
}

/** Writes what the studio's own tests refuse into a folder; they are made by sources that are not built. */
export async function badDocuments(folder: string): Promise<readonly BadFile[]> {
  const script = join(root, 'packages/studio/src/testing/write-bad-documents.mjs');
  execFileSync('node', ['--conditions=@alur/source', script, folder], { cwd: root });
  const told = JSON.parse(await readFile(join(folder, 'told.json'), 'utf8')) as {
    what: string;
    name: string;
    told: string;
  }[];
  return told.map((each) => ({
    what: each.what,
    path: join(folder, each.name),
    told: new RegExp(each.told),
  }));
}
