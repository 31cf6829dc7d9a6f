/** What LibreOffice makes of our files: the reader that needs no window and no licence. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why nothing can be converted here; undefined when it can. */
export function libreOfficeMissing(): string | undefined {
  if (!onPath('soffice')) {
    return 'LibreOffice is not installed (Debian: apt-get install libreoffice-writer libreoffice-calc)';
  }
  if (!onPath('pdftotext')) {
    return 'pdftotext is not installed (Debian: apt-get install poppler-utils)';
  }
  return undefined;
}

/** A printed file: the words of each of its pages, in the order in which they were written. */
export type PrintedPages = readonly string[];

/**
 * Prints files to PDF, all in one go.
 *
 * @param files - by name, each with its ending: `sop.docx`
 * @returns by name without the ending
 */
export async function printByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, PrintedPages>> {
  const folder = await mkdtemp(join(tmpdir(), 'alur-office-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(
      'soffice',
      ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', ...files.keys()],
      { cwd: folder, timeout: 60_000 },
    );
    const printed = new Map<string, PrintedPages>();
    for (const name of files.keys()) {
      const bare = name.replace(/\.\w+$/, '');
      const { stdout } = await run('pdftotext', ['-raw', join(folder, `${bare}.pdf`), '-']);
      printed.set(bare, stdout.split('\f').slice(0, -1));
    }
    return printed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function onPath(name: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
}
