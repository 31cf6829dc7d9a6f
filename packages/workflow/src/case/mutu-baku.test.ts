import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Activity } from '@alur/model/sop/sop.js';
import { checkParts } from './check-parts.ts';
import { knownInputs } from './known-inputs.ts';
import { taskParts } from './task-parts.ts';

const activity = (requiredInputs: readonly string[]): Activity => ({
  ...{ id: 'check', number: '2', name: 'Memeriksa', performer: 'lane' },
  mutuBaku: {
    requiredInputs,
    duration: '',
    outputs: [
      { text: 'Tanda Terima Berkas', about: 'letter:receipt' },
      { text: 'Berita Acara Pemeriksaan' },
    ],
    remarks: '',
  },
  work: { kind: 'manual', letters: ['receipt'], outcomes: [] },
  ...{ notifications: [], inferences: [] },
});

const event = (body: CaseEventBody) => body as CaseEvent;
const sent = (documents: readonly string[]): CaseEvent =>
  event({
    type: 'case.submitted',
    data: {
      ...{ registrationNumber: '1', permitType: { id: 'p', revision: 1 }, handledBy: 'a' },
      ...{ workflow: { id: 'w', sha256: 's' }, answersSha256: '' },
      documents: documents.map((requirement) => ({ requirement, sha256: '' })),
    },
  });
const receipt = event({ type: 'letter.issued', data: { letter: 'receipt', number: '1/TT' } });

describe('what the system knows of required inputs by itself', () => {
  it.each([
    ['Dokumen persyaratan', [sent(['ktp'])], true],
    ['Berkas permohonan yang diupload oleh pemohon', [sent(['ktp'])], true],
    ['Dokumen persyaratan', [sent([])], undefined],
    ['Tanda terima berkas.', [sent(['ktp']), receipt], true],
    ['Tanda terima berkas.', [sent(['ktp'])], undefined],
    ['Seluruh berkas permohonan', [sent(['ktp']), receipt], undefined],
    ['Komputer, Internet', [sent(['ktp']), receipt], undefined],
  ])('of “%s”', (text, log, present) => {
    const asked = activity(['Komputer', text]);
    const known = knownInputs({ activities: [asked] }, asked, log, []);
    expect(known).toEqual(present === undefined ? [] : [{ input: 1, present }]);
  });

  it('counts what has happened in the same step', () => {
    const asked = activity(['Tanda Terima Berkas']);
    const pending = [{ actor: { kind: 'system' }, letter: 'receipt' }] as const;
    expect(knownInputs({ activities: [asked] }, asked, [sent(['ktp'])], pending)).toEqual([
      { input: 0, present: true },
    ]);
  });
});

it('tells an officer what has been said of a task so far, the last word counting', () => {
  const log = [
    event({
      type: 'activity.started',
      data: { activity: 'check', task: 't1', role: 'cso', inputs: [{ input: 0, present: true }] },
    }),
    event({
      type: 'input.checked',
      data: { activity: 'check', task: 't1', inputs: [{ input: 0, present: false }] },
    }),
    event({
      type: 'input.checked',
      data: { activity: 'check', task: 't2', inputs: [{ input: 1, present: true }] },
    }),
  ];
  expect(taskParts(activity(['Formulir', 'Brosur']), log, 't1')).toEqual({
    inputs: [{ text: 'Formulir', present: false }, { text: 'Brosur' }],
    outputs: [
      { text: 'Tanda Terima Berkas', traced: true },
      { text: 'Berita Acara Pemeriksaan', traced: false },
    ],
  });
});

const ktp = { id: 'ktp' } as PermitType['documents'][number];

it('finds parts that the mutu baku does not have', () => {
  const parts = {
    inputs: [
      { input: 0, present: true },
      { input: 1, present: true },
      { input: 'ktp', present: false },
      { input: 'sim', present: false },
    ],
    outputs: [
      { output: 1, produced: true },
      { output: 'letter:receipt', produced: true },
      { output: -1, produced: true },
      { output: 'letter:permit', produced: true },
    ],
  };
  const findings = checkParts(activity(['Formulir']), parts, { documents: [ktp] });
  expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
    '/inputs/1 unknown',
    '/inputs/3 unknown',
    '/outputs/2 unknown',
    '/outputs/3 unknown',
  ]);
});
