import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** A word on paper, by its middle. In points from the upper left of the sheet. */
export interface PrintedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

export interface PrintedSheet {
  readonly width: number;
  readonly words: readonly PrintedWord[];
}

/** Why no PDF can be read here; undefined when it can. */
export const pdfToTextMissing = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => folder !== '' && existsSync(join(folder, 'pdftotext')))
  ? undefined
  : 'pdftotext is not installed (Debian: apt-get install poppler-utils)';

/** Where each word of a PDF stands, sheet by sheet. */
export async function printedWords(pdf: Uint8Array): Promise<readonly PrintedSheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'alur-print-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)('pdftotext', ['-bbox', file, '-'], {
      maxBuffer: 1e8,
    });
    return stdout
      .split('<page ')
      .slice(1)
      .map((page) => ({ width: Number(/width="([\d.]+)"/.exec(page)?.[1]), words: wordsOf(page) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const word =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

function wordsOf(page: string): readonly PrintedWord[] {
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    x: (Number(left) + Number(right)) / 2,
    y: (Number(top) + Number(bottom)) / 2,
    right: Number(right),
  }));
}
