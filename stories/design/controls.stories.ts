import { define } from '@alur/components/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { see } from '../support/hands.ts';
import { StorySheet } from '../support/story-sheet.ts';

define(StorySheet);

/** The few controls that all elements are made of, in every state that they have. */
const meta: Meta = {
  title: 'Design/Controls',
  render: () => html`<alur-story-sheet .content=${content}></alur-story-sheet>`,
};

export default meta;

const content = html`
  <h2>Tombol</h2>
  <div class="row">
    <button class="button primary" type="button">Simpan dan lanjut</button>
    <button class="button" type="button">Kembali</button>
    <button class="button danger" type="button">Hapus permohonan</button>
    <button class="button quiet" type="button">Batal</button>
    <button class="button primary" type="button" disabled>Mengirim…</button>
  </div>
  <h2>Isian</h2>
  <div class="field">
    <label class="label" for="name">Nama lengkap</label>
    <p class="hint" id="name-hint">Tanpa gelar, sesuai KTP</p>
    <input class="input" id="name" aria-describedby="name-hint" value="Ni Luh Contoh" />
  </div>
  <div class="field">
    <label class="label" for="nik">NIK</label>
    <p class="error" id="nik-error">“NIK” harus 16 angka, sama dengan yang tertera pada KTP.</p>
    <input class="input" id="nik" aria-invalid="true" aria-describedby="nik-error" value="5171" />
  </div>
  <div class="field">
    <label class="label" for="number">Nomor registrasi</label>
    <input class="input" id="number" disabled value="00001/SIPON/XI/2026" />
  </div>
  <h2>Pemberitahuan</h2>
  <div class="notice"><b>Belum ada jenis izin.</b> Silakan kembali lagi nanti.</div>
  <div class="notice success"><b>Permohonan Anda sudah terdaftar.</b></div>
  <div class="notice warning"><b>Belum tersimpan.</b> Isian Anda aman di perangkat ini.</div>
  <div class="notice danger">
    <b>Formulir belum dapat dibuka.</b> Periksa koneksi internet Anda.
  </div>
  <h2>Tanda</h2>
  <div class="row">
    <span class="badge">Draf</span>
    <span class="badge info">Sedang dikerjakan</span>
    <span class="badge success">Disetujui</span>
    <span class="badge warning">Perlu perbaikan</span>
    <span class="badge danger">Terlambat</span>
  </div>
`;

const looks = (theme: string, scheme: string): StoryObj => ({
  globals: { theme, scheme },
  play: ({ canvasElement }) => see(canvasElement, 'Simpan dan lanjut', 'Perlu perbaikan'),
});

export const National: StoryObj = looks('national', 'light');
export const NationalDark: StoryObj = looks('national', 'dark');
export const Denpasar: StoryObj = looks('denpasar', 'light');
export const DenpasarDark: StoryObj = looks('denpasar', 'dark');
export const Region: StoryObj = looks('region', 'light');
export const RegionDark: StoryObj = looks('region', 'dark');
