import type { PermitTypeSummary } from '@alur/client/permit-service.js';
import { expect } from '@open-wc/testing';
import { searchPermits } from './search-permits.ts';

const permit = (id: string, title: string, more: Partial<PermitTypeSummary> = {}) => ({
  id,
  revision: 1,
  title: { id: title },
  category: 'kesehatan',
  keywords: [],
  serviceTime: '3 hari kerja',
  ...more,
});

const permits: readonly PermitTypeSummary[] = [
  permit('sip', 'Surat Izin Praktik Dokter', { keywords: ['SIP', 'tenaga medis'] }),
  permit('reklame', 'Izin Penyelenggaraan Reklame', {
    category: 'reklame',
    keywords: ['papan nama', 'billboard'],
    summary: { id: 'Untuk videotron dan spanduk', en: 'For screens and banners' },
  }),
  permit('kafe', 'Tanda Daftar Kafé', { category: 'lain' }),
];
const categories = [
  { id: 'reklame', title: { id: 'Reklame' } },
  { id: 'kesehatan', title: { id: 'Kesehatan', en: 'Health' } },
];

const found = (search: string) =>
  searchPermits(permits, categories, search).flatMap((group) => group.permits.map(({ id }) => id));

describe('the search for permits', () => {
  for (const [search, ids] of [
    ['', ['reklame', 'sip', 'kafe']],
    ['  ', ['reklame', 'sip', 'kafe']],
    ['dokter', ['sip']],
    ['PRAKTIK dok', ['sip']],
    ['ijin dokter', ['sip']],
    ['papan', ['reklame']],
    ['banner', ['reklame']],
    ['health', ['sip']],
    ['kafe', ['kafe']],
    ['okter', []],
  ] as const) {
    it(`for “${search}” finds ${ids.join(', ') || 'nothing'}`, () => {
      expect(found(search)).to.deep.equal(ids);
    });
  }

  it('groups by the categories of the agency, in their order, and the rest at the end', () => {
    const titles = searchPermits(permits, categories, '').map(({ category }) => category?.id);
    expect(titles).to.deep.equal(['reklame', 'kesehatan', undefined]);
  });
});
