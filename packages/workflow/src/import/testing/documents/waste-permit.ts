import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Decisions in many wordings: "akan", "maka", parentheses, answers behind what is done. */
export const wastePermit: DocumentTruth = {
  name: 'persetujuan lingkungan: keputusan dengan banyak susunan kata',
  text: `
DINAS LINGKUNGAN HIDUP KABUPATEN HULU
Nomor SOP : 660/31/DLH
Nama SOP : Persetujuan Teknis Pengolahan Limbah

No | Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | Pemrakarsa | Petugas Pelayanan Terpadu | Kasi Kajian Dampak | Tim Uji Kelayakan | Kepala Dinas | Kelengkapan | Waktu | Output | ^
1 | Pemrakarsa menyampaikan dokumen teknis | | | | | | Dokumen teknis | 1 hari | Dokumen diterima |
2 | Dokumen yang belum lengkap akan dikembalikan kepada pemrakarsa untuk dilengkapi | | | | | | Dokumen diterima | 1 hari | Dokumen lengkap |
3 | Menyiapkan undangan rapat dan bahan rapat | | | | | | Dokumen lengkap | 2 hari | Undangan |
4 | Melakukan uji kelayakan: layak/tidak layak. Apabila tidak layak maka permohonan akan ditolak | | | | | | Undangan | 5 hari | Berita acara |
5 | Menyusun konsep persetujuan teknis (dikembalikan ke Tim Uji Kelayakan apabila hasil uji belum jelas) | | | | | | Berita acara | 2 hari | Konsep |
6 | Persetujuan teknis ditandatangani oleh Kepala Dinas | | | | | | Konsep | 1 hari | Persetujuan |
7 | Persetujuan teknis disampaikan kepada pemrakarsa | | | | | | Persetujuan | 1 hari | Tanda terima | Melalui Petugas Pelayanan Terpadu
`,
  title: 'Persetujuan Teknis Pengolahan Limbah',
  number: '660/31/DLH',
  items: {},
  performers: [
    'Pemrakarsa',
    'Petugas Pelayanan Terpadu',
    'Kasi Kajian Dampak',
    'Tim Uji Kelayakan',
    'Kepala Dinas',
  ],
  steps: stepsOf(`
1 | Pemrakarsa menyampaikan dokumen teknis | Dokumen teknis | 1 hari | Dokumen diterima | => Pemrakarsa
2 | Dokumen yang belum lengkap akan dikembalikan kepada pemrakarsa untuk dilengkapi | Dokumen diterima | 1 hari | Dokumen lengkap | => Petugas Pelayanan Terpadu [3, 1]
3 | Menyiapkan undangan rapat dan bahan rapat | Dokumen lengkap | 2 hari | Undangan | => Kasi Kajian Dampak
4 | Melakukan uji kelayakan: layak/tidak layak. Apabila tidak layak maka permohonan akan ditolak | Undangan | 5 hari | Berita acara | => Tim Uji Kelayakan [5, end]
5 | Menyusun konsep persetujuan teknis (dikembalikan ke Tim Uji Kelayakan apabila hasil uji belum jelas) | Berita acara | 2 hari | Konsep | => Kasi Kajian Dampak [6, 4]
6 | Persetujuan teknis ditandatangani oleh Kepala Dinas | Konsep | 1 hari | Persetujuan | => Kepala Dinas
7 | Persetujuan teknis disampaikan kepada pemrakarsa | Persetujuan | 1 hari | Tanda terima | Melalui Petugas Pelayanan Terpadu => Petugas Pelayanan Terpadu
`),
};
