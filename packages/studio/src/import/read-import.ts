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
  return importFile(new Uint8Array(await source.file.arrayBuffer()), source.file.name, { roles });
}
