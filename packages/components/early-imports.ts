import type { Plugin, Rolldown } from 'vite';

/**
 * Lets a page ask for everything that an element needs at once. By itself a browser finds out what
 * a chunk imports only when it has come, and then the next: on a slow network each such step costs
 * a journey. The hints that Vite would write for this are `<link>`s in the host's page, which is not
 * ours.
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

function withEarlyImports(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string {
  return entry.code.replace(/import\([`"']\.\/([^`"']+)[`"']\)/g, (call, file: string) => {
    const needed = [...importsOf(file, bundle)].map((each) => `import("./${each}")`);
    return needed.length > 0 ? `Promise.all([${[call, ...needed].join()}]).then(e=>e[0])` : call;
  });
}

/** What a chunk imports, and what that imports. */
function importsOf(
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
