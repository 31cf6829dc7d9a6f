import type { CaseView, TaskResult, TaskView } from '@alur/client/permit-service.js';
import type { Actor, CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { appendEvent } from '@alur/model/case/log.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import { permitType, taskSummary } from './sample-pack.ts';

/** A case in three states, with true logs, and the tasks that wait for an officer in it. */

export const documents: readonly StoredDocument[] = [
  {
    id: 'doc-ktp',
    requirement: 'ktp',
    fileName: 'ktp.png',
    mediaType: 'image/png',
    size: 240_000,
    sha256: 'a'.repeat(64),
    uploadedAt: '2026-11-20T01:00:00.000Z',
  },
  {
    id: 'doc-str',
    requirement: 'str',
    fileName: 'str.pdf',
    mediaType: 'application/pdf',
    size: 1_400_000,
    sha256: 'b'.repeat(64),
    uploadedAt: '2026-11-20T01:01:00.000Z',
  },
];

export const applicant: Actor = { kind: 'person', account: 'account-1', role: 'applicant' };
export const officer: Actor = { kind: 'person', account: 'account-2', role: 'cso' };

const registered: readonly [CaseEventBody, Actor, string][] = [
  [
    {
      type: 'case.submitted',
      data: {
        registrationNumber: '00012/SIPON/XI/2026',
        permitType: { id: 'sip-dokter', revision: 1 },
        workflow: { id: 'denpasar/online-registration.bpmn', sha256: 'c'.repeat(64) },
        handledBy: 'back-office-a',
        answersSha256: 'd'.repeat(64),
        documents: [{ requirement: 'ktp', sha256: 'a'.repeat(64) }],
      },
    },
    applicant,
    '2026-11-20T02:00:00.000Z',
  ],
  [
    {
      type: 'activity.started',
      data: { activity: 'register', task: 't1', role: 'applicant', status: 'submitted' },
    },
    { kind: 'system' },
    '2026-11-20T02:00:00.000Z',
  ],
  [
    { type: 'activity.completed', data: { activity: 'register', task: 't1', role: 'applicant' } },
    applicant,
    '2026-11-20T02:00:00.000Z',
  ],
  [
    {
      type: 'letter.issued',
      data: { letter: 'registration-proof', number: '00012/SIPON/XI/2026' },
    },
    applicant,
    '2026-11-20T02:00:00.000Z',
  ],
  [
    {
      type: 'activity.started',
      data: { activity: 'verify', task: 't2', role: 'cso', status: 'underCompletenessCheck' },
    },
    { kind: 'system' },
    '2026-11-20T02:00:00.000Z',
  ],
];

const accepted: readonly [CaseEventBody, Actor, string][] = [
  [
    {
      type: 'activity.completed',
      data: { activity: 'verify', task: 't2', role: 'cso', outcome: 'accept' },
    },
    officer,
    '2026-11-21T02:32:00.000Z',
  ],
  [
    {
      type: 'activity.started',
      data: { activity: 'print-file', task: 't3', role: 'cso', status: 'received' },
    },
    { kind: 'system' },
    '2026-11-21T02:32:00.000Z',
  ],
];

const rejected: readonly [CaseEventBody, Actor, string][] = [
  [
    {
      type: 'activity.completed',
      data: {
        activity: 'verify',
        task: 't2',
        role: 'cso',
        outcome: 'reject',
        failed: [{ item: 'ktp-legible', reason: 'blurred' }],
      },
    },
    officer,
    '2026-11-21T02:32:00.000Z',
  ],
  [
    { type: 'case.ended', data: { end: 'end-rejected', status: 'rejected' } },
    { kind: 'system' },
    '2026-11-21T02:32:00.000Z',
  ],
];

/** A log with a true chain of hashes. */
export function chained(events: readonly (readonly [CaseEventBody, Actor, string])[]): CaseEvent[] {
  const log: CaseEvent[] = [];
  for (const [body, actor, at] of events) {
    log.push(appendEvent(log.at(-1), 'case-1', body, actor, at));
  }
  return log;
}

export const caseView: CaseView = {
  id: 'case-1',
  registrationNumber: '00012/SIPON/XI/2026',
  permitType: { id: 'sip-dokter', revision: 1, title: permitType.title },
  status: 'underCompletenessCheck',
  submittedAt: '2026-11-20T02:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
  answers: {
    applicant: {
      nik: '5171014107900001',
      fullName: 'Ni Luh Contoh Permohonan',
      birthDate: '1990-07-01',
    },
    technical: {
      place: 'Klinik Contoh Sehat',
      hours: [
        { day: 'Senin', time: '08.00' },
        { day: 'Rabu', time: '16.00' },
      ],
    },
  },
  documents,
  statements: ['truth'],
  verdicts: [],
  log: chained(registered),
  activities: [
    {
      id: 'register',
      number: '10.2',
      name: 'Melakukan registrasi permohonan izin',
      role: 'applicant',
      performer: 'Pemohon',
      duration: '',
    },
    {
      id: 'verify',
      number: '10.3',
      name: 'Melakukan verifikasi permohonan izin',
      role: 'cso',
      performer: 'Petugas CSO',
      duration: '30 Menit',
    },
    {
      id: 'print-file',
      number: '10.4',
      name: 'Mencetak berkas permohonan dan Tanda Terima Berkas',
      role: 'cso',
      performer: 'Petugas CSO',
      duration: '',
    },
    {
      id: 'hand-over',
      number: '10.5',
      name: 'Menyerahkan seluruh berkas permohonan ke Backoffice',
      role: 'cso',
      performer: 'Petugas CSO',
      duration: '',
    },
  ],
  letters: [
    {
      letter: 'registration-proof',
      number: '00012/SIPON/XI/2026',
      issuedAt: '2026-11-20T02:00:00.000Z',
    },
  ],
  workflow: { id: 'denpasar/online-registration.bpmn', sha256: 'c'.repeat(64) },
  verificationUrl: 'https://perizinan.denpasar.example/verify/7f3a9c',
};

export const acceptedCase: CaseView = {
  ...caseView,
  status: 'received',
  updatedAt: '2026-11-21T02:32:00.000Z',
  log: chained([...registered, ...accepted]),
};

export const rejectedCase: CaseView = {
  ...caseView,
  status: 'rejected',
  updatedAt: '2026-11-21T02:32:00.000Z',
  verdicts: [
    { item: 'ktp-legible', ok: false, reason: 'blurred', note: 'Bagian kanan terpotong.' },
    { item: 'nik-matches', ok: true },
    { item: 'str-valid', ok: true },
    { item: 'place-known', ok: true },
  ],
  log: chained([...registered, ...rejected]),
};

/** What a completion answers that brought a case from one view to another. */
export function resultOf(
  { id, registrationNumber, permitType: type, status, submittedAt, updatedAt, log }: CaseView,
  before: CaseView,
): TaskResult {
  const summary = { id, registrationNumber, permitType: type, status, submittedAt, updatedAt };
  return { ...summary, events: log.slice(before.log.length) };
}

export const checklistTask: TaskView = {
  ...taskSummary,
  outcomes: [
    { id: 'accept', title: 'Diterima', titleEn: 'Accepted', tone: 'positive' },
    { id: 'reject', title: 'Ditolak', titleEn: 'Rejected', tone: 'negative' },
  ],
  letters: [],
  verdicts: [],
  caseView,
};

export const letterTask: TaskView = {
  ...taskSummary,
  id: 'task-2',
  activity: 'print-file',
  activityName: 'Mencetak berkas permohonan dan Tanda Terima Berkas',
  work: 'letter',
  outcomes: [],
  letters: ['filing-receipt'],
  verdicts: [],
  caseView: acceptedCase,
};
