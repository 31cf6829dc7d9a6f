import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const codesIn = (path: string) =>
  [...new Set(readFileSync(join(root, path), 'utf8').match(/ALUR-\d{3}/g))].toSorted();

it('every code that an element logs is explained in the docs, and no other is', () => {
  expect(codesIn('packages/components/src/base/trouble.ts')).toEqual(codesIn('docs/embed.md'));
});
