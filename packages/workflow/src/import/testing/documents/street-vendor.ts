import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** The official words throughout, with heads of two divisions and dispositions down and up again. */
export const streetVendor: DocumentTruth = {
  name: 'tanda daftar PKL: disposisi turun dan naik',
  text: `
PEMERINTAH KOTA SAMUDRA
DINAS KOPERASI DAN PERDAGANGAN
Nomor SOP | 511.3/18/DISKOPDAG
Tanggal Pembuatan | 17 Juli 2019
Tanggal Revisi | -
Tanggal Efektif | 1 Agustus 2019
Disahkan Oleh | Kepala Dinas Koperasi dan Perdagangan
Nama SOP | Penerbitan Tanda Daftar Usaha Pedagang Kaki Lima

No | Kegiatan | Pelaksana | < | < | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | PKL | Pengadministrasi Surat | Kepala Dinas | Kabid Perdagangan | Kasi Pembinaan Pedagang | Staf Seksi | Kelengkapan | Waktu | Output | ^
1 | Mengajukan permohonan TDU | | | | | | | Permohonan, KTP | 10 menit | Berkas |
2 | Mencatat permohonan dan meneruskan kepada Kepala Dinas | | | | | | | Berkas | 10 menit | Berkas berdisposisi |
3 | Mendisposisi permohonan kepada Kabid Perdagangan | | | | | | | Berkas | 1 hari | Disposisi |
4 | Menugaskan Kasi Pembinaan Pedagang untuk memproses permohonan | | | | | | | Disposisi | 1 jam | Arahan |
5 | Melakukan pendataan dan penelitian berkas, apabila tidak memenuhi syarat permohonan dikembalikan kepada PKL | | | | | | | Arahan | 1 hari | Hasil penelitian |
6 | Mengetik naskah TDU | | | | | | | Hasil penelitian | 1 jam | Naskah TDU |
7 | Memeriksa dan memaraf naskah TDU secara berjenjang | | | | | | | Naskah TDU | 1 jam | Naskah diparaf |
8 | Menandatangani TDU | | | | | | | Naskah diparaf | 1 hari | TDU |
9 | Memberi nomor, mengarsipkan, dan menyerahkan TDU kepada PKL | | | | | | | TDU | 15 menit | Tanda terima |
`,
  title: 'Penerbitan Tanda Daftar Usaha Pedagang Kaki Lima',
  number: '511.3/18/DISKOPDAG',
  items: {},
  performers: [
    'PKL',
    'Pengadministrasi Surat',
    'Kepala Dinas',
    'Kabid Perdagangan',
    'Kasi Pembinaan Pedagang',
    'Staf Seksi',
  ],
  steps: stepsOf(`
1 | Mengajukan permohonan TDU | Permohonan, KTP | 10 menit | Berkas | => PKL
2 | Mencatat permohonan dan meneruskan kepada Kepala Dinas | Berkas | 10 menit | Berkas berdisposisi | => Pengadministrasi Surat
3 | Mendisposisi permohonan kepada Kabid Perdagangan | Berkas | 1 hari | Disposisi | => Kepala Dinas
4 | Menugaskan Kasi Pembinaan Pedagang untuk memproses permohonan | Disposisi | 1 jam | Arahan | => Kabid Perdagangan
5 | Melakukan pendataan dan penelitian berkas, apabila tidak memenuhi syarat permohonan dikembalikan kepada PKL | Arahan | 1 hari | Hasil penelitian | => Kasi Pembinaan Pedagang [6, 1]
6 | Mengetik naskah TDU | Hasil penelitian | 1 jam | Naskah TDU | => Staf Seksi
7 | Memeriksa dan memaraf naskah TDU secara berjenjang | Naskah TDU | 1 jam | Naskah diparaf | => Kasi Pembinaan Pedagang
8 | Menandatangani TDU | Naskah diparaf | 1 hari | TDU | => Kepala Dinas
9 | Memberi nomor, mengarsipkan, dan menyerahkan TDU kepada PKL | TDU | 15 menit | Tanda terima | => Pengadministrasi Surat
`),
};
