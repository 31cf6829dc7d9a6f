import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appendEvent, verifyLog } from '@alur/model/case/log.js';
import { sha256Hex } from '@alur/model/case/hash.js';
import { sha256 } from './sha256.ts';

it('hashes every text as the model does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(sha256Hex(text));
    }),
  );
});

it('makes events that anybody can verify', () => {
  const event = appendEvent(
    undefined,
    'case-1',
    { type: 'activity.cancelled', data: { activity: 'periksa → ulang', task: 't1' } },
    { kind: 'system' },
    '2026-11-02T01:00:00.000Z',
    sha256,
  );
  expect(verifyLog([event])).toEqual({ ok: true });
});
