import type { FileProblem } from './file-problem.ts';
import { type Placed, placeProblem } from './placed.ts';

/**
 * What an author is told of a definition that can be used as it is: that an editor could help with
 * it, and that some of it cannot be read by who reads English.
 *
 * @param schema - what `$schema` would name, `../meta/agency.schema.json`
 */
export function editorHints(placed: Placed<unknown>, json: unknown, schema: string): FileProblem[] {
  const hints: FileProblem[] = [];
  const hint = (pointer: string, code: string, id: string, en: string) =>
    hints.push({
      ...placeProblem(placed, { pointer, code, message: { id, en } }),
      severity: 'notice',
    });
  if (typeof json === 'object' && json !== null && !Object.hasOwn(json, '$schema')) {
    hint(
      '',
      'schema-missing',
      `Tambahkan "$schema": "${schema}" sebagai kunci pertama, agar penyunting teks dapat membantu Anda menulis berkas ini.`,
      `Add "$schema": "${schema}" as the first key, so that an editor can help you with this file.`,
    );
  }
  const [first, ...others] = withoutEnglish(json, '');
  if (first !== undefined) {
    const more = others.length;
    hint(
      first,
      'english-missing',
      `Teks ini${more > 0 ? ` dan ${more} teks lain` : ''} belum berbahasa Inggris, sehingga selalu tampil dalam bahasa Indonesia. Tambahkan "en" di samping "id".`,
      `This text${more > 0 ? ` and ${more} other(s)` : ''} has no English, so it is always shown in Indonesian. Add "en" beside "id".`,
    );
  }
  return hints;
}

/** Pointers to texts in Indonesian alone: objects with nothing but an `id`. */
function* withoutEnglish(json: unknown, pointer: string): Generator<string> {
  if (typeof json !== 'object' || json === null) return;
  const entries = Object.entries(json);
  const [only] = entries;
  if (!Array.isArray(json) && entries.length === 1 && only?.[0] === 'id') {
    if (typeof only[1] === 'string') yield pointer;
    return;
  }
  for (const [key, inner] of entries) {
    yield* withoutEnglish(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
