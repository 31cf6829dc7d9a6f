/**
 * Writes the refused ones of {@link badDocuments} into a folder, and what is told of each as
 * `told.json`: for tests that do not run from the sources.
 *
 * `node --conditions=@alur/source write-bad-documents.mjs <folder>`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { badDocuments } from './bad-documents.ts';

const [folder] = process.argv.slice(2);
const refused = badDocuments.filter(({ isRead }) => !isRead);
for (const { name, make } of refused) writeFileSync(join(folder, name), make());
const told = refused.map(({ what, name, told: { source } }) => ({ what, name, told: source }));
writeFileSync(join(folder, 'told.json'), JSON.stringify(told));
