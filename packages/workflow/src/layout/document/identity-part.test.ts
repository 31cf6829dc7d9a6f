import { describe, expect, it } from 'vitest';
import type { Sop } from '@alur/model/sop/sop.js';
import { smallSop } from '../../testing/small-sop.ts';
import { identityPart } from './identity-part.ts';
import { labelsOf } from './official-labels.ts';

const base = smallSop({ activities: [], flows: [] });
const part = (change: Partial<Sop['identity']>, form?: Sop['form']) => {
  const sop = { ...base, identity: { ...base.identity, ...change }, form };
  return identityPart(sop, labelsOf(sop, { number: 'No. SOP', title: 'Judul SOP' }));
};
const form = (...of: readonly (readonly ['number' | 'revisedOn' | 'approvedOn', string])[]) => ({
  cover: [],
  columns: [],
  labels: of.map(([part, text]) => ({ of: part, text })),
});

describe('identityPart', () => {
  it('keeps number and dates of the national form where nothing is stated', () => {
    expect(part({}).facts).toEqual([
      { label: 'No. SOP', value: '' },
      { label: 'Tanggal Pembuatan', value: '' },
      { label: 'Tanggal Revisi', value: '' },
      { label: 'Tanggal Efektif', value: '' },
    ]);
  });

  it('has the facts that the document’s own form has, in its words, and any other that is stated', () => {
    const { facts, title } = part(
      { revisedOn: '-', approvedOn: '09 JANUARI 2019', createdOn: 'Februari 2024' },
      form(['number', 'NO. SOP'], ['revisedOn', 'TGL. REVISI'], ['approvedOn', 'TGL. PENGESAHAN']),
    );
    expect(facts).toEqual([
      { label: 'NO. SOP', value: '' },
      { label: 'Tanggal Pembuatan', value: 'Februari 2024' },
      { label: 'TGL. REVISI', value: '-' },
      { label: 'TGL. PENGESAHAN', value: '09 JANUARI 2019' },
    ]);
    expect(title.label).toBe('Judul SOP');
  });

  it.each([
    ['Kepala Dinas (nama pejabat)', 'Kepala Dinas', '(nama pejabat)'],
    ['Kepala Dinas (DPMPTSP)', 'Kepala Dinas (DPMPTSP)', ''],
    ['Kepala Dinas\nNama\nNIP. 1', 'Kepala Dinas', 'Nama\nNIP. 1'],
    ['', '', ''],
  ])('finds the place of the signature in %j', (approvedBy, office, name) => {
    expect(part({ approvedBy }).approval).toEqual({ label: 'Disahkan oleh', office, name });
  });

  it('shows all six lists, empty ones too, and what the form has no place for', () => {
    const labels = (change: Partial<Sop['identity']>) =>
      part(change).pairs.flatMap((pair) => pair.map(({ label }) => label));
    expect(labels({})).toEqual([
      'Dasar Hukum',
      'Kualifikasi Pelaksana',
      'Keterkaitan',
      'Peralatan/Perlengkapan',
      'Peringatan',
      'Pencatatan dan Pendataan',
    ]);
    expect(labels({ scope: ['a'], definitions: ['b'] }).slice(6)).toEqual([
      'Tujuan',
      'Ruang Lingkup',
      'Definisi',
      '',
    ]);
  });
});
