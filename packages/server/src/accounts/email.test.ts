import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseEmail } from './email.ts';

it.each([
  ['wayan@contoh.id', 'wayan@contoh.id'],
  ['  Wayan.Gede+izin@Contoh.GO.ID ', 'wayan.gede+izin@contoh.go.id'],
  ['cso@denpasar.example', 'cso@denpasar.example'],
  ['surat@bücher.example', 'surat@xn--bcher-kva.example'],
])('stores %j as %j', (text, email) => {
  expect(normaliseEmail(text)).toBe(email);
});

it.each([
  '',
  '@',
  'wayan',
  'wayan@',
  '@contoh.id',
  'wayan@contoh',
  'wayan@contoh..id',
  'wayan@-contoh.id',
  'wayan@127.0.0.1',
  'wayan@[127.0.0.1]',
  '.wayan@contoh.id',
  'wa..yan@contoh.id',
  'wa yan@contoh.id',
  'wayan@contoh.id, made@contoh.id',
  'wayan@contoh.id\r\nBcc: semua@contoh.id',
  '"wayan"@contoh.id',
  'Wayan <wayan@contoh.id>',
  `${'a'.repeat(65)}@contoh.id`,
  `wayan@${'a.'.repeat(130)}id`,
])('takes %j for no address', (text) => {
  expect(normaliseEmail(text)).toBeUndefined();
});

it('never lets through what could begin another header or receiver, and is stable', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
      const email = normaliseEmail(text);
      if (email === undefined) return;
      expect(email).toMatch(/^[\x21-\x7e]+$/);
      expect(email).not.toMatch(/[,;<>"\s]/);
      expect(normaliseEmail(email)).toBe(email);
    }),
  );
});
