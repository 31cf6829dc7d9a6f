import { passwordLength } from '@alur/client/password-length.js';
import type { Words } from '../base/words.ts';

const { least } = passwordLength;

/** The words of the account element. */
export const accountMessages = {
  loading: { id: 'Memeriksa akun…', en: 'Checking your account…' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInTitle: { id: 'Masuk ke akun Anda', en: 'Sign in to your account' },
  signUp: { id: 'Daftar', en: 'Sign up' },
  signUpTitle: { id: 'Buat akun baru', en: 'Create an account' },
  signUpButton: { id: 'Buat akun', en: 'Create account' },
  noAccount: { id: 'Belum punya akun?', en: 'No account yet?' },
  haveAccount: { id: 'Sudah punya akun?', en: 'Have an account already?' },
  email: { id: 'Alamat surel (email)', en: 'E-mail address' },
  emailHint: {
    id: 'Gunakan alamat milik Anda sendiri. Kabar tentang permohonan dikirim ke alamat ini.',
    en: 'Use an address of your own. News about your application goes to it.',
  },
  password: { id: 'Kata sandi', en: 'Password' },
  passwordRules: {
    id: `Paling sedikit ${least} karakter. Kalimat pendek yang mudah Anda ingat lebih aman daripada satu kata.`,
    en: `At least ${least} characters. A short sentence that you remember is safer than one word.`,
  },
  show: { id: 'Tampilkan', en: 'Show' },
  hide: { id: 'Sembunyikan', en: 'Hide' },
  showPassword: { id: 'Tampilkan kata sandi', en: 'Show the password' },
  hidePassword: { id: 'Sembunyikan kata sandi', en: 'Hide the password' },
  emailMissing: { id: 'Isi alamat surel Anda.', en: 'Enter your e-mail address.' },
  emailWrong: {
    id: 'Periksa alamat surel. Tuliskan lengkap, misalnya nama@contoh.id.',
    en: 'Check the e-mail address. Write it in full, such as name@example.com.',
  },
  passwordMissing: { id: 'Isi kata sandi Anda.', en: 'Enter your password.' },
  passwordShort: {
    id: `Kata sandi terlalu pendek. Pakai paling sedikit ${least} karakter.`,
    en: `The password is too short. Use at least ${least} characters.`,
  },
  working: { id: 'Sebentar…', en: 'One moment…' },
  checkMail: { id: 'Periksa surel Anda', en: 'Check your e-mail' },
  mailSent: {
    id: (email: string) =>
      `Kami mengirim pesan ke ${email}. Buka pesan itu, ikuti tautan di dalamnya, lalu tulis kata sandi Anda sekali lagi untuk mengaktifkan akun.`,
    en: (email: string) =>
      `We have sent a message to ${email}. Open it, follow its link, and enter your password once more to activate your account.`,
  },
  mailMissing: {
    id: 'Belum menerima pesan? Periksa folder spam, atau pastikan alamatnya benar.',
    en: 'No message yet? Look in the spam folder, or make sure that the address is right.',
  },
  otherAddress: { id: 'Ganti alamat surel', en: 'Change the address' },
  activated: { id: 'Akun sudah aktif, masuk', en: 'The account is active, sign in' },
  signedInAs: { id: 'Anda masuk sebagai', en: 'You are signed in as' },
  roles: { id: 'Peran', en: 'Roles' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  ssoHint: { id: 'Petugas dengan akun dinas:', en: 'Officers with an office account:' },
  ssoSignIn: { id: 'Masuk dengan akun dinas (SSO)', en: 'Sign in with an office account (SSO)' },
  ssoLeft: {
    id: 'Anda sudah keluar dari layanan ini, tetapi akun dinas Anda masih masuk di SSO. Keluarlah juga di sana bila perangkat ini dipakai bersama.',
    en: 'You are signed out of this service, but your office account is still signed in at the SSO. Sign out there too if others use this device.',
  },
  ssoSignOut: { id: 'Keluar dari SSO', en: 'Sign out of the SSO' },
  failedTitle: { id: 'Belum berhasil', en: 'That did not work' },
  loadFailed: { id: 'Akun tidak dapat diperiksa', en: 'The account could not be checked' },
  retry: { id: 'Coba lagi', en: 'Try again' },
} as const satisfies Words;
