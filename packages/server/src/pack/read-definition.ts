import type { Reading } from '@alur/model/problem.js';
import { type FileProblem, inFile } from './file-problem.ts';
import type { PackFolder } from './pack-folder.ts';
import { type Placed, placeProblem } from './placed.ts';
import { jsonLimits, readStrictJson } from './strict-json.ts';

export type ReadFile<T> =
  | {
      readonly ok: true;
      readonly placed: Placed<T>;
      /** What is said of it although it can be used. */
      readonly remarks?: readonly FileProblem[];
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads a JSON definition: the bytes, the JSON, then what it says.
 *
 * @param remarksOn - what is said of one that can be used; it also gets the JSON as the file has it
 */
export async function readDefinition<T>(
  folder: PackFolder,
  file: string,
  read: (json: unknown) => Reading<T>,
  remarksOn?: (placed: Placed<T>, json: unknown) => readonly FileProblem[],
): Promise<ReadFile<T>> {
  const source = await folder.read(file, jsonLimits.bytes);
  if ('problem' in source) return { ok: false, problems: [inFile(file, source.problem)] };
  const json = readStrictJson(source.text);
  if ('problems' in json) {
    return { ok: false, problems: json.problems.map((each) => inFile(file, each)) };
  }
  const place = { file, lineOf: json.lineOf };
  const reading = read(json.value);
  if (!reading.ok) {
    return { ok: false, problems: reading.problems.map((each) => placeProblem(place, each)) };
  }
  const placed = { ...place, value: reading.value };
  return { ok: true, placed, remarks: remarksOn?.(placed, json.value) ?? [] };
}
