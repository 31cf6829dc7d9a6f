import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../packages/components/src');
const read = (path: string) => readFileSync(join(source, path), 'utf8');

/** Every element there is, from the line that the manifest is made of. */
const tags = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)(testing|register)\//.test(path))
  .flatMap((path) => [...read(path).matchAll(/^ \* @tag (alur-[\w-]+)$/gm)])
  .map(([, tag = '']) => tag)
  // A script of its own, `frame.js`, for pages that take no other.
  .filter((tag) => tag !== 'alur-frame');

describe('what the package of the elements offers', () => {
  it.each(tags)('%s has an entry that registers it, after the provider', (tag) => {
    const entry = read(`register/${tag.replace('alur-', '')}.ts`);
    const [, name] = /^define\((\w+)\);$/m.exec(entry) ?? [];
    expect(entry).toContain(`export { ${String(name)} };`);
    expect(tag === 'alur-provider' || entry.includes("import './provider.ts';")).toBe(true);
  });

  // Views of the tracker are loaded by it, when somebody asks for them.
  const loaders = read('autoload.ts') + read('tracker/views.ts');

  it.each(tags)('%s is loaded where its tag appears', (tag) => {
    const [, name] =
      /^define\((\w+)\);$/m.exec(read(`register/${tag.replace('alur-', '')}.ts`)) ?? [];
    expect(loaders).toContain(`')).${String(name)}`);
  });

  it('registers nothing but elements', () => {
    const entries = readdirSync(join(source, 'register')).map(
      (file) => `alur-${file.replace('.ts', '')}`,
    );
    expect(entries.toSorted()).toEqual([...new Set(tags)].toSorted());
  });
});
