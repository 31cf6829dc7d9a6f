import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { drawSop } from '../engine/contract/draw-sop.ts';
import type { Pack } from '../pack/pack.ts';

const text = { id: 'Teks' };

export const sampleAgency: Agency = {
  id: 'kota',
  name: text,
  shortName: 'DPMPTSP',
  address: 'Jalan Satu',
  region: '51.71',
  timeZone: 'Asia/Makassar',
  units: [{ id: 'section-a', name: text }],
  roles: [
    { id: 'applicant', title: text, applicant: true },
    { id: 'officer', title: text },
  ],
  categories: [{ id: 'health', title: text }],
  permitTypes: ['practice'],
  workflows: ['kota/check.bpmn'],
  numbering: { registration: '{seq:5}', filingReceipt: '{seq:5}' },
  reasons: { blurred: text },
  letters: { receipt: { title: text } },
  mails: {
    activation: { subject: text, body: text },
    invitation: { subject: text, body: text },
    accepted: { subject: text, body: text },
  },
};

export const samplePermitType: PermitType = {
  id: 'practice',
  revision: 1,
  title: text,
  category: 'health',
  handledBy: 'section-a',
  serviceTime: '3 hari kerja',
  workflow: 'kota/check.bpmn',
  stages: [],
  documents: [{ id: 'ktp', title: text, need: 'required', accept: ['pdf'], maxBytes: 1000 }],
  statements: [{ id: 'truth', text }],
  checklist: [{ id: 'legible', about: ['document:ktp'], ask: text, reasons: ['blurred'] }],
  letters: ['receipt'],
};

export const sampleSop: Sop = {
  ...drawSop(
    {
      start: 'startEvent',
      check: 'userTask',
      gate: 'exclusiveGateway',
      a: 'userTask',
      end: 'endEvent',
    },
    ['start check', 'check gate', 'gate a = permit.handledBy = "section-a"', 'a end'],
  ),
  activities: [
    {
      id: 'check',
      number: '1',
      name: 'Memeriksa',
      performer: 'officer',
      mutuBaku: {
        requiredInputs: [],
        duration: '',
        outputs: [
          { text: 'KTP', about: 'document:ktp' },
          { text: 'Tanda terima', about: 'letter:receipt' },
        ],
        remarks: '',
      },
      work: { kind: 'checklist', letters: ['receipt'], outcomes: [] },
      notifications: [{ template: 'accepted', to: 'applicant' }],
      inferences: [],
    },
  ],
};

/** A pack in which every id leads somewhere. */
export const samplePack: Pack = {
  agency: sampleAgency,
  permitTypes: [samplePermitType],
  workflows: [{ id: 'kota/check.bpmn', sop: sampleSop }],
};
