/**
 * What the packages of elements ship beside their modules: manifests, editor data, types for
 * frameworks, hashes. Part of `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project/install.mjs';
import { run } from './project/run.mjs';
import { compressBundle } from './surface/compress.mjs';
import { writeEditorData } from './surface/editor-data.mjs';
import { writeFrameworkTypes } from './surface/framework-types.mjs';
import { writeIntegrity } from './surface/integrity.mjs';
import { eventModulesOf, ofPackage, publishedManifest } from './surface/manifest.mjs';

const components = join(root, 'packages/components');
const dist = join(components, 'dist');
const frameworks = join(dist, 'frameworks');

const { code } = await run('cem', ['analyze', '--quiet']);
if (code !== 0) process.exit(code);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const all = read(join(root, 'custom-elements.json'));
const analysed = ofPackage(all, 'components');
const manifest = publishedManifest(analysed);
writeManifest(manifest, dist);

const studio = join(root, 'packages/studio/dist');
writeManifest(publishedManifest(ofPackage(all, 'studio')), studio);

mkdirSync(frameworks, { recursive: true });
writeFrameworkTypes(manifest, frameworks, eventModulesOf(analysed));
writeEditorData(manifest, dist, read(join(components, 'package.json')));

const hashes = {
  ...writeIntegrity(join(dist, 'bundle'), 'integrity.json'),
  ...writeIntegrity(join(studio, 'bundle'), 'integrity-studio.json'),
};
for (const [name, hash] of Object.entries(hashes))
  if (name.startsWith('alur')) console.log(`${name} integrity: ${hash}`);

for (const folder of [dist, studio]) await compressBundle(join(folder, 'bundle'));

function writeManifest(one, folder) {
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(one, null, 2)}\n`);
}
