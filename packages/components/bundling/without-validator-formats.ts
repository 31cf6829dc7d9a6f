import type { Plugin } from 'vite';

const stub = '\0alur:no-formats';

/**
 * Leaves the formats of `@cfworker/json-schema` out of the bundle (1.7 KB compressed). Alur has its
 * own, in `model/form/formats`, and hands the validator schemas without `format`; should one ever
 * come with it, it is refused aloud and not passed in silence.
 */
export function withoutValidatorFormats(): Plugin {
  return {
    name: 'alur:without-validator-formats',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      const isFormats = source === './format.js' && importer?.includes('@cfworker/json-schema');
      return isFormats ? stub : undefined;
    },
    load(id) {
      if (id !== stub) return undefined;
      return `export const format = new Proxy({}, {
        get() { throw new Error('A schema with "format" has reached the validator.'); },
      });`;
    },
  };
}
