import { basename, dirname, join, relative } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles an entry with chunks that are built already; others it goes on asking for.
 *
 * The chunks are read where they will stand, so that source maps find the way to the sources.
 *
 * @param entry - where the file will stand
 * @param chunkInside - by its path in the bundle
 * @param postBanner - what stands above it
 */
export async function inOneFile(
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
