import type { LocalText } from '@alur/model/text.js';
import { ServiceError, type ServiceErrorCode } from './permit-service.ts';

/** What a person is told when the back end gave no words of its own. */
export const serviceTexts: Readonly<Record<ServiceErrorCode, Required<LocalText>>> = {
  unauthenticated: {
    id: 'Sesi Anda sudah berakhir. Silakan masuk kembali; isian Anda tetap tersimpan.',
    en: 'You are signed out. Please sign in again; what you entered is kept.',
  },
  forbidden: {
    id: 'Akun Anda tidak berwenang melakukan ini. Masuklah dengan akun yang sesuai.',
    en: 'Your account may not do this. Sign in with an account that may.',
  },
  'not-found': {
    id: 'Data yang diminta tidak ditemukan. Kembalilah ke daftar dan pilih lagi.',
    en: 'This was not found. Go back to the list and choose again.',
  },
  conflict: {
    id: 'Data ini sudah diubah di tempat lain. Muat ulang halaman untuk melihat yang terbaru.',
    en: 'This was changed elsewhere. Reload the page to see the latest.',
  },
  invalid: {
    id: 'Ada isian yang belum lengkap atau belum benar. Perbaiki isian yang ditandai.',
    en: 'Something is missing or not right. Correct the fields that are marked.',
  },
  'too-large': {
    id: 'Ukuran berkas terlalu besar. Perkecil ukurannya, lalu unggah kembali.',
    en: 'The file is too large. Make it smaller, then upload it again.',
  },
  'empty-file': {
    id: 'Berkas ini kosong. Periksa berkasnya, lalu unggah kembali.',
    en: 'The file is empty. Check it, then upload it again.',
  },
  'unsupported-file': {
    id: 'Jenis berkas ini tidak dapat diterima. Simpan sebagai PDF, JPEG, atau PNG, lalu unggah kembali.',
    en: 'This kind of file cannot be taken. Save it as PDF, JPEG or PNG, then upload it again.',
  },
  'rate-limited': {
    id: 'Terlalu banyak permintaan. Tunggu satu menit, lalu coba lagi.',
    en: 'Too many requests. Wait a minute, then try again.',
  },
  offline: {
    id: 'Tidak tersambung ke layanan. Periksa koneksi internet Anda, lalu coba lagi.',
    en: 'The service cannot be reached. Check your internet connection, then try again.',
  },
  aborted: {
    id: 'Dibatalkan. Anda dapat mengulanginya kapan saja.',
    en: 'Cancelled. You can start again at any time.',
  },
  server: {
    id: 'Layanan sedang bermasalah. Coba lagi beberapa saat lagi; isian Anda tetap tersimpan.',
    en: 'The service has a problem. Try again in a while; what you entered is kept.',
  },
};

/** A {@link ServiceError} in the standing words for its code. */
export function serviceError(
  code: ServiceErrorCode,
  details?: ConstructorParameters<typeof ServiceError>[2],
): ServiceError {
  return new ServiceError(code, serviceTexts[code], details);
}
