import type { Problem, Reading } from '@alur/model/problem.js';
import { type FileProblem, inFile } from './file-problem.ts';
import type { PackFolder } from './pack-folder.ts';
import { type Placed, placeProblem } from './placed.ts';
import { jsonLimits, readStrictJson } from './strict-json.ts';

export type ReadFile<T> =
  | { readonly ok: true; readonly placed: Placed<T> }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads a JSON definition: the bytes, the JSON, then what it says.
 *
 * @param id - what the definition must call itself, because its file or folder is called so
 */
export async function readDefinition<T extends { readonly id: string }>(
  folder: PackFolder,
  file: string,
  id: string,
  read: (json: unknown) => Reading<T>,
): Promise<ReadFile<T>> {
  const source = await folder.read(file, jsonLimits.bytes);
  if ('problem' in source) return { ok: false, problems: [inFile(file, source.problem)] };
  const json = readStrictJson(source.text);
  if ('problems' in json) {
    return { ok: false, problems: json.problems.map((each) => inFile(file, each)) };
  }
  const place = { file, lineOf: json.lineOf };
  const reading = read(json.value);
  const problems = reading.ok ? otherId(reading.value.id, id) : reading.problems;
  if (!reading.ok || problems.length > 0) {
    return { ok: false, problems: problems.map((each) => placeProblem(place, each)) };
  }
  return { ok: true, placed: { ...place, value: reading.value } };
}

function otherId(id: string, expected: string): Problem[] {
  if (id === expected) return [];
  const message = {
    id: `Id "${id}" berbeda dengan nama berkas atau foldernya. Ganti id menjadi "${expected}", atau ganti nama berkasnya.`,
    en: `The id "${id}" differs from the name of its file or folder. Change it to "${expected}", or rename the file.`,
  };
  return [{ pointer: '/id', code: 'id-differs', message }];
}
