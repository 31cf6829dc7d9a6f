import type { LocalText } from '@alur/model/text.js';

interface Told {
  readonly status: number;
  /** Of the page, in Indonesian. */
  readonly title: string;
  readonly text: Required<LocalText>;
}

/** Why somebody was not signed in by the agency's provider, and what to do. */
export const ssoMessages = {
  down: {
    status: 503,
    title: 'SSO sedang tidak dapat dihubungi',
    text: {
      id: 'Layanan akun dinas (SSO) tidak menjawab. Cobalah beberapa menit lagi. Bila Anda mempunyai kata sandi untuk layanan ini, Anda tetap dapat masuk dengannya.',
      en: 'The office account service (SSO) does not answer. Try again in a few minutes. If you have a password for this service, you can still sign in with it.',
    },
  },
  again: {
    status: 400,
    title: 'Masuk belum selesai',
    text: {
      id: 'Proses masuk ini sudah dipakai, terlalu lama, atau dimulai di peramban lain. Mulailah sekali lagi.',
      en: 'This sign-in has been used, took too long, or was begun in another browser. Begin once more.',
    },
  },
  cancelled: {
    status: 403,
    title: 'Masuk dibatalkan',
    text: {
      id: 'Anda membatalkan masuk dengan akun dinas, atau akun itu tidak diizinkan di sana. Mulailah sekali lagi bila ingin masuk.',
      en: 'You have cancelled signing in with your office account, or it is not allowed there. Begin once more if you want to sign in.',
    },
  },
  'no-email': {
    status: 403,
    title: 'Alamat surel belum terverifikasi',
    text: {
      id: 'Akun dinas Anda belum mempunyai alamat surel yang terverifikasi. Mintalah pengelola SSO untuk memverifikasinya, lalu masuk kembali.',
      en: 'Your office account has no verified e-mail address yet. Ask those who run the SSO to verify it, then sign in again.',
    },
  },
  'no-role': {
    status: 403,
    title: 'Akun dinas ini belum diberi peran',
    text: {
      id: 'Anda berhasil masuk di SSO, tetapi akun dinas Anda tidak termasuk kelompok yang diberi peran di instansi ini. Mintalah atasan atau pengelola SSO untuk memasukkan Anda ke kelompok yang sesuai.',
      en: 'You are signed in at the SSO, but your office account is in no group that has a role at this agency. Ask your head of office or those who run the SSO to add you to the right group.',
    },
  },
  'address-taken': {
    status: 403,
    title: 'Alamat surel sudah dipakai akun dinas lain',
    text: {
      id: 'Alamat surel akun dinas Anda sudah terikat pada akun dinas lain. Hubungi pengelola layanan ini; ikatan lama harus diperiksa lebih dulu.',
      en: 'The e-mail address of your office account belongs to another office account here. Turn to those who run this service; the older tie has to be looked at first.',
    },
  },
  'no-sign-out': {
    status: 200,
    title: 'Keluar dari SSO',
    text: {
      id: 'Layanan akun dinas (SSO) tidak dapat dikeluarkan dari sini. Keluarlah di halaman SSO itu sendiri, atau tutup semua jendela peramban bila komputer ini dipakai bersama.',
      en: 'The office account service (SSO) cannot be signed out of from here. Sign out on its own page, or close all windows of the browser if others use this computer.',
    },
  },
} as const satisfies Readonly<Record<string, Told>>;

export type SsoMessage = keyof typeof ssoMessages;
