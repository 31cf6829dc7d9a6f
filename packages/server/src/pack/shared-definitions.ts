import { type FileProblem, inFile } from './file-problem.ts';
import type { PackFolder } from './pack-folder.ts';
import { jsonLimits, readStrictJson } from './strict-json.ts';

export interface SharedDefinitions {
  /** What `../shared/nik.json` holds; undefined where there is none, or none that can be read. */
  readonly resolve: (ref: string) => unknown;
  readonly problems: readonly FileProblem[];
}

/** Reads the definitions that all permit types may refer to: `schemas/shared/*.json`. */
export async function readSharedDefinitions(folder: PackFolder): Promise<SharedDefinitions> {
  const values = new Map<string, unknown>();
  const problems: FileProblem[] = [];
  for (const name of await folder.list('schemas/shared')) {
    if (!name.endsWith('.json')) continue;
    const file = `schemas/shared/${name}`;
    const source = await folder.read(file, jsonLimits.bytes);
    const json = 'text' in source ? readStrictJson(source.text) : { problems: [source.problem] };
    if ('problems' in json) problems.push(...json.problems.map((each) => inFile(file, each)));
    else values.set(`../shared/${name}`, json.value);
  }
  return { resolve: (ref) => values.get(ref), problems };
}
