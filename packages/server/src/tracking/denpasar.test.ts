import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseView, TaskSummary } from '@alur/client/permit-service.js';
import type { CaseTracking } from '@alur/client/tracking-service.js';
import { sampleOf, sentCase, verdictsFor } from '../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.ts';

/**
 * The journey of the whole-journey tests, by the clock in Denpasar (WITA). Its SOP is prose without
 * times, so what there is to hold a case against are inputs, outputs and the permit's own "5 hari
 * kerja". November 2026: the 5th is a Thursday, so the fifth working day after it is the 12th.
 */

let under: ServerUnderTest;
let sent: CaseView;
let tracking: CaseTracking;
let now = wita('2026-11-05 09:00');

function wita(local: string): number {
  return Date.parse(`${local.replace(' ', 'T')}:00+08:00`);
}

/** An officer who has signed in just now, for a session ends when it is not used. */
async function csoDoes(completion: object): Promise<void> {
  const officer = await under.officer('cso');
  const { body } = await officer.call<TaskSummary[]>('GET', `${under.api}/tasks`);
  const task = body.find((each) => each.case === sent.id);
  const path = `${under.api}/tasks/${task?.id}/completion`;
  expect((await officer.call('POST', path, completion)).status).toBe(200);
}

beforeAll(async () => {
  under = await serverUnderTest({ now: () => new Date(now).toISOString() });
  sent = await sentCase(await under.citizen(), under.api, 'reklame');
  const permitType = under.server.desk.definitions.inForce('denpasar', 'reklame');
  if (!permitType) throw new Error('the permit is not in force');
  const verdicts = verdictsFor(permitType, (await sampleOf('reklame')).answers);
  now = wita('2026-11-05 10:30');
  await csoDoes({
    ...{ outcome: 'accept', verdicts },
    inputs: [{ input: 0, present: true }],
    outputs: [{ output: 0, produced: true }],
  });
  now = wita('2026-11-05 11:00');
  await csoDoes({ outputs: [{ output: 0, produced: false }] });
  now = wita('2026-11-05 13:30');
  await csoDoes({ inputs: [{ input: 0, present: false }] });
  const head = await under.officer('head-of-agency');
  const path = `${under.api}/cases/${sent.id}/tracking`;
  tracking = (await head.call<CaseTracking>('GET', path)).body;
});
afterAll(() => under.stop());

const partsOf = (activity: string) => {
  const step = tracking.assessment.steps.find((each) => each.activity === activity);
  const parts = [...(step?.inputs ?? []), ...(step?.outputs ?? [])];
  return parts.map(({ text, state }) => `${text}: ${state}`);
};

it('knows of itself which documents came and which letters went out, and nothing else', () => {
  expect(partsOf('register')).toEqual([
    'Data pemohon: unknown',
    'Data teknis permohonan: unknown',
    'Dokumen persyaratan: present',
    'Pernyataan kebenaran data: unknown',
    'Bukti registrasi (CSN): produced',
  ]);
  expect(partsOf('print-file')).toEqual([
    'Berkas permohonan yang diupload oleh pemohon: present',
    'Berkas permohonan (cetak): missing',
    'Tanda Terima Berkas: produced',
  ]);
});

it('registers what the officer says was missing', () => {
  const lines = tracking.assessment.deviations.map(
    (each) => `${each.activity} ${each.kind} ${'text' in each ? each.text : ''}`,
  );
  expect(lines).toEqual([
    'print-file output Berkas permohonan (cetak)',
    'hand-over input Seluruh berkas permohonan',
  ]);
});

it('counts five working days from the acceptance, and what was used of them', () => {
  expect(tracking.clock).toEqual({
    state: 'running',
    startedAt: wita('2026-11-05 10:30'),
    // 10.30-12.00 and 13.00-13.30
    usedSeconds: 7200,
    dueAt: wita('2026-11-12 16:00'),
    deemedApprovalAt: wita('2026-11-12 16:00'),
    resets: 0,
    resetsAllowed: 1,
  });
});

it('holds a step without a norm to none, and counts it all the same', () => {
  const verify = tracking.assessment.steps.find(({ activity }) => activity === 'verify');
  expect(verify?.time).toMatchObject({ verdict: 'not-assessable', usedSeconds: 5400 });
});

it('sends the rows of many compressed, also to who asks for nothing of the kind', async () => {
  const head = await under.officer('head-of-agency');
  const url = `${head.base}${under.api}/tracked-steps?from=0&to=9999999999999`;
  const packed = await head.fetch(url);
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const plain = await head.fetch(url, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.json()).toEqual(await packed.json());
});
