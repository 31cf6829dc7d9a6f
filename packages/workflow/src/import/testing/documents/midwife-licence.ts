import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A page of a site: a menu above, parts of the service standard around the procedure. */
export const midwifeLicence: DocumentTruth = {
  name: 'SIP bidan: halaman situs, komponen standar pelayanan di sekitar prosedur',
  text: `
Home | Layanan

# Surat Izin Praktik Bidan (SIPB)
Persyaratan
1. STR
2. Rekomendasi IBI
Prosedur
1. Pemohon mendaftar melalui aplikasi perizinan daring.
2. Petugas Front Office memverifikasi dokumen; dokumen yang tidak lengkap dikembalikan ke pemohon.
3. Tim Teknis melakukan visitasi ke tempat praktik apabila diperlukan.
4. Kepala Bidang memberikan persetujuan. Jika ditolak, pemohon menerima surat penolakan.
5. Kepala Dinas menandatangani SIPB secara elektronik.
6. Pemohon mengunduh SIPB.
Waktu
5 hari kerja
Biaya
Gratis
`,
  title: 'Surat Izin Praktik Bidan (SIPB)',
  number: '',
  items: {},
  performers: ['Pemohon', 'Petugas Front Office', 'Tim Teknis', 'Kepala Bidang', 'Kepala Dinas'],
  steps: stepsOf(`
1 | Pemohon mendaftar melalui aplikasi perizinan daring. | | | | => Pemohon
2 | Petugas Front Office memverifikasi dokumen; dokumen yang tidak lengkap dikembalikan ke pemohon. | | | | => Petugas Front Office [3, 1]
3 | Tim Teknis melakukan visitasi ke tempat praktik apabila diperlukan. | | | | => Tim Teknis
4 | Kepala Bidang memberikan persetujuan. Jika ditolak, pemohon menerima surat penolakan. | | | | => Kepala Bidang [5, end]
5 | Kepala Dinas menandatangani SIPB secara elektronik. | | | | => Kepala Dinas
6 | Pemohon mengunduh SIPB. | | | | => Pemohon
`),
};
