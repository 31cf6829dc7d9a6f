import type { Words } from '@alur/components/base/words.js';

export const identityMessages = {
  title: { id: 'Bagian identitas', en: 'Identity part' },
  lead: {
    id: 'Halaman pertama dokumen SOP. Petunjuk di bawah setiap isian berasal dari Petunjuk Pengisian resmi.',
    en: 'The first page of the SOP document. The hint below each field is the official guidance.',
  },
  guidance: {
    id: (number: number) => `Petunjuk ${number}`,
    en: (number: number) => `Guidance ${number}`,
  },
  onePerLine: { id: 'Satu butir per baris.', en: 'One item a line.' },
  labels: {
    id: (part: keyof typeof labels) => labels[part].id,
    en: (part: keyof typeof labels) => labels[part].en,
  },
} satisfies Words;

const labels = {
  title: { id: 'Nama SOP', en: 'Name of the SOP' },
  number: { id: 'Nomor SOP', en: 'Number' },
  government: { id: 'Pemerintah daerah', en: 'Regional government' },
  agency: { id: 'Nama SKPD', en: 'Office' },
  unit: { id: 'Bagian/Bidang', en: 'Unit' },
  createdOn: { id: 'Tanggal pembuatan', en: 'Made on' },
  revisedOn: { id: 'Tanggal revisi', en: 'Revised on' },
  effectiveOn: { id: 'Tanggal efektif', en: 'In force from' },
  approvedOn: { id: 'Tanggal pengesahan', en: 'Approved on' },
  approvedBy: { id: 'Disahkan oleh', en: 'Approved by' },
  purpose: { id: 'Tujuan', en: 'Purpose' },
  scope: { id: 'Ruang lingkup', en: 'Scope' },
  definitions: { id: 'Pengertian', en: 'Definitions' },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  relatedProcedures: { id: 'Keterkaitan', en: 'Related procedures' },
  warnings: { id: 'Peringatan', en: 'Warnings' },
  qualifications: { id: 'Kualifikasi pelaksana', en: 'Qualifications of the performers' },
  equipment: { id: 'Peralatan/perlengkapan', en: 'Equipment' },
  recordKeeping: { id: 'Pencatatan dan pendataan', en: 'Records' },
} as const;

export type IdentityPart = keyof typeof labels;
