/** Bundles as they travel: every script and sheet compressed once, when it is built, and as well as can be. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Puts beside each script and sheet of a bundle what it becomes compressed: `alur.js.br`, `alur.js.gz`.
 *
 * @param {string} bundle - the folder
 */
export async function compressBundle(bundle) {
  const names = readdirSync(bundle, { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(
    names.flatMap((name) => {
      const file = join(bundle, name);
      const bytes = readFileSync(file);
      return Object.entries(encodings).map(async ([ending, compress]) => {
        writeFileSync(`${file}.${ending}`, await compress(bytes));
      });
    }),
  );
}
