import { answerAt, withAnswer } from '@alur/model/form/answers.js';
import { formFields, type FormField } from '@alur/model/form/form-fields.js';
import type { Stage } from '@alur/model/generated/permit-type.js';
import type { AnswerValue, Answers } from '@alur/model/permit/application.js';
import type { Language } from '@alur/model/text.js';
import type { FormView } from '../fields/form-view.ts';

/** One field of every kind. */
export const everyKind: Stage = {
  id: 'technical',
  title: { id: 'Data teknis', en: 'Technical data' },
  data: {
    type: 'object',
    required: ['name', 'nik', 'kind', 'startsOn', 'lit', 'boards'],
    properties: {
      name: { type: 'string', maxLength: 120 },
      nik: { type: 'string', format: 'nik' },
      wording: { type: 'string', maxLength: 2000 },
      width: { type: 'number', minimum: 0, maximum: 50 },
      cost: { type: 'integer', minimum: 0 },
      startsOn: { type: 'string', format: 'date' },
      kind: { type: 'string', enum: ['billboard', 'banner'] },
      district: { type: 'string', enum: ['utara', 'timur', 'selatan', 'barat', 'tengah', 'luar'] },
      agreed: { type: 'boolean' },
      lit: { type: 'boolean' },
      languages: {
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', enum: ['indonesia', 'bali', 'asing'] },
      },
      boards: {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: {
          type: 'object',
          required: ['street'],
          properties: { street: { type: 'string', maxLength: 80 }, sides: { type: 'integer' } },
        },
      },
    },
  },
  layout: [
    {
      fields: [
        '/name',
        { field: '/nik', width: 'half' },
        '/wording',
        { field: '/width', width: 'half' },
        { field: '/cost', widget: 'money' },
        '/startsOn',
        '/kind',
        '/district',
        '/agreed',
        { field: '/lit', widget: 'radio' },
        '/languages',
        '/boards',
      ],
    },
  ],
  texts: {
    '/name': { label: { id: 'Nama produk', en: 'Product' } },
    '/nik': {
      label: { id: 'NIK', en: 'National ID number' },
      hint: { id: '16 angka pada KTP', en: '16 digits, on the identity card' },
    },
    '/wording': { label: { id: 'Naskah', en: 'Wording' } },
    '/width': { label: { id: 'Lebar', en: 'Width' }, unit: { id: 'm' } },
    '/cost': { label: { id: 'Biaya', en: 'Cost' } },
    '/startsOn': { label: { id: 'Mulai dipasang', en: 'From' } },
    '/kind': {
      label: { id: 'Jenis', en: 'Kind' },
      options: {
        billboard: { id: 'Papan', en: 'Board' },
        banner: { id: 'Spanduk', en: 'Banner' },
      },
    },
    '/district': {
      label: { id: 'Kecamatan', en: 'District' },
      options: {
        utara: { id: 'Utara', en: 'North' },
        timur: { id: 'Timur', en: 'East' },
        selatan: { id: 'Selatan', en: 'South' },
        barat: { id: 'Barat', en: 'West' },
        tengah: { id: 'Tengah', en: 'Centre' },
        luar: { id: 'Di luar kota', en: 'Outside the city' },
      },
    },
    '/agreed': { label: { id: 'Pemilik lahan setuju', en: 'The owner agrees' } },
    '/lit': { label: { id: 'Berlampu', en: 'Lit' } },
    '/languages': {
      label: { id: 'Bahasa', en: 'Languages' },
      options: {
        indonesia: { id: 'Bahasa Indonesia', en: 'Indonesian' },
        bali: { id: 'Aksara Bali', en: 'Balinese script' },
        asing: { id: 'Bahasa asing', en: 'A foreign language' },
      },
    },
    '/boards': {
      label: { id: 'Papan', en: 'Board' },
      addItem: { id: 'Tambah papan', en: 'Add a board' },
    },
    '/boards/street': { label: { id: 'Jalan', en: 'Street' } },
    '/boards/sides': { label: { id: 'Jumlah sisi', en: 'Sides' } },
  },
};

export function fieldNamed(name: string): FormField {
  const found = formFields(everyKind)[0]?.fields.find((field) => field.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

/** A form that keeps answers, with whatever errors a test wants to see. */
export class SampleForm implements FormView {
  speaks: Language = 'id';
  focused: string | undefined;
  answers: Answers = {};
  errors: Readonly<Record<string, string>> = {};
  changed: () => void = () => undefined;

  valueAt(pointer: string): AnswerValue | undefined {
    return answerAt(this.answers, pointer) as AnswerValue | undefined;
  }

  errorAt(pointer: string): string | undefined {
    return this.errors[pointer];
  }

  change(pointer: string, value: AnswerValue | undefined): void {
    this.answers = withAnswer(this.answers, pointer, value);
    this.changed();
  }

  async drawn(): Promise<void> {
    // Drawn in `changed`, at once.
  }
}
