import { describe, expect, it } from 'vitest';
import { isOnlyHere, mayReadMetrics } from './may-read-metrics.ts';

const token = 'token-rahasia-0123456789';

describe('metrics', () => {
  it.each([
    ['nobody, behind a proxy on the same machine', false, { onlyHere: false }, {}],
    ['a caller of this machine, where there is no proxy', true, { onlyHere: true }, {}],
    ['a caller of this machine, over IPv6', true, { onlyHere: true }, { remoteAddress: '::1' }],
    ['nobody of elsewhere', false, { onlyHere: true }, { remoteAddress: '10.0.0.5' }],
    ['nobody whose address is not known', false, { onlyHere: true }, { remoteAddress: '' }],
    ['who shows the token', true, { token }, { authorization: `Bearer ${token}` }],
    ['nobody with another token', false, { token }, { authorization: `Bearer ${token}x` }],
    ['nobody with half of it', false, { token }, { authorization: 'Bearer token-rahasia' }],
    ['nobody with a password', false, { token }, { authorization: `Basic ${token}` }],
    ['nobody without it, on this machine neither', false, { token, onlyHere: true }, {}],
  ])('are for %s', (_, may, access, caller) => {
    const told = mayReadMetrics(
      { onlyHere: false, ...access },
      { remoteAddress: '127.0.0.1', ...caller },
    );
    expect(told).toBe(may);
  });

  it.each([
    ['http://localhost:8080', false, true],
    ['http://localhost:8080', ['loopback'], false],
    ['https://perizinan.contoh.go.id', false, false],
  ] as const)(
    'on %s with the proxies %s are open to this machine: %s',
    (publicUrl, trustProxy, is) => {
      expect(isOnlyHere({ publicUrl, trustProxy })).toBe(is);
    },
  );
});
