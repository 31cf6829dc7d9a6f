import { describe, expect, test } from 'vitest';
import type { Verdict } from './application.ts';
import { readSample } from '../testing/read-sample.ts';
import { sampleAnswers } from '../testing/sample-permit.ts';
import { checklistFor, checkVerdicts, maxNoteLength } from './checklist.ts';

const permit = readSample();
const items = checklistFor(permit, sampleAnswers());
const ok = (item: string): Verdict => ({ item, ok: true });
const no = (item: string, reason?: string): Verdict => ({ item, ok: false, reason });

test('an item with a condition is looked at only when it holds', () => {
  expect(items.map(({ id }) => id)).toEqual(['ktp-legible', 'width-allowed']);
  expect(checklistFor(permit, { applicant: { represented: true } })).toHaveLength(3);
});

describe('verdicts', () => {
  const both = [ok('ktp-legible'), ok('width-allowed')];
  const failed = [no('ktp-legible', 'blurred'), ok('width-allowed')];

  test.each<[string, 'positive' | 'negative' | 'neutral', Verdict[], string[]]>([
    ['accepting with all in order', 'positive', both, []],
    [
      'accepting with one open',
      'positive',
      [ok('ktp-legible')],
      ['/verdicts/width-allowed verdict-missing'],
    ],
    ['accepting with one failed', 'positive', failed, ['/verdicts/ktp-legible verdict-failed']],
    ['rejecting with one failed', 'negative', failed, []],
    ['rejecting with the rest open', 'negative', [no('width-allowed', 'too-wide')], []],
    ['rejecting with all in order', 'negative', both, ['/verdicts verdict-none-failed']],
    ['rejecting without a verdict', 'negative', [], ['/verdicts verdict-none-failed']],
    [
      'rejecting without a reason',
      'negative',
      [no('ktp-legible')],
      ['/verdicts/ktp-legible reason-missing'],
    ],
    [
      'rejecting for a reason of another item',
      'negative',
      [no('ktp-legible', 'too-wide')],
      ['/verdicts/ktp-legible reason-unknown'],
    ],
    [
      'a verdict on no item',
      'positive',
      [...both, ok('constructor')],
      ['/verdicts/constructor unknown'],
    ],
    [
      'failing only an item that is not asked',
      'negative',
      [no('representative-matches', 'differs')],
      ['/verdicts/representative-matches unknown', '/verdicts verdict-none-failed'],
    ],
    [
      'two verdicts on an item',
      'positive',
      [...both, ok('ktp-legible')],
      ['/verdicts uniqueItems'],
    ],
    ['saving what is half done', 'neutral', [no('ktp-legible', 'expired')], []],
    [
      'a note of more than is kept',
      'neutral',
      [{ ...ok('ktp-legible'), note: 'x'.repeat(maxNoteLength + 1) }],
      ['/verdicts/ktp-legible maxLength'],
    ],
    [
      'a note with what no store keeps',
      'neutral',
      [{ ...ok('ktp-legible'), note: 'a\u0000' }],
      ['/verdicts/ktp-legible characters'],
    ],
  ])('%s', (_name, tone, verdicts, expected) => {
    const found = checkVerdicts(items, verdicts, tone).map(({ path, code }) => `${path} ${code}`);
    expect(found).toEqual(expected);
  });

  test('a work without a checklist can be refused', () => {
    expect(checkVerdicts([], [], 'negative')).toEqual([]);
  });
});
