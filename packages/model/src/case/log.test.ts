import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleLog, submitted } from '../testing/sample-log.ts';
import type { CaseEvent } from './event.ts';
import { canonicalJson, sha256Hex } from './hash.ts';
import { appendEvent, noHash, verifyLog } from './log.ts';

test('events are numbered from 1 and chained from zeros', () => {
  expect(sampleLog.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(sampleLog[0]?.previous).toBe(noHash);
  expect(sampleLog[1]?.previous).toBe(sampleLog[0]?.hash);
  expect(sampleLog[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('a log verifies, also after it was stored as JSON', () => {
  expect(verifyLog(sampleLog)).toEqual({ ok: true });
  expect(verifyLog(JSON.parse(JSON.stringify(sampleLog)) as CaseEvent[])).toEqual({ ok: true });
  expect(verifyLog([])).toEqual({ ok: true });
});

test.each(['2026-11-02', '2026-11-02T01:00:00Z', '2026-11-02T01:00:00.000+08:00', 'now'])(
  'the time %s is refused',
  (at) => {
    expect(() => appendEvent(undefined, 'case-1', submitted, { kind: 'system' }, at)).toThrow(
      RangeError,
    );
  },
);

test('an event of another case cannot be appended', () => {
  expect(() =>
    appendEvent(sampleLog[0], 'case-2', submitted, { kind: 'system' }, '2026-11-02T01:00:00.000Z'),
  ).toThrow(RangeError);
});

describe('whatever is done to a log shows', () => {
  const at = fc.nat(sampleLog.length - 1);
  const found = (events: readonly CaseEvent[]) => {
    const verification = verifyLog(events);
    return verification.ok ? undefined : verification.sequence;
  };

  test('a changed character, at the event that was changed', () => {
    fc.assert(
      fc.property(
        at,
        fc.nat(),
        fc.constantFrom('0', '1', 'a', 'b', 'x'),
        (index, position, char) => {
          const text = JSON.stringify(sampleLog[index]);
          const place = position % text.length;
          const changed = text.slice(0, place) + char + text.slice(place + 1);
          fc.pre(changed !== text);
          let event: CaseEvent;
          try {
            event = JSON.parse(changed) as CaseEvent;
          } catch {
            return;
          }
          // An escaped spelling of the same text is the same event.
          fc.pre(JSON.stringify(event) !== text);
          expect(found(sampleLog.with(index, event))).toBe(index + 1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a member that was added', () => {
    const event = { ...sampleLog[2], approved: true } as unknown as CaseEvent;
    expect(found(sampleLog.with(2, event))).toBe(3);
  });

  test('a removed event, wherever it stood but at the end', () => {
    fc.assert(
      fc.property(fc.nat(sampleLog.length - 2), (index) => {
        expect(found(sampleLog.toSpliced(index, 1))).toBe(index + 1);
      }),
    );
  });

  test('an event that moved', () => {
    fc.assert(
      fc.property(at, at, (from, to) => {
        fc.pre(from !== to);
        const moved = sampleLog.toSpliced(from, 1).toSpliced(to, 0, sampleLog[from]!);
        expect(found(moved)).toBe(Math.min(from, to) + 1);
      }),
    );
  });

  test('an event that was doubled', () => {
    fc.assert(
      fc.property(at, (index) => {
        expect(found(sampleLog.toSpliced(index, 0, sampleLog[index]!))).toBe(index + 2);
      }),
    );
  });

  test('an event that was renumbered and hashed anew breaks the chain after it', () => {
    const [first, second] = sampleLog;
    const forged = appendEvent(first, 'case-1', submitted, { kind: 'system' }, second!.at);
    expect(found(sampleLog.with(1, forged))).toBe(3);
  });

  test('an end that was cut off, when the last hash is kept elsewhere', () => {
    const head = sampleLog.at(-1)!;
    expect(verifyLog(sampleLog, head)).toEqual({ ok: true });
    expect(verifyLog(sampleLog.slice(0, 4), head)).toMatchObject({ ok: false, sequence: 5 });
    expect(verifyLog([], head)).toMatchObject({ ok: false, sequence: 1 });
  });

  test('an event of another case, however well it is chained', () => {
    const { hash: _hash, ...content } = { ...sampleLog[1]!, case: 'case-2' };
    const foreign = { ...content, hash: sha256Hex(canonicalJson(content)) } as CaseEvent;
    expect(found([sampleLog[0]!, foreign])).toBe(2);
  });

  test('a value that has no JSON', () => {
    const event = { ...sampleLog[0]!, at: '\ud800' };
    expect(found([event])).toBe(1);
  });
});
