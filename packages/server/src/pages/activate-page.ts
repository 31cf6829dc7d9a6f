import { passwordLength } from '@alur/client/password-length.js';
import type { LocalText } from '@alur/model/text.js';
import { html } from './html.ts';
import { bilingual, page } from './layout.ts';

/**
 * Asks for one press of a button: opening a link must not activate anything, for mail programs
 * open links by themselves. An invited officer sets a password as well.
 */
export function activatePage(choosesPassword: boolean, problem?: Required<LocalText>): string {
  return page(
    choosesPassword ? 'Buat kata sandi' : 'Aktifkan akun',
    html`${problem && html`<div class="problem" role="alert">${bilingual(problem)}</div>`}
    ${choosesPassword ? passwordForm : confirmForm}`,
  );
}

const confirmForm = html`<p>
    Tekan tombol di bawah ini untuk memastikan bahwa alamat surel ini milik Anda. Setelah itu Anda
    dapat masuk.
  </p>
  <p class="english" lang="en">
    Press the button to confirm that this e-mail address is yours. You can sign in afterwards.
  </p>
  <form method="post"><button>Aktifkan akun</button></form>`;

const passwordForm = html`<p>
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
