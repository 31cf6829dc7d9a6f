import type { Activity, WorkKind } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { smallSop } from '../testing/small-sop.ts';
import { checkCompletion } from './check-completion.ts';
import { rejectionReasons } from './rejection-reasons.ts';

const permitType = {
  stages: [],
  checklist: [
    { id: 'ktp', about: ['document:ktp'], ask: { id: 'KTP terbaca?' }, reasons: ['blurred'] },
    { id: 'nik', about: ['document:ktp'], ask: { id: 'NIK sesuai?' }, reasons: ['other'] },
  ],
} as unknown as Parameters<typeof checkCompletion>[1];

function activity(kind: WorkKind, withOutcomes = true): Activity {
  const outcomes = [
    { id: 'accept', title: 'Diterima', tone: 'positive' },
    { id: 'reject', title: 'Ditolak', tone: 'negative' },
  ] as const;
  const work = { kind, letters: [], outcomes: withOutcomes ? outcomes : [] };
  return smallSop({ activities: [{ id: 'a', performer: 'desk', work }], flows: [] }).activities[0]!;
}

const ktp = { item: 'ktp', ok: true };
const nik = { item: 'nik', ok: true };
const blurred = { item: 'ktp', ok: false, reason: 'blurred' };

describe('a completion', () => {
  it.each([
    ['accepted with all in order', 'checklist', { outcome: 'accept', verdicts: [ktp, nik] }, []],
    ['rejected with a reason', 'checklist', { outcome: 'reject', verdicts: [blurred, nik] }, []],
    ['without an outcome', 'checklist', { verdicts: [ktp, nik] }, ['/outcome required']],
    ['with an unknown outcome', 'checklist', { outcome: 'x' }, ['/outcome enum']],
    [
      'with a verdict missing',
      'checklist',
      { outcome: 'accept', verdicts: [ktp] },
      ['/verdicts/nik verdict-missing'],
    ],
    [
      'of other work with verdicts',
      'form',
      { outcome: 'accept', verdicts: [ktp] },
      ['/verdicts/ktp unknown'],
    ],
    ['of other work', 'form', { outcome: 'accept' }, []],
  ] as const)('%s: what is wrong', (_name, kind, completion, expected) => {
    const findings = checkCompletion(activity(kind), permitType, {}, completion);
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('of an activity without outcomes has none', () => {
    const plain = activity('manual', false);
    expect(checkCompletion(plain, permitType, {}, {})).toEqual([]);
    expect(checkCompletion(plain, permitType, {}, { outcome: 'accept' })).toMatchObject([
      { path: '/outcome', code: 'unknown' },
    ]);
  });
});

describe('rejectionReasons', () => {
  const agency = {
    reasons: { blurred: { id: 'Tidak terbaca; unggah ulang.', en: 'Not legible; upload again.' } },
  };

  it("gives question, reason and the officer's words for each item that is not in order", () => {
    const verdicts = [{ ...blurred, note: 'Kanan terpotong.' }, nik];
    expect(rejectionReasons(permitType, agency, verdicts)).toBe(
      '- KTP terbaca? Tidak terbaca; unggah ulang.\n  Catatan petugas: Kanan terpotong.',
    );
    expect(rejectionReasons(permitType, agency, verdicts, 'en')).toContain('Not legible');
  });

  it('says nothing when all is in order, and names no reason that the agency does not know', () => {
    expect(rejectionReasons(permitType, agency, [ktp, nik])).toBe('');
    const unknown = [{ item: 'nik', ok: false, reason: 'other' }];
    expect(rejectionReasons(permitType, agency, unknown)).toBe('- NIK sesuai?');
  });
});
