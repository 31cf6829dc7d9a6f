import { expect, it } from 'vitest';
import { hashPassword, isPassword } from './password-hash.ts';

it('writes Argon2id with the parameters of OWASP, salted anew each time', async () => {
  const [one, two] = await Promise.all([
    hashPassword('kuda biru laut'),
    hashPassword('kuda biru laut'),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

it('knows the password again, in whichever form a keyboard writes it', async () => {
  const hash = await hashPassword('kopi caf\u00e9 pagi');
  expect(await isPassword('kopi cafe\u0301 pagi', hash)).toBe(true);
  expect(await isPassword('kopi cafe pagi', hash)).toBe(false);
});

it('is false without a hash, also for the password that stands in for one', async () => {
  expect(await isPassword('nobody has this password', undefined)).toBe(false);
});
