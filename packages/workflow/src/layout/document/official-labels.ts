import type { LabelledPart, Sop } from '@alur/model/sop/sop.js';

/** Parts of a document that have a name on the form. */
export type NamedPart = LabelledPart | 'purpose' | 'scope' | 'definitions';

export type IdentityLabels = Readonly<Record<NamedPart, string>>;

/**
 * The words of the national form (PermenPAN-RB 35/2012). They are the form's, so they stay
 * Indonesian whatever language the reader has chosen.
 */
export const officialLabels: IdentityLabels = {
  number: 'Nomor SOP',
  createdOn: 'Tanggal Pembuatan',
  revisedOn: 'Tanggal Revisi',
  effectiveOn: 'Tanggal Efektif',
  approvedOn: 'Tanggal Pengesahan',
  approvedBy: 'Disahkan oleh',
  title: 'Nama SOP',
  legalBasis: 'Dasar Hukum',
  relatedProcedures: 'Keterkaitan',
  warnings: 'Peringatan',
  qualifications: 'Kualifikasi Pelaksana',
  equipment: 'Peralatan/Perlengkapan',
  recordKeeping: 'Pencatatan dan Pendataan',
  flowchart: '',
  purpose: 'Tujuan',
  scope: 'Ruang Lingkup',
  definitions: 'Definisi',
};

/** The document's own words, then the agency's, then the national form's. */
export function labelsOf(sop: Sop, agency: Partial<IdentityLabels> = {}): IdentityLabels {
  const own = Object.fromEntries((sop.form?.labels ?? []).map(({ of, text }) => [of, text]));
  return { ...officialLabels, ...agency, ...own };
}
