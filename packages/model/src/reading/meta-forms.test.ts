import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metaForms } from './meta-forms.ts';

const schemas = new URL('../../../../schemas/meta/', import.meta.url);

function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'pattern' && typeof inner === 'string' ? [inner] : patternsIn(inner),
  );
}

test('every pattern of the meta-schemas has words, and no words are left over', () => {
  const patterns = ['permit-type', 'agency', 'holidays'].flatMap((name) =>
    patternsIn(JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), 'utf8'))),
  );
  expect(Object.keys(metaForms).sort()).toEqual([...new Set(patterns)].sort());
});

test.each(Object.entries(metaForms))('the example for %s fits it', (pattern, texts) => {
  for (const words of [texts.id, texts.en ?? '']) {
    const examples = words.split(/[\s,:]+/);
    const whole = words.slice(words.lastIndexOf(' ') + 1);
    expect([...examples, whole].some((word) => new RegExp(pattern, 'u').test(word))).toBe(true);
  }
});
