import { expect, test } from 'vitest';
import type { Finding, FindingCode } from './finding.ts';
import { formats } from './formats/formats.ts';
import { findingMessage } from './messages.ts';

const finding = (code: FindingCode, params: Finding['params'] = {}): Finding => ({
  path: '/a/b',
  code,
  params,
});

test.each<[Finding, string, string]>([
  [finding('required'), '“Lebar” belum diisi.', '“Width” is not filled in yet.'],
  [
    finding('maximum', { limit: 12500.5 }),
    '“Lebar” tidak boleh lebih dari 12.500,5.',
    '“Width” must not be more than 12,500.5.',
  ],
  [
    finding('minItems', { limit: 1 }),
    '“Lebar” memerlukan paling sedikit 1 isian.',
    '“Width” needs at least 1 entry.',
  ],
  [
    finding('type', { type: 'integer' }),
    '“Lebar” harus berupa angka bulat.',
    '“Width” must be a whole number.',
  ],
])('%j names the field and says what to do', (one, id, en) => {
  expect(findingMessage(one, { id: 'Lebar', en: 'Width' })).toEqual({ id, en });
});

test('without a label the sentence still stands', () => {
  expect(findingMessage(finding('required')).id).toBe('Isian ini belum diisi.');
});

test('English falls back on the Indonesian label', () => {
  expect(findingMessage(finding('required'), { id: 'Lebar' }).en).toBe(
    '“Lebar” is not filled in yet.',
  );
});

test.each(Object.keys(formats))('the format %s has a sentence in both languages', (format) => {
  const { id, en } = findingMessage(finding('format', { format }), { id: 'Isian', en: 'Field' });
  expect(id).toMatch(/^“Isian” .+\.$/);
  expect(en).toMatch(/^“Field” .+\.$/);
});
