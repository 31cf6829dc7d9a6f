import type { Agency } from '@alur/model/generated/agency.js';

/** Why a document or a datum is not accepted, in words that tell the applicant what to do. */
export const starterReasons = {
  blurred: {
    id: 'Dokumen tidak terbaca. Pindai atau foto ulang dokumen asli di tempat yang terang sampai seluruh tulisan terbaca jelas.',
    en: 'The document cannot be read. Scan or photograph the original again in good light until all of the text is clear.',
  },
  'incomplete-document': {
    id: 'Dokumen tidak lengkap. Unggah seluruh halaman, termasuk lampiran, dalam satu berkas.',
    en: 'The document is incomplete. Upload all pages, with the annexes, in one file.',
  },
  'wrong-document': {
    id: 'Dokumen yang diunggah bukan dokumen yang diminta. Periksa nama persyaratan, lalu unggah dokumen yang sesuai.',
    en: 'The file is not the document that was asked for. Check the name of the requirement and upload the right document.',
  },
  'other-person': {
    id: 'Dokumen atas nama orang lain. Unggah dokumen atas nama pemohon.',
    en: "The document is in another person's name. Upload the document in the applicant's name.",
  },
  'data-mismatch': {
    id: 'Data yang Anda isi berbeda dengan dokumen. Samakan isian dengan dokumen, atau perbaiki dokumen pada instansi penerbit.',
    en: 'What you entered differs from the document. Correct the entry to match it, or have the issuer correct the document.',
  },
  'not-signed': {
    id: 'Dokumen belum ditandatangani oleh yang berwenang. Lengkapi tanda tangan dan nama jelas, lalu unggah kembali.',
    en: 'The document is not signed by the person entitled to. Have it signed, with the name in full, and upload it again.',
  },
} satisfies Agency['reasons'];
