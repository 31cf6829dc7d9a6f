/**
 * What the package of the elements ships beside its modules: the manifest, editor data, types for
 * frameworks, hashes. Part of `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project/install.mjs';
import { run } from './project/run.mjs';
import { writeEditorData } from './surface/editor-data.mjs';
import { writeFrameworkTypes } from './surface/framework-types.mjs';
import { writeIntegrity } from './surface/integrity.mjs';
import { eventModulesOf, publishedManifest } from './surface/manifest.mjs';

const components = join(root, 'packages/components');
const dist = join(components, 'dist');
const frameworks = join(dist, 'frameworks');

const { code } = await run('cem', ['analyze', '--quiet']);
if (code !== 0) process.exit(code);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const analysed = read(join(root, 'custom-elements.json'));
const manifest = publishedManifest(analysed);
writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

mkdirSync(frameworks, { recursive: true });
writeFrameworkTypes(manifest, frameworks, eventModulesOf(analysed));
writeEditorData(manifest, dist, read(join(components, 'package.json')));

const hashes = writeIntegrity(join(dist, 'bundle'));
console.log(`alur.js integrity: ${hashes['alur.js']}`);
