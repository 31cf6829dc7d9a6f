import type { FieldSchema, PermitType } from '@alur/model/generated/permit-type.js';
import type { FieldKind, StarterField } from './starter-field.ts';
import { type Starter, starterWorkflow } from './starter.ts';

type Stage = PermitType['stages'][number];

/** The permit type that a new agency begins with: who applies, what is asked, what is checked. */
export function permitFile(starter: Starter): PermitType {
  const { id, title, fields } = starter.permit;
  const [first] = fields;
  return {
    $schema: '../meta/permit-type.schema.json',
    ...{ id, revision: 1, title },
    category: 'umum',
    handledBy: 'licensing',
    serviceTime: '3 hari kerja',
    fee: { id: 'Gratis', en: 'Free of charge' },
    workflow: starterWorkflow(starter),
    stages: [applicantStage, ...(first ? [technicalStage(fields)] : [])],
    documents: [
      {
        id: 'ktp',
        title: { id: 'KTP pemohon', en: 'Identity card (KTP)' },
        need: 'required',
        accept: ['pdf', 'jpeg'],
        maxBytes: 2_000_000,
      },
    ],
    statements: [
      {
        id: 'truth',
        text: {
          id: 'Saya menyatakan bahwa data dan dokumen yang saya sampaikan benar.',
          en: 'I declare that the data and documents I have given are true.',
        },
      },
    ],
    checklist: [
      {
        id: 'identity-matches',
        about: ['document:ktp', 'data:/applicant/nik', 'data:/applicant/fullName'],
        ask: {
          id: 'NIK dan nama sesuai dengan KTP?',
          en: 'Do number and name match the identity card?',
        },
        reasons: ['blurred', 'wrong-document', 'other-person', 'data-mismatch'],
      },
      ...(first
        ? [
            {
              id: 'data-complete',
              about: fields.map(({ name }) => `data:/technical/${name}`),
              ask: {
                id: 'Data permohonan jelas dan masuk akal?',
                en: 'Is what is applied for clear and plausible?',
              },
              reasons: ['data-mismatch'],
            },
          ]
        : []),
    ],
    letters: ['registration-proof', 'filing-receipt'],
  };
}

const shared = (name: string) => ({ $ref: `../shared/${name}.json` });

const applicantStage: Stage = {
  id: 'applicant',
  title: { id: 'Data pemohon', en: 'Applicant' },
  data: {
    type: 'object',
    required: ['nik', 'fullName', 'email', 'phone'],
    properties: {
      nik: shared('nik'),
      fullName: shared('person-name'),
      email: shared('email'),
      phone: shared('phone'),
    },
  },
  layout: [{ fields: ['/nik', '/fullName', '/email', '/phone'] }],
  texts: {
    '/nik': {
      label: { id: 'NIK', en: 'National identity number (NIK)' },
      hint: { id: '16 angka pada KTP', en: '16 digits, on your identity card' },
    },
    '/fullName': { label: { id: 'Nama lengkap', en: 'Full name' } },
    '/email': { label: { id: 'Alamat surel', en: 'E-mail address' } },
    '/phone': { label: { id: 'Nomor telepon', en: 'Phone number' } },
  },
};

function technicalStage(fields: readonly StarterField[]): Stage {
  return {
    id: 'technical',
    title: { id: 'Data permohonan', en: 'What you apply for' },
    data: {
      type: 'object',
      required: fields.filter(({ kind }) => kind !== 'yes-no').map(({ name }) => name),
      properties: Object.fromEntries(fields.map(({ name, kind }) => [name, schemas[kind]])),
    },
    layout: [{ fields: fields.map(({ name }) => `/${name}`) }],
    texts: Object.fromEntries(fields.map(({ name, label }) => [`/${name}`, { label }])),
  };
}

const schemas: Readonly<Record<FieldKind, FieldSchema>> = {
  text: { type: 'string', minLength: 2, maxLength: 160 },
  'long-text': { type: 'string', minLength: 2, maxLength: 2000 },
  number: { type: 'number', minimum: 0 },
  date: shared('date'),
  'yes-no': { type: 'boolean' },
};
