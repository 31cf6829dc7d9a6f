import { expect, it } from 'vitest';
import { unknownVariables } from './unknown-variables.ts';
import { variableNames } from './variables.ts';

it.each([
  ['ALUR_PAK', 'ALUR_PACK'],
  ['ALUR_LOGLEVEL', 'ALUR_LOG_LEVEL'],
  ['ALUR_TRUSTED_PROXY', 'ALUR_TRUST_PROXY'],
  // Ours without the prefix: the letters alone would be nearer to another one.
  ['ALUR_HOST', 'HOST'],
  ['ALUR_SMTP_URL', 'SMTP_URL'],
])('%s is told, with %s as what was meant', (wrong, right) => {
  const [problem, ...more] = unknownVariables({ [wrong]: 'rahasia', PATH: '/bin' });
  expect(more).toEqual([]);
  for (const text of Object.values(problem!.message)) {
    expect(text).toContain(`${wrong}:`);
    expect(text).toMatch(new RegExp(`[ ;] ?(mungkin maksudnya|perhaps) ${right}\\b`));
    expect(text).not.toContain('rahasia');
  }
});

it('names nothing for what is like none of ours', () => {
  const [problem] = unknownVariables({ ALUR_XYZZY_PLUGH_FROBOZZ: '1' });
  expect(problem!.message.en).toBe(
    'ALUR_XYZZY_PLUGH_FROBOZZ: there is no such variable. Its value is not used.',
  );
});

it('takes our own variables, and the client secret of any agency', () => {
  const ours = Object.fromEntries(variableNames.map((name) => [name, 'x']));
  const secret = { ALUR_OIDC_SECRET_KOTA_CONTOH: 'x' };
  expect(unknownVariables({ ...ours, ...secret })).toEqual([]);
});
