import type { Agency } from '@alur/model/generated/agency.js';
import { starterMails } from './starter-mails.ts';
import { starterReasons } from './starter-reasons.ts';
import { type Starter, starterWorkflow } from './starter.ts';

/** `agency.json` of a new agency: a front office, those who process, a head who oversees, an author of SOPs. */
export function agencyFile(starter: Starter): Agency {
  const { agency, name, shortName, government, address, region, timeZone, permit } = starter;
  return {
    $schema: '../meta/agency.schema.json',
    ...{ id: agency, name, shortName, government, address, region, timeZone },
    units: [
      { id: 'front-office', name: { id: 'Loket Pelayanan', en: 'Service counter' } },
      { id: 'licensing', name: { id: 'Bidang Pelayanan Perizinan', en: 'Licensing division' } },
      { id: 'head', name: { id: 'Kepala Dinas', en: 'Head of the agency' } },
    ],
    roles: [
      { id: 'applicant', title: { id: 'Pemohon', en: 'Applicant' }, applicant: true },
      {
        id: 'front-officer',
        title: { id: 'Petugas Loket', en: 'Counter officer' },
        unit: 'front-office',
      },
      {
        id: 'licensing-officer',
        title: { id: 'Petugas Perizinan', en: 'Licensing officer' },
        unit: 'licensing',
      },
      {
        id: 'head-of-agency',
        title: { id: 'Kepala Dinas', en: 'Head of the agency' },
        unit: 'head',
        oversees: true,
      },
      { id: 'sop-author', title: { id: 'Penyusun SOP', en: 'SOP author' }, authors: true },
    ],
    reminders,
    categories: [{ id: 'umum', title: { id: 'Perizinan umum', en: 'General permits' } }],
    permitTypes: [permit.id],
    workflows: [starterWorkflow(starter)],
    numbering: {
      registration: '{seq:5}/REG/{roman-month}/{year}',
      filingReceipt: '{seq:5}/TTB/{roman-month}/{year}',
    },
    reasons: starterReasons,
    letters,
    mails: starterMails,
    theme: { accent: starter.accent, accentText: '#ffffff' },
  };
}

const byMail = { channel: 'mail' } as const;

const reminders: NonNullable<Agency['reminders']> = [
  { id: 'step-due', before: '1 jam', of: 'step', to: 'performer', template: 'step-due', ...byMail },
  {
    id: 'step-late',
    after: '1 jam',
    of: 'step',
    to: 'overseers',
    template: 'step-late',
    ...byMail,
  },
  {
    ...{ id: 'case-due', before: '1 hari kerja', of: 'case' },
    ...{ to: 'overseers', template: 'case-due', ...byMail },
  },
  {
    ...{ id: 'deemed-approval', before: '1 hari kerja', of: 'deemed-approval' },
    ...{ to: 'overseers', template: 'deemed-approval', ...byMail },
  },
];

const letters: Agency['letters'] = {
  'registration-proof': {
    title: { id: 'Bukti Registrasi', en: 'Proof of Registration' },
    closing: {
      id: 'Simpan bukti registrasi ini. Hasil pemeriksaan dikirim ke alamat surel Anda. Bukti registrasi bukan merupakan izin.',
      en: 'Keep this proof of registration. The result of the check is sent to your e-mail address. This is not a permit.',
    },
  },
  'filing-receipt': {
    title: { id: 'Tanda Terima Berkas', en: 'Filing Receipt' },
    closing: {
      id: 'Berkas permohonan telah diterima dan memenuhi persyaratan. Tanda terima ini bukan merupakan izin.',
      en: 'The application has been received and meets the requirements. This receipt is not a permit.',
    },
  },
};
