import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { eagerCompile } from './eager-compile.ts';
import { dynamicImport, importsOf, providerOf, withEarlyImports } from './early-imports.ts';

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type ImportDeclaration = Extract<Program['body'][number], { type: 'ImportDeclaration' }>;

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

/**
 * What copies of chunks are called. What is in a copy hangs on the chunk, and on which others are
 * inside or copies: a cache that has seen the name has seen the content.
 */
function namesOfCopies(
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

const chunksOf = (bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((each) => each.type === 'chunk');

/** The chunks outside that import something inside, or a chunk that does. */
function reaching(inside: ReadonlySet<string>, bundle: Rolldown.OutputBundle): ReadonlySet<string> {
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

/** Under which name a page keeps what a chunk exports. */
const keptAs = (file: string): string => `Symbol.for("alur:${basename(file, '.js')}")`;

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

/**
 * A chunk that takes from the page what it imports from inside, now or later, on a line before its
 * own. Where the import stood are blanks, so that in the source map only lines move.
 */
function takingFromPage(
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

/**
 * The chunks are read where they will stand, so that source maps find the way to the sources.
 *
 * @param entry - where the file will stand
 * @param chunkInside - by its path in the bundle
 * @param postBanner - what stands above it
 */
async function inOneFile(
  entry: string,
  code: string,
  chunkInside: (path: string) => Rolldown.OutputChunk | undefined,
  postBanner: string,
): Promise<Rolldown.OutputChunk> {
  const folder = dirname(entry);
  const built = await build({
    root: dirname(folder),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'alur:chunks',
        enforce: 'pre',
        resolveId(source, importer) {
          if (!importer) return entry;
          const file = `chunks/${basename(source)}`;
          return chunkInside(file) ? join(folder, file) : { id: `./${file}`, external: true };
        },
        load(id) {
          if (id === entry) return code;
          const chunk = chunkInside(relative(folder, id));
          return chunk && { code: chunk.code, map: chunk.map };
        },
      },
    ],
    build: {
      write: false,
      outDir: folder,
      target: 'es2022',
      minify: 'oxc',
      sourcemap: true,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        // What chunks inside load on demand of each other is there at once.
        checks: { ineffectiveDynamicImport: false },
        output: {
          entryFileNames: basename(entry),
          minify: true,
          comments: { annotation: false },
          postBanner,
        },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0];
}
