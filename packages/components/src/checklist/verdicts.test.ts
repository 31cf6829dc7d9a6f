import type { Verdict } from '@alur/model/permit/application.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import { expect } from '@open-wc/testing';
import { agency, permitType } from '../testing/sample-pack.ts';
import { checklistGroups, dataPointersOf, keyOf } from './checklist-groups.ts';
import { obstacleTo } from './decision.ts';
import { faultsToTell } from './told.ts';
import { mergeVerdicts, sheetProgress, withVerdict } from './verdict-sheet.ts';

const items = permitType.checklist;
const ok = (item: string): Verdict => ({ item, ok: true });
const no = (item: string, reason?: string): Verdict => ({
  item,
  ok: false,
  ...(reason && { reason }),
});
const allOk = items.map(({ id }) => ok(id));

describe('a verdict that is given', () => {
  it('is added, or takes the place of the one before', () => {
    const first = withVerdict([], 'a', { ok: true });
    expect(first).to.deep.equal([ok('a')]);
    expect(withVerdict([...first, ok('b')], 'a', { ok: false })).to.deep.equal([no('a'), ok('b')]);
  });

  it('keeps its reason and its note only while it is a no', () => {
    const why = withVerdict([no('a', 'blurred')], 'a', { note: 'Gelap.' });
    expect(why).to.deep.equal([{ item: 'a', ok: false, reason: 'blurred', note: 'Gelap.' }]);
    expect(withVerdict(why, 'a', { ok: true })).to.deep.equal([ok('a')]);
  });

  it('has no empty reason and no empty note', () => {
    const verdict = { item: 'a', ok: false, reason: 'blurred', note: 'Gelap.' };
    expect(withVerdict([verdict], 'a', { reason: '', note: '' })).to.deep.equal([no('a')]);
  });
});

describe('verdicts from two places', () => {
  it('are merged by item, the newer first, without items that are not asked', () => {
    const older = [ok('ktp-legible'), ok('str-valid'), ok('gone')];
    const newer = [no('ktp-legible', 'blurred')];
    expect(mergeVerdicts(items, older, newer)).to.deep.equal([
      no('ktp-legible', 'blurred'),
      ok('str-valid'),
    ]);
  });
});

describe('progress', () => {
  it('counts what is answered, not in order, and without a reason', () => {
    const verdicts = [
      ok('str-valid'),
      no('ktp-legible'),
      no('nik-matches', 'mismatch'),
      ok('gone'),
    ];
    expect(sheetProgress(items, verdicts)).to.deep.equal({
      all: 4,
      answered: 3,
      failed: 2,
      withoutReason: 1,
    });
  });
});

describe('what stands between verdicts and an outcome', () => {
  const withTone = (tone: Outcome['tone']): Outcome => ({ id: tone, title: tone, tone });
  const oneNo = (reason?: string) => [no('ktp-legible', reason), ...allOk.slice(1)];

  for (const [name, tone, verdicts, obstacle] of [
    ['nothing yet', 'positive', [], { why: 'unanswered', count: 4, item: 'ktp-legible' }],
    [
      'all but one',
      'positive',
      allOk.slice(0, 3),
      { why: 'unanswered', count: 1, item: 'place-known' },
    ],
    ['all in order', 'positive', allOk, undefined],
    [
      'one not in order',
      'positive',
      oneNo('blurred'),
      { why: 'failed', count: 1, item: 'ktp-legible' },
    ],
    [
      'one no and the rest open',
      'negative',
      [no('ktp-legible', 'blurred')],
      { why: 'unanswered', count: 3, item: 'nik-matches' },
    ],
    [
      'a no without a reason',
      'negative',
      oneNo(),
      { why: 'reason', count: 1, item: 'ktp-legible' },
    ],
    ['a no with its reason', 'negative', oneNo('blurred'), undefined],
    ['all in order', 'negative', allOk, { why: 'none-failed', count: 0 }],
    [
      'a reason that the item does not have',
      'negative',
      oneNo('mismatch'),
      { why: 'refused', count: 1, item: 'ktp-legible' },
    ],
    ['nothing yet', 'neutral', [], undefined],
    [
      'a no without a reason',
      'neutral',
      [no('ktp-legible')],
      { why: 'reason', count: 1, item: 'ktp-legible' },
    ],
  ] as const) {
    it(`is ${obstacle?.why ?? 'nothing'} for a ${tone} outcome with ${name}`, () => {
      expect(obstacleTo(withTone(tone), items, verdicts)).to.deep.equal(obstacle);
    });
  }
});

describe('the groups of a checklist', () => {
  it('are the documents and then the data, each item with what is looked at', () => {
    const groups = checklistGroups(permitType, items).map((group) => [
      keyOf(group.subject),
      group.items.map(({ id }) => id),
    ]);
    expect(groups).to.deep.equal([
      ['document:ktp', ['ktp-legible', 'nik-matches']],
      ['document:str', ['str-valid']],
      ['data:technical', ['place-known']],
    ]);
  });

  it('leave no item out', () => {
    const grouped = checklistGroups(permitType, items).flatMap((group) => group.items);
    expect(new Set(grouped)).to.deep.equal(new Set(items));
  });

  it('know the data that an item is about', () => {
    expect(dataPointersOf(items[1]!)).to.deep.equal(['/applicant/nik']);
  });
});

describe('what the applicant is told', () => {
  it('is the question, the agency’s reason and the officer’s words, in the order of the list', () => {
    const verdicts = [
      { ...no('nik-matches', 'mismatch'), note: 'Angka terakhir berbeda.' },
      no('ktp-legible', 'blurred'),
      ok('str-valid'),
    ];
    expect(faultsToTell(items, verdicts, agency, 'id')).to.deep.equal([
      {
        item: 'ktp-legible',
        ask: 'KTP terbaca jelas?',
        reason: 'Gambar tidak terbaca. Unggah foto atau pindaian yang lebih jelas.',
        note: '',
      },
      {
        item: 'nik-matches',
        ask: 'NIK sesuai dengan KTP?',
        reason: 'Data tidak sama dengan dokumen. Perbaiki data Anda.',
        note: 'Angka terakhir berbeda.',
      },
    ]);
  });
});
