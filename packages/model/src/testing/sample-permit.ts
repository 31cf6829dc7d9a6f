/**
 * A small permit type that has one of everything: a shared definition, a group that is required
 * and one that is optional, a repeated group, choices, a chain of conditions, documents of each
 * need. JSON as a file has it; a test changes a copy.
 */
export const samplePermit: unknown = {
  id: 'stall',
  revision: 1,
  title: { id: 'Izin lapak', en: 'Stall permit' },
  category: 'trade',
  handledBy: 'back-office',
  serviceTime: '3 hari kerja',
  workflow: 'sample/registration.bpmn',
  stages: [
    {
      id: 'applicant',
      title: { id: 'Data pemohon', en: 'Applicant' },
      data: {
        type: 'object',
        required: ['nik', 'fullName', 'address'],
        properties: {
          nik: { $ref: '../shared/nik.json' },
          fullName: { type: 'string', minLength: 3, maxLength: 60 },
          represented: { type: 'boolean' },
          representative: { type: 'string', minLength: 3 },
          address: {
            type: 'object',
            required: ['street'],
            properties: {
              street: { type: 'string', maxLength: 80 },
              postalCode: { type: 'string', format: 'postal-code' },
            },
          },
          mailAddress: {
            type: 'object',
            required: ['street'],
            properties: { street: { type: 'string' }, city: { type: 'string' } },
          },
        },
      },
      layout: [
        {
          title: { id: 'Identitas', en: 'Identity' },
          fields: [
            { field: '/nik', width: 'half' },
            '/fullName',
            '/represented',
            { field: '/representative', when: applicant({ represented: { const: true } }) },
          ],
        },
        { title: { id: 'Alamat', en: 'Address' }, fields: ['/address', '/mailAddress'] },
      ],
      texts: {
        '/nik': { label: { id: 'NIK', en: 'Identity number' } },
        '/fullName': { label: { id: 'Nama lengkap', en: 'Full name' } },
        '/represented': { label: { id: 'Diwakili', en: 'Represented' } },
        '/representative': { label: { id: 'Nama wakil', en: 'Representative' } },
        '/address/street': { label: { id: 'Jalan', en: 'Street' } },
        '/address/postalCode': { label: { id: 'Kode pos', en: 'Postal code' } },
        '/mailAddress/street': { label: { id: 'Jalan', en: 'Street' } },
        '/mailAddress/city': { label: { id: 'Kota', en: 'City' } },
      },
    },
    {
      id: 'technical',
      title: { id: 'Data teknis', en: 'Technical data' },
      data: {
        type: 'object',
        required: ['kind', 'power', 'stalls'],
        properties: {
          kind: { type: 'string', enum: ['food', 'clothes', 'other'] },
          otherKind: { type: 'string', maxLength: 40 },
          days: {
            type: 'array',
            uniqueItems: true,
            minItems: 1,
            items: { type: 'string', enum: ['mon', 'tue', 'wed'] },
          },
          power: { type: 'integer', minimum: 0, maximum: 5500 },
          stalls: {
            type: 'array',
            minItems: 1,
            maxItems: 3,
            items: {
              type: 'object',
              required: ['width'],
              properties: {
                width: { type: 'number', minimum: 0.5, maximum: 10, multipleOf: 0.01 },
                plate: { type: 'string', maxLength: 12, pattern: '^[A-Z]{1,2} [0-9]{1,4}$' },
              },
            },
          },
        },
      },
      layout: [
        {
          fields: [
            { field: '/kind', widget: 'select' },
            {
              field: '/otherKind',
              when: { properties: { technical: { properties: { kind: { const: 'other' } } } } },
            },
            '/days',
            '/power',
            '/stalls',
            { field: '/stalls/width', width: 'third' },
          ],
        },
      ],
      texts: {
        '/kind': {
          label: { id: 'Jenis dagangan', en: 'Kind of goods' },
          options: {
            food: { id: 'Makanan', en: 'Food' },
            clothes: { id: 'Pakaian', en: 'Clothes' },
            other: { id: 'Lainnya', en: 'Other' },
          },
        },
        '/otherKind': { label: { id: 'Jenis lainnya', en: 'Other kind' } },
        '/days': {
          label: { id: 'Hari buka', en: 'Open on' },
          options: {
            mon: { id: 'Senin', en: 'Monday' },
            tue: { id: 'Selasa', en: 'Tuesday' },
            wed: { id: 'Rabu', en: 'Wednesday' },
          },
        },
        '/power': { label: { id: 'Daya listrik', en: 'Power' }, unit: { id: 'VA' } },
        '/stalls': { label: { id: 'Lapak', en: 'Stalls' } },
        '/stalls/width': { label: { id: 'Lebar', en: 'Width' }, unit: { id: 'm' } },
        '/stalls/plate': { label: { id: 'Nomor gerobak', en: 'Number of the cart' } },
      },
    },
  ],
  documents: [
    document('ktp', 'required'),
    document('power-of-attorney', {
      requiredWhen: applicant({ represented: { const: true } }),
    }),
    document('photo', { recommendedWhen: technical({ kind: { const: 'food' } }) }),
    document('sketch', 'optional'),
  ],
  statements: [
    { id: 'truth', text: { id: 'Data saya benar.', en: 'My data is true.' } },
    { id: 'rules', text: { id: 'Saya menaati aturan.', en: 'I keep the rules.' } },
  ],
  checklist: [
    {
      id: 'ktp-legible',
      about: ['document:ktp'],
      ask: { id: 'KTP terbaca?', en: 'Is the KTP legible?' },
      reasons: ['blurred', 'expired'],
    },
    {
      id: 'representative-matches',
      about: ['document:power-of-attorney', 'data:/applicant/representative'],
      ask: { id: 'Wakil sesuai surat kuasa?', en: 'Does the representative match?' },
      when: applicant({ represented: { const: true } }),
      reasons: ['differs'],
    },
    {
      id: 'width-allowed',
      about: ['data:/technical/stalls/width'],
      ask: { id: 'Lebar lapak sesuai?', en: 'Is the width allowed?' },
      reasons: ['too-wide'],
    },
  ],
  letters: ['registration-proof'],
};

/** Answers to it that are complete and right. */
export function sampleAnswers() {
  return {
    applicant: {
      nik: '5171016002900001',
      fullName: 'Contoh Pemohon',
      address: { street: 'Jalan Contoh 1', postalCode: '80111' },
    },
    technical: {
      kind: 'food',
      days: ['mon', 'wed'],
      power: 900,
      stalls: [{ width: 2.5, plate: 'DK 123' }, { width: 3 }],
    },
  };
}

/** What `../shared/` holds for it. */
export function sampleShared(ref: string): unknown {
  return ref === '../shared/nik.json'
    ? { type: 'string', format: 'nik', 'x-pii': 'general' }
    : undefined;
}

function applicant(properties: object) {
  return { properties: { applicant: { properties } } };
}

function technical(properties: object) {
  return { properties: { technical: { properties } } };
}

function document(id: string, need: unknown) {
  return { id, title: { id, en: id }, need, accept: ['pdf', 'jpeg'], maxBytes: 2_000_000 };
}
