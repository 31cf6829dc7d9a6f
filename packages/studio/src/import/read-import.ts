import type { Reading } from '@alur/model/problem.js';
import { importFile } from '@alur/workflow/import/import-file.js';
import type { ImportResult } from '@alur/workflow/import/import-result.js';
import { importSop } from '@alur/workflow/import/import-sop.js';
import { readPasted } from '@alur/workflow/import/readers/read-pasted.js';

/** What an author has brought: a file, or what was copied from one. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string };

/** What the worker is asked. */
export interface ImportQuestion {
  readonly source: ImportSource;
  /** The agency's roles: a performer that is called like one acts in it. */
  readonly roles: readonly { readonly id: string; readonly title: string }[];
}

/** Reads a document and says what an SOP of it would be; anything it may hold is hostile. */
export async function readImport({
  source,
  roles,
}: ImportQuestion): Promise<Reading<ImportResult>> {
  if (source.kind === 'pasted') {
    const read = readPasted(source);
    return read.ok ? { ok: true, value: importSop(read.value, { roles }) } : read;
  }
  const bytes = await source.file.arrayBuffer().catch(() => undefined);
  if (bytes) return importFile(new Uint8Array(bytes), source.file.name, { roles });
  return { ok: false, problems: [{ pointer: '', code: 'gone', message: gone }] };
}

/** A folder that was dropped, a stick that was pulled out, a file that was renamed meanwhile. */
const gone = {
  id: 'Berkas tidak dapat dibuka: mungkin sebuah folder, sudah dipindahkan, atau sedang dikunci program lain. Pilih berkasnya sekali lagi.',
  en: 'The file cannot be opened: perhaps it is a folder, was moved, or is locked by another program. Choose it once more.',
};
