import { passwordLength } from '@alur/client/password-length.js';
import type { LocalText } from '@alur/model/text.js';
import { html } from './html.ts';
import { bilingual, page } from './layout.ts';

/**
 * Asks whoever followed the link of a mail for the password: the one of the sign-up, which only
 * its sender knows, or for an invited officer a new one. Opening a link must not activate
 * anything, for mail programs open links by themselves.
 */
export function activatePage(
  { choosesPassword }: { readonly choosesPassword: boolean },
  problem?: Required<LocalText>,
): string {
  return page(
    choosesPassword ? 'Buat kata sandi' : 'Aktifkan akun',
    html`${problem && html`<div class="problem" role="alert">${bilingual(problem)}</div>`}
    ${choosesPassword ? choosingForm : confirmForm}`,
  );
}

const confirmForm = html`<p>
    Alamat surel ini didaftarkan untuk sebuah akun. Tulis sekali lagi kata sandi yang Anda pilih
    saat mendaftar, agar hanya pendaftar sendiri yang dapat mengaktifkan akun.
  </p>
  <p class="english" lang="en">
    Somebody signed up with this e-mail address. Enter the password that you chose then, so that
    nobody but you can activate the account.
  </p>
  <form method="post">
    <label for="password">Kata sandi</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      maxlength="${passwordLength.most}"
      required
    />
    <button>Aktifkan akun</button>
  </form>
  <h2>Bukan Anda yang mendaftar?</h2>
  <p>
    Pendaftaran ini akan dihapus, dan tidak seorang pun dapat memakai alamat surel Anda dengannya.
  </p>
  <p class="english" lang="en">
    You did not sign up? The sign-up will be removed, and nobody can use your address with it.
  </p>
  <form method="post">
    <button class="second" name="not-me" value="1">Bukan saya, hapus pendaftaran</button>
  </form>`;

const choosingForm = html`<p>
    Anda diundang sebagai petugas. Buat kata sandi untuk mengaktifkan akun Anda.
  </p>
  <p class="english" lang="en">You are invited as an officer. Choose a password to begin.</p>
  <form method="post">
    <label for="password">Kata sandi</label>
    <p class="hint" id="password-hint">
      Paling sedikit ${passwordLength.least} karakter. Kalimat pendek yang mudah Anda ingat lebih
      aman daripada satu kata.
    </p>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="new-password"
      aria-describedby="password-hint"
      minlength="${passwordLength.least}"
      maxlength="${passwordLength.most}"
      required
    />
    <button>Simpan dan aktifkan</button>
  </form>`;

export const tooManyTries: Required<LocalText> = {
  id: 'Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.',
  en: 'Too many tries. Wait one minute, then try again.',
};

export function refusedPage(): string {
  return page(
    'Pendaftaran dihapus',
    bilingual({
      id: 'Terima kasih. Pendaftaran itu sudah dihapus dan tautannya tidak berlaku lagi. Anda tidak perlu melakukan apa pun.',
      en: 'Thank you. The sign-up has been removed and its link no longer works. There is nothing else that you need to do.',
    }),
  );
}

export function activatedPage(): string {
  return page(
    'Akun Anda sudah aktif',
    html`${bilingual({
        id: 'Terima kasih. Anda sekarang dapat masuk dengan alamat surel dan kata sandi Anda.',
        en: 'Thank you. You can now sign in with your e-mail address and password.',
      })}
      <p><a href="/">Ke halaman utama</a></p>`,
  );
}

export function deadLinkPage(): string {
  return page(
    'Tautan tidak berlaku',
    html`${bilingual({
        id: 'Tautan ini sudah pernah digunakan atau sudah kedaluwarsa. Jika akun Anda belum aktif, daftarlah sekali lagi dengan alamat surel yang sama untuk mendapatkan tautan baru.',
        en: 'This link was used before or has expired. If your account is not active yet, sign up once more with the same address to get a new link.',
      })}
      <p><a href="/">Ke halaman utama</a></p>`,
  );
}
