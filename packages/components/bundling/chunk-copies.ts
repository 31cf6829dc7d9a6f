/** Copies of chunks that take from the page what an entry has inside (`element-inside.ts`). */

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Rolldown } from 'vite';
import { dynamicImport } from './early-imports.ts';

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type ImportDeclaration = Extract<Program['body'][number], { type: 'ImportDeclaration' }>;

export const chunksOf = (bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((each) => each.type === 'chunk');

/** The chunks outside that import something inside, or a chunk that does. */
export function reaching(
  inside: ReadonlySet<string>,
  bundle: Rolldown.OutputBundle,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { fileName, imports, dynamicImports, isEntry } of chunksOf(bundle))
      if (!isEntry && !inside.has(fileName))
        if ([...imports, ...dynamicImports].some((file) => inside.has(file) || found.has(file)))
          found.add(fileName);
  }
  return found;
}

/**
 * What copies of chunks are called. What is in a copy hangs on the chunk, and on which others are
 * inside or copies: a cache that has seen the name has seen the content.
 */
export function namesOfCopies(
  files: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const all = [layout, ...[...inside].toSorted(), '', ...[...files].toSorted()].join('\n');
  return new Map(
    [...files].map((file) => {
      const name = basename(file);
      const hash = createHash('sha256').update(`${all}\n${name}`).digest('base64url').slice(0, 8);
      return [name, name.replace(/-[\w-]{8}\.js$/, `~${hash}.js`)];
    }),
  );
}

/** Of what this module writes; to be raised when it writes the same chunks in another way. */
const layout = 1;

/** Under which name a page keeps what a chunk exports. */
export const keptAs = (file: string): string => `Symbol.for("alur:${basename(file, '.js')}")`;

/**
 * A chunk that takes from the page what it imports from inside, now or later, on a line before its
 * own. Where the import stood are blanks, so that in the source map only lines move.
 */
export function takingFromPage(
  { fileName, code, map }: Rolldown.OutputChunk,
  inside: ReadonlySet<string>,
  { body }: Program,
): { readonly code: string; readonly map: string } {
  let own = code;
  let taken = '';
  for (const statement of body) {
    if (!('source' in statement) || !statement.source) continue;
    const file = `chunks/${basename(statement.source.value)}`;
    if (!inside.has(file)) continue;
    if (statement.type !== 'ImportDeclaration')
      throw new Error(`${fileName} exports what it imports; that is not foreseen here.`);
    const { start, end, specifiers } = statement;
    own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
    taken += `const{${specifiers.map(namesOf).join()}}=globalThis[${keptAs(file)}];`;
  }
  own = own.replace(dynamicImport, (whole, name: string) => {
    const file = `chunks/${name}`;
    if (!inside.has(file)) return whole;
    // A name that no minifier gives.
    const promise = `alurInside${[...inside].indexOf(file)}`;
    const made = `const ${promise}=Promise.resolve(globalThis[${keptAs(file)}]);`;
    if (!taken.includes(made)) taken += made;
    return promise.padEnd(whole.length);
  });
  return {
    code: `${taken}\n${own}`,
    map: JSON.stringify({ ...map, mappings: `;${map?.mappings ?? ''}` }),
  };
}

function namesOf(specifier: ImportDeclaration['specifiers'][number]): string {
  if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier')
    throw new Error(`${specifier.local.name} is not imported by its name.`);
  const { imported, local } = specifier;
  return imported.name === local.name ? local.name : `${imported.name}:${local.name}`;
}
