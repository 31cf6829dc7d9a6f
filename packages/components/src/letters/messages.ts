import type { Words } from '../base/words.ts';

/** The fixed words of letters. Titles and closing words are the agency's own. */
export const letterMessages = {
  number: { id: 'Nomor', en: 'Number' },
  registrationNumber: { id: 'Nomor registrasi', en: 'Registration number' },
  permit: { id: 'Jenis izin', en: 'Permit' },
  submitted: { id: 'Tanggal pendaftaran', en: 'Registered on' },
  serviceTime: { id: 'Jangka waktu pelayanan', en: 'Service time' },
  documents: { id: 'Dokumen persyaratan', en: 'Required documents' },
  documentNumber: { id: 'No.', en: 'No.' },
  document: { id: 'Dokumen', en: 'Document' },
  file: { id: 'Berkas', en: 'File' },
  noDocuments: {
    id: 'Permohonan ini tidak disertai dokumen.',
    en: 'This application comes without documents.',
  },
  proofIntro: {
    id: 'Permohonan berikut telah terdaftar. Simpan bukti ini dan sebutkan nomor registrasinya saat Anda menghubungi kami.',
    en: 'The following application has been registered. Keep this proof and quote its registration number when you contact us.',
  },
  receiptIntro: {
    id: 'Telah diterima berkas permohonan dengan keterangan berikut.',
    en: 'The following application file has been received.',
  },
  scan: {
    id: 'Pindai kode ini atau buka alamat di bawah untuk memeriksa keaslian surat.',
    en: 'Scan this code or open the address below to check that this letter is genuine.',
  },
  qrLabel: {
    id: 'Kode QR untuk memeriksa keaslian surat',
    en: 'QR code to check that this letter is genuine',
  },
  receivedBy: { id: 'Yang menerima,', en: 'Received by,' },
  signName: { id: '(nama terang)', en: '(name in full)' },
} satisfies Words;
