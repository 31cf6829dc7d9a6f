import type { Plugin, Rolldown } from 'vite';

/**
 * Lets a page ask for everything that an element needs at once. By itself a browser finds out what
 * a chunk imports only when it has come, and then the next: on a slow network each such step costs
 * a journey. The hints that Vite would write for this are `<link>`s in the host's page, which is not
 * ours.
 *
 * What the provider needs is asked for with it, at once, and so not by each element again.
 *
 * The entry's columns in its source map move by what is put in; its lines stay right.
 */
export function earlyImports(): Plugin {
  return {
    name: 'alur:early-imports',
    apply: 'build',
    // The entry's own copy of these few lines: shared, they would stand in a chunk that the entry
    // has to wait for before it can ask for anything.
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/define.ts') || !importer?.endsWith('/autoload.ts')) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && `${resolved.id}?own`;
    },
    generateBundle(_, bundle) {
      for (const entry of Object.values(bundle)) {
        if (entry.type === 'chunk' && entry.isEntry) entry.code = withEarlyImports(entry, bundle);
      }
    },
  };
}

/** @param inside - chunks that are in the entry already, so that nobody needs to ask for them */
export function withEarlyImports(
  entry: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  inside: ReadonlySet<string> = new Set(),
): string {
  const provider = providerOf(entry);
  const comes = new Set([...inside, ...(provider ? importsOf(provider, bundle) : [])]);
  return entry.code.replace(dynamicImport, (whole, file: string) => {
    if (inside.has(file)) return whole;
    const needed = [...importsOf(file, bundle)].filter(
      (each) => file === provider || !comes.has(each),
    );
    // All in the same quotation marks, which compress.
    const calls = [file, ...needed].map((each) => `import("./${each}")`).join();
    return needed.length > 0 ? `Promise.all([${calls}]).then(e=>e[0])` : calls;
  });
}

/** A chunk that an entry's code asks for; the first group is its path in the bundle. */
export const dynamicImport = /import\([`"']\.\/([^`"']+)[`"']\)/g;

/** The provider's chunk, which every element waits for. */
export const providerOf = ({ dynamicImports }: Rolldown.OutputChunk): string | undefined =>
  dynamicImports.find((file) => file.includes('/provider-'));

/** What a chunk imports, and what that imports. */
export function importsOf(
  file: string,
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): ReadonlySet<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') return found;
  for (const each of chunk.imports) {
    if (found.has(each)) continue;
    found.add(each);
    importsOf(each, bundle, found);
  }
  return found;
}
