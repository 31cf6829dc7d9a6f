import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { chunksOf, keptAs, namesOfCopies, reaching, takingFromPage } from './chunk-copies.ts';
import { eagerCompile } from './eager-compile.ts';
import { dynamicImport, importsOf, providerOf, withEarlyImports } from './early-imports.ts';
import { inOneFile } from './in-one-file.ts';

interface ElementInside {
  /** The file to write beside the entry: `alur-flowchart.js`. */
  readonly fileName: string;
  /** The chunks that are to be inside, by name: the element's first. */
  readonly chunks: readonly [element: string, ...others: string[]];
  /** What is asked for at once on a page whose provider connects to a server by itself. */
  readonly soon?: readonly string[];
}

/**
 * Writes a second entry that has one element inside with all that it needs at once: it does all that
 * the entry does, and shows that element after one journey to the server instead of two.
 *
 * Other chunks need some of what is inside too. Were they to import the chunk it comes from, a page
 * had it twice; were they to import the second entry, a page that names it with `?v=2` would run it
 * twice. So the second entry leaves what is inside on the page by the chunk's name, which holds its
 * content's hash, and each chunk that needs some of it is there once more under a name of its own
 * (`~` before the hash, as long as the other, for source maps), taking it from the page.
 */
export function elementInside({ fileName, chunks, soon = [] }: ElementInside): Plugin {
  let folder: string;
  return {
    name: 'alur:element-inside',
    apply: 'build',
    // Before the entry gets its early imports, which are others for the second.
    enforce: 'pre',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async generateBundle(_, bundle) {
      const fileOf = (name: string): string =>
        chunksOf(bundle).find((each) => each.name === name)?.fileName ??
        this.error(`There is no chunk ${name}.`);
      const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
      const provider = entry && providerOf(entry);
      if (!provider) this.error('There is no entry, or no provider.');
      const inside = new Set(
        [provider, ...chunks.map(fileOf)].flatMap((file) => [file, ...importsOf(file, bundle)]),
      );
      const others = reaching(inside, bundle);
      const otherNames = namesOfCopies(others, inside);
      const rename = (code: string): string =>
        code.replace(chunkName, (file) => otherNames.get(file) ?? file);

      const code = [
        entryWith(inside, withEarlyImports(entry, bundle, inside)),
        ...(soon.length > 0 ? [askedSoon(soon.map(fileOf))] : []),
      ].join('\n');
      const { map, ...file } = await inOneFile(
        join(folder, fileName),
        code,
        (path) => {
          const chunk = bundle[path];
          return inside.has(path) && chunk?.type === 'chunk' ? chunk : undefined;
        },
        eagerCompile({ name: chunks[0] }),
      );
      this.emitFile({ type: 'asset', fileName, source: rename(file.code) });
      this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: JSON.stringify(map) });
      for (const file of others) {
        const chunk = bundle[file] as Rolldown.OutputChunk;
        const taking = takingFromPage(chunk, inside, this.parse(chunk.code));
        const copy = rename(`"${file}"`).slice(1, -1);
        this.emitFile({ type: 'asset', fileName: copy, source: rename(taking.code) });
        this.emitFile({ type: 'asset', fileName: `${copy}.map`, source: taking.map });
      }
    },
  };
}

/** A chunk's name as it stands in an import or for its source map: its hash has eight letters. */
const chunkName = /[\w.-]+-[\w-]{8}\.js(?=[`"']|\.map)/g;

/** The entry's code with chunks inside. What is asked for is there already. */
function entryWith(inside: ReadonlySet<string>, code: string): string {
  const files = [...inside];
  const own = (file: string): string => `alurInside${files.indexOf(file)}`;
  return [
    ...files.map((file) => `import * as ${own(file)} from "./${file}";`),
    ...files.map((file) => `globalThis[${keptAs(file)}] ??= ${own(file)};`),
    code.replace(dynamicImport, (whole, file: string) =>
      inside.has(file) ? `Promise.resolve(${own(file)})` : whole,
    ),
  ].join('\n');
}

/** By itself the provider asks for its connection when it is there, and that for its calls when it is. */
function askedSoon(files: readonly string[]): string {
  const calls = files.map((file) => `import("./${file}")`).join();
  return `if (document.querySelector("alur-provider[agency]")) Promise.all([${calls}]).catch(() => {});`;
}
