import { describe, expect, it } from 'vitest';
import { officerOf } from './officer-of.ts';

const settings = {
  issuer: 'https://sso.contoh.go.id',
  clientId: 'alur',
  roles: { cso: 'cso', 'back a': 'back-office-a', front: 'cso' },
};
const claims = { sub: 's', email: 'Made@Contoh.go.id', email_verified: true, groups: ['cso'] };

describe('an officer', () => {
  it.each([
    ['of one group', {}, undefined, ['cso']],
    [
      'of several, each role once',
      { groups: ['cso', 'x', 'back a', 'front'] },
      undefined,
      ['cso', 'back-office-a'],
    ],
    ['of a claim that is one word', { groups: 'cso' }, undefined, ['cso']],
    [
      'of a claim inside another',
      { realm_access: { roles: ['back a'] } },
      'realm_access.roles',
      ['back-office-a'],
    ],
    [
      'of a claim whose name has dots',
      { 'https://contoh.go.id/groups': ['cso'] },
      'https://contoh.go.id/groups',
      ['cso'],
    ],
  ])('%s', (_, some, groupsClaim, roles) => {
    const reading = officerOf({ ...claims, ...some }, { ...settings, groupsClaim });
    expect(reading).toEqual({
      ok: true,
      officer: { subject: 's', email: 'made@contoh.go.id', roles },
    });
  });

  it.each([
    ['no group', { groups: [] }, 'no-role'],
    ['no claim of groups', { groups: undefined }, 'no-role'],
    ['groups that are no words', { groups: [1, null, { cso: true }] }, 'no-role'],
    ['a group of the objects', { groups: ['toString', '__proto__'] }, 'no-role'],
    ['a group that differs in case', { groups: ['CSO'] }, 'no-role'],
    ['no address', { email: undefined }, 'no-email'],
    ['an address that was not verified', { email_verified: false }, 'no-email'],
    ['an address of which nothing is said', { email_verified: undefined }, 'no-email'],
    ['an address verified by a word', { email_verified: 'true' }, 'no-email'],
    ['no subject', { sub: undefined }, 'no-email'],
  ])('is nobody with %s', (_, some, why) => {
    expect(officerOf({ ...claims, ...some }, settings)).toEqual({ ok: false, why });
  });
});
