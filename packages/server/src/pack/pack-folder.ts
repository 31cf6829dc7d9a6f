import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { TextProblem } from './file-problem.ts';

/**
 * The folder that holds a pack, as the only way to its files: nothing outside is read, also not
 * through a symbolic link, and nothing that is not a plain file.
 */
export class PackFolder {
  readonly #root: string;

  /** @param root - without symbolic links; see {@link openPackFolder} */
  constructor(root: string) {
    this.#root = root;
  }

  /** Names in a folder, in alphabetical order; none where there is no such folder. */
  async list(folder: string): Promise<string[]> {
    const path = await this.#inside(folder);
    if (path === undefined) return [];
    const names = await readdir(path).catch(() => []);
    return names.filter((name) => !name.startsWith('.')).sort();
  }

  async isFolder(path: string): Promise<boolean> {
    const real = await this.#inside(path);
    return real !== undefined && (await stat(real)).isDirectory();
  }

  /** The text of a file of at most so many bytes, which must be UTF-8. */
  async read(file: string, limit: number): Promise<{ text: string } | { problem: TextProblem }> {
    const path = await this.#inside(file);
    if (path === undefined || !(await stat(path)).isFile()) return { problem: missing };
    const handle = await open(path);
    try {
      // One byte more than allowed: the file may have grown since anybody looked at its size.
      const { bytesRead, buffer } = await handle.read(new Uint8Array(limit + 1), 0, limit + 1, 0);
      if (bytesRead > limit) return { problem: tooLarge(limit) };
      return decode(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  }

  async #inside(relative: string): Promise<string | undefined> {
    const real = await realpath(join(this.#root, relative)).catch(() => undefined);
    return real?.startsWith(this.#root + sep) ? real : undefined;
  }
}

export async function openPackFolder(root: string): Promise<PackFolder> {
  return new PackFolder(await realpath(root));
}

function decode(bytes: Uint8Array): { text: string } | { problem: TextProblem } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { problem: marked };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: utf16 };
  }
  // "PK": what Word, Excel and zip archives begin with.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return { problem: office };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8 };
  }
}

const missing: TextProblem = {
  line: 1,
  code: 'no-such-file',
  message: {
    id: 'Berkas ini tidak ada, bukan berkas biasa, atau berada di luar folder paket.',
    en: 'This file is not there, is no plain file, or lies outside the folder of the pack.',
  },
};

const tooLarge = (limit: number): TextProblem => ({
  line: 1,
  code: 'too-large',
  message: {
    id: `Berkas lebih besar dari ${limit / 1024} KiB. Bagi menjadi beberapa berkas.`,
    en: `The file is larger than ${limit / 1024} KiB. Split it into several files.`,
  },
});

const marked: TextProblem = {
  line: 1,
  code: 'byte-order-mark',
  message: {
    id: 'Berkas diawali tanda urutan bita (BOM). Simpan ulang sebagai "UTF-8", bukan "UTF-8 with BOM".',
    en: 'The file begins with a byte order mark (BOM). Save it as "UTF-8", not "UTF-8 with BOM".',
  },
};

const notUtf8: TextProblem = {
  line: 1,
  code: 'not-utf-8',
  message: {
    id: 'Berkas tidak berupa teks UTF-8. Simpan ulang dengan pengodean UTF-8.',
    en: 'The file is not UTF-8 text. Save it with the encoding UTF-8.',
  },
};

const utf16: TextProblem = {
  line: 1,
  code: 'not-utf-8',
  message: {
    id: 'Berkas ini tersimpan sebagai UTF-16 ("Unicode" di Notepad). Simpan ulang dengan pengodean "UTF-8".',
    en: 'This file was saved as UTF-16 ("Unicode" in Notepad). Save it with the encoding "UTF-8".',
  },
};

const office: TextProblem = {
  line: 1,
  code: 'not-utf-8',
  message: {
    id: 'Ini berkas Word, Excel, atau zip, bukan teks. Salin isinya ke penyunting teks, lalu simpan sebagai teks UTF-8.',
    en: 'This is a Word, Excel or zip file, not text. Copy its contents into a text editor and save them as UTF-8 text.',
  },
};
