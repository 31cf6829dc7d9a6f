import type { Language, LocalText } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';

/** In place of an element that cannot begin. */
const texts: Readonly<Record<'ALUR-101' | 'ALUR-301', Required<LocalText>>> = {
  'ALUR-101': {
    id: 'Layanan ini belum tersambung. Coba muat ulang halaman; bila tetap begini, beri tahu pengelola situs kode di bawah.',
    en: 'This service is not connected yet. Reload the page; if that does not help, tell whoever runs this site the code below.',
  },
  'ALUR-301': {
    id: 'Bagian ini belum dapat ditampilkan. Muat ulang halaman untuk mengambil versi terbaru; data Anda tetap tersimpan. Bila tetap begini, sampaikan kode di bawah kepada petugas.',
    en: 'This part cannot be shown. Reload the page to get the latest version; what you entered is kept. If that does not help, give the code below to an officer.',
  },
};

/** Loaded when it is wanted, which is hardly ever. */
export function renderTrouble(code: keyof typeof texts, language: Language): TemplateResult {
  return html`<div class="notice danger" role="alert">
    <p>${texts[code][language]}</p>
    <p><code>${code}</code></p>
  </div>`;
}
