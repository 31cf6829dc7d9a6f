/**
 * `npm run generate`: writes types and validators of our own file formats into
 * `packages/model/src/generated`, from the schemas in `schemas/meta`, and the styles of bpmn-js as
 * a module of `components`, and Arimo's letters as modules of `workflow`. With `--check` it writes nothing and fails when a committed file is not
 * what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arimoFont, arimoWidths } from './generate/arimo.mjs';
import { bpmnStyles } from './generate/bpmn-styles.mjs';
import { knownKeywords } from './generate/known-keywords.mjs';
import { typesOf } from './generate/types.mjs';
import { validatorsOf } from './generate/validators.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const model = 'packages/model/src/generated';

const schemas = Object.fromEntries(
  await Promise.all(
    ['permit-type', 'agency', 'holidays'].map(async (name) => [
      name,
      JSON.parse(await readFile(join(root, `schemas/meta/${name}.schema.json`), 'utf8')),
    ]),
  ),
);

const ofModel = {
  'permit-type.ts': await typesOf(schemas['permit-type']),
  'agency.ts': await typesOf(schemas.agency),
  'holidays.ts': await typesOf(schemas.holidays),
  'known-keywords.ts': await knownKeywords(Object.values(schemas)),
  ...(await validatorsOf({
    validatePermitType: schemas['permit-type'],
    validateAgency: schemas.agency,
    validateHolidayTable: schemas.holidays,
    // What a file in `schemas/shared` holds.
    validateFieldSchema: {
      $id: 'https://alur.id/schemas/field.schema.json',
      $ref: 'permit-type.schema.json#/$defs/FieldSchema',
    },
  })),
};

const files = {
  ...Object.fromEntries(Object.entries(ofModel).map(([name, text]) => [`${model}/${name}`, text])),
  'packages/components/src/diagram/generated/bpmn-styles.ts': await bpmnStyles(),
  'packages/workflow/src/export/pdf/generated/arimo.ts': await arimoFont(),
  'packages/workflow/src/export/text/generated/arimo-widths.ts': await arimoWidths(),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) await writeFile(path, text);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run generate\` and commit.`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Generated files are up to date.');
}
