import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A one-stop office with sub-coordinators and a survey team; "catatan" as the way back. */
export const sitePermit: DocumentTruth = {
  name: 'izin lokasi: sub koordinator, tim survei, catatan',
  text: `
PEMERINTAH KABUPATEN PURWA⏎DPMPTSP | Nomor SOP | 503/44/DPMPTSP/2023 | <
^ | Tgl. Pembuatan | 1 Februari 2023 | <
^ | Tgl. Revisi | | <
^ | Tgl. Efektif | 1 Maret 2023 | <
^ | Disahkan Oleh | Kepala DPMPTSP | <
^ | Nama SOP | Izin Lokasi Usaha | <
Dasar Hukum | < | Kualifikasi Pelaksana | <
1. PP 5/2021 | < | 1. Menguasai OSS RBA | <

No. | Kegiatan | Pelaksana | < | < | < | < | < | Mutu Baku | < | < | Ket.
^ | ^ | Pelaku Usaha | Operator OSS | Sub Koordinator Perizinan | Tim Survei | Sekretaris | Kepala DPMPTSP | Kelengkapan | Waktu | Output | ^
1 | Pelaku usaha mengajukan permohonan lewat OSS | | | | | | | NIB | 10 menit | Permohonan |
2 | Menerima notifikasi dan mengunduh berkas permohonan | | | | | | | Permohonan | 10 menit | Berkas |
3 | Memeriksa berkas; bila ada kekurangan, permohonan dikembalikan ke pelaku usaha melalui OSS | | | | | | | Berkas | 1 jam | Berkas lengkap |
4 | Melaksanakan survei lokasi dan membuat berita acara | | | | | | | Berkas lengkap | 2 hari | Berita acara |
5 | Membuat draf persetujuan | | | | | | | Berita acara | 1 jam | Draf |
6 | Mengoreksi draf, jika ada catatan dikembalikan ke Sub Koordinator | | | | | | | Draf | 30 menit | Draf terkoreksi |
7 | Memberikan persetujuan. Bila tidak disetujui, diterbitkan surat penolakan | | | | | | | Draf terkoreksi | 1 hari | Persetujuan |
8 | Menotifikasi persetujuan melalui OSS | | | | | | | Persetujuan | 10 menit | Notifikasi |
`,
  title: 'Izin Lokasi Usaha',
  number: '503/44/DPMPTSP/2023',
  items: { legalBasis: 1, qualifications: 1 },
  performers: [
    'Pelaku Usaha',
    'Operator OSS',
    'Sub Koordinator Perizinan',
    'Tim Survei',
    'Sekretaris',
    'Kepala DPMPTSP',
  ],
  steps: stepsOf(`
1 | Pelaku usaha mengajukan permohonan lewat OSS | NIB | 10 menit | Permohonan | => Pelaku Usaha
2 | Menerima notifikasi dan mengunduh berkas permohonan | Permohonan | 10 menit | Berkas | => Operator OSS
3 | Memeriksa berkas; bila ada kekurangan, permohonan dikembalikan ke pelaku usaha melalui OSS | Berkas | 1 jam | Berkas lengkap | => Sub Koordinator Perizinan [4, 1]
4 | Melaksanakan survei lokasi dan membuat berita acara | Berkas lengkap | 2 hari | Berita acara | => Tim Survei
5 | Membuat draf persetujuan | Berita acara | 1 jam | Draf | => Sub Koordinator Perizinan
6 | Mengoreksi draf, jika ada catatan dikembalikan ke Sub Koordinator | Draf | 30 menit | Draf terkoreksi | => Sekretaris [7, 5]
7 | Memberikan persetujuan. Bila tidak disetujui, diterbitkan surat penolakan | Draf terkoreksi | 1 hari | Persetujuan | => Kepala DPMPTSP [8, end]
8 | Menotifikasi persetujuan melalui OSS | Persetujuan | 10 menit | Notifikasi | => Operator OSS
`),
};
