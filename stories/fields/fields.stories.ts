import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fieldNamed } from '@alur/components/testing/sample-form.js';
import { html } from 'lit';
import { fieldStates } from '../support/field-states.ts';
import { see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';

/** What a permit type can ask with. Which one is drawn follows from the data schema. */
const meta: Meta = { title: 'Fields' };

export default meta;

export const Text = fieldStates({
  name: 'name',
  value: 'Kopi Contoh',
  error: 'Isi Nama produk.',
});

export const Digits = fieldStates({
  name: 'nik',
  value: '5171021705790004',
  wrong: '5171',
  error: 'NIK terdiri atas 16 angka.',
});

export const Textarea = fieldStates({
  name: 'wording',
  value: 'Kopi Contoh, segar setiap pagi.\nDipanggang di Denpasar.',
  error: 'Isi Naskah.',
});

export const NumberWithUnit = fieldStates({
  name: 'width',
  value: 2.5,
  wrong: 'dua',
  error: 'Tuliskan Lebar dengan angka, misalnya 2,5.',
});

export const Money = fieldStates({
  name: 'cost',
  value: 125_000_000,
  wrong: -1,
  error: 'Biaya paling sedikit Rp0.',
});

export const Date = fieldStates({
  name: 'startsOn',
  value: '2027-02-01',
  wrong: '31/02/2027',
  error: 'Tanggal ini tidak ada. Periksa hari dan bulannya.',
});

export const Radio = fieldStates({
  name: 'kind',
  value: 'billboard',
  error: 'Pilih Jenis.',
});

export const YesOrNo = fieldStates({
  name: 'lit',
  value: true,
  error: 'Pilih Ya atau Tidak.',
});

export const Select = fieldStates({
  name: 'district',
  value: 'utara',
  error: 'Pilih Kecamatan.',
});

export const Checkbox = fieldStates({
  name: 'agreed',
  value: true,
  wrong: false,
  error: 'Centang jika pemilik lahan setuju.',
});

export const Checkboxes = fieldStates({
  name: 'languages',
  value: ['indonesia', 'bali'],
  error: 'Pilih paling sedikit satu Bahasa.',
});

/** A group that is answered as often as needed. */
export const Rows = fieldStates({
  name: 'boards',
  value: [{ street: 'Jalan Contoh Gatot', sides: 2 }],
  wrong: [{ street: '', sides: 1 }],
  error: 'Isi Jalan.',
  errorAt: '/0/street',
});

/** No more can be added. */
export const RowsFull: StoryObj = {
  render: (_args, context) => html`
    <alur-story-field
      .field=${fieldNamed('boards')}
      .value=${[
        { street: 'Jalan Contoh Gatot', sides: 2 },
        { street: 'Jalan Contoh Teuku', sides: 1 },
      ]}
      language=${languageOf(context)}
    ></alur-story-field>
  `,
  play: ({ canvasElement }) => see(canvasElement, 'Papan 2'),
};

export const InEnglish: StoryObj = {
  ...inEnglish,
  render: (_args, context) => html`
    ${['nik', 'width', 'cost', 'startsOn', 'kind', 'lit', 'district', 'boards'].map(
      (name) => html`
        <alur-story-field
          .field=${fieldNamed(name)}
          language=${languageOf(context)}
        ></alur-story-field>
      `,
    )}
  `,
  play: ({ canvasElement }) => see(canvasElement, 'National ID number', 'Add a board'),
};
