import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

const banner = '/* Written by `npm run generate` from schemas/meta; do not edit. */\n';

/**
 * Validators compiled ahead of time, for Ajv compiles with `new Function` and a page with a strict
 * policy forbids that. One self-contained module: what Ajv's output requires is bundled in.
 *
 * @param {Record<string, object>} schemas by the name of the function to export
 */
export async function validatorsOf(schemas) {
  const ajv = new Ajv2020.default({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    verbose: false,
    code: { source: true, esm: true, lines: false },
    schemas: Object.values(schemas),
  });
  const names = Object.fromEntries(Object.entries(schemas).map(([name, { $id }]) => [name, $id]));
  const code = standalone.default(ajv, names);
  const bundle = await rolldown({
    input: 'virtual:validators',
    platform: 'neutral',
    plugins: [
      {
        name: 'validators',
        resolveId(id) {
          if (id === 'virtual:validators') return `${here}/validators.virtual.js`;
          return id.startsWith('ajv/') ? require.resolve(id) : undefined;
        },
        load: (id) => (id.endsWith('validators.virtual.js') ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const text = output[0].code;
  if (/[^`]\brequire\(|new Function|\beval\(/.test(text) || output[0].imports.length > 0) {
    throw new Error('The compiled validators need something that a browser does not have.');
  }
  return { 'validators.js': banner + text, 'validators.d.ts': declarations(Object.keys(names)) };
}

function declarations(names) {
  return `${banner}
/** One error as Ajv gives it. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Of an error in the name of a property, not in its value. */
  readonly propertyName?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

${names.map((name) => `export declare const ${name}: Validator;`).join('\n')}
`;
}
