import type { Words } from '../base/words.ts';

/** The words of the proof of registration. */
export const proofMessages = {
  serviceTime: { id: 'Waktu layanan', en: 'Service time' },
  corrected: {
    id: 'Perbaikan permohonan Anda sudah terkirim',
    en: 'Your correction has been sent',
  },
  registered: { id: 'Permohonan Anda sudah terdaftar', en: 'Your application is registered' },
  registrationNumber: { id: 'Nomor registrasi (CSN)', en: 'Registration number (CSN)' },
  registeredAt: { id: 'Didaftarkan', en: 'Registered' },
  permit: { id: 'Jenis izin', en: 'Permit' },
  nextTitle: { id: 'Apa yang terjadi selanjutnya', en: 'What happens next' },
  nextMail: {
    id: (email: string) => `Petugas memeriksa berkas Anda. Hasilnya dikirim ke ${email}.`,
    en: (email: string) => `An officer checks your file. The result is sent to ${email}.`,
  },
  nextKeep: {
    id: 'Cetak atau simpan bukti ini. Tunjukkan nomor atau kode QR-nya bila Anda datang ke kantor kami.',
    en: 'Print or keep this proof. Show its number or QR code when you come to our office.',
  },
  qrLabel: {
    id: 'Kode QR bukti registrasi, untuk memeriksa keasliannya',
    en: 'QR code of the proof of registration, to check that it is genuine',
  },
  qrHint: { id: 'Pindai untuk memeriksa keaslian', en: 'Scan to check that it is genuine' },
  print: { id: 'Cetak bukti registrasi', en: 'Print the proof' },
  another: { id: 'Ajukan izin lain', en: 'Apply for another permit' },
} as const satisfies Words;
