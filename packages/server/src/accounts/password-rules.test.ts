import { expect, it } from 'vitest';
import { passwordFault } from './password-rules.ts';

const email = 'gustingurah@contoh.id';

it.each(['tiga ekor kuda biru', 'p1nt0kayu!', 'kata-kata 🌺', 'a'.repeat(99) + 'bc'])(
  'takes %j',
  (password) => {
    expect(passwordFault(password, email)).toBeUndefined();
  },
);

it.each([
  ['', 'pendek'],
  ['123456789', 'pendek'],
  ['🌺🌺🌺🌺🌺', 'pendek'],
  ['x y'.repeat(100), 'panjang'],
  ['1234567890', 'ditebak'],
  ['Password123', 'ditebak'],
  ['DENPASAR2026!', 'ditebak'],
  ['bismillah123', 'ditebak'],
  ['abcdefghijkl', 'ditebak'],
  ['zzzzzzzzzzzz', 'ditebak'],
  ['gustingurah@contoh.id', 'ditebak'],
  ['gustingurah99', 'ditebak'],
])('refuses %j and says why', (password, word) => {
  const fault = passwordFault(password, email);
  expect(fault?.id).toContain(word);
  expect(fault?.en).toMatch(/\w/);
});
