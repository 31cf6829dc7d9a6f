import fc from 'fast-check';
import { expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

const publicUrl = 'https://perizinan.contoh.go.id';

it.each([
  ['/', '/'],
  ['/petugas/', '/petugas/'],
  ['/petugas/?tugas=1#atas', '/petugas/?tugas=1#atas'],
  ['/a/../petugas', '/petugas'],
])('%s leads there', (wish, path) => {
  expect(returnPath(wish, publicUrl)).toBe(path);
});

it.each([
  undefined,
  '',
  'petugas',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/..//evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  `${publicUrl}.evil.example/`,
  '/sso/denpasar/start',
  '/x/../api/agencies/denpasar/session',
  `/${'x'.repeat(600)}`,
  ['/petugas/', '/lain/'],
])('%j leads to the first page', (wish) => {
  expect(returnPath(wish, publicUrl)).toBe('/');
});

it('never leaves this server, whatever it is asked', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    '?',
    '#',
    '%2f',
    '\t',
    'evil.example',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 8 }), (wish) => {
      const path = returnPath(wish.join(''), publicUrl);
      expect(new URL(path, publicUrl).origin).toBe(publicUrl);
      // As a browser reads a Location of another page of this server.
      expect(new URL(path, `${publicUrl}/sso/denpasar/callback`).origin).toBe(publicUrl);
    }),
  );
});
