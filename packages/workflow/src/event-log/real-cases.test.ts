import { assess } from '@alur/model/assessment/assess.js';
import { calendarTime } from '@alur/model/assessment/calendar-time.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import { normsOf } from '@alur/model/assessment/norms.js';
import { deviationText } from '@alur/model/assessment/words.js';
import { sampleCalendar } from '@alur/model/calendar/testing/sample-calendars.js';
import { describe, expect, test } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { TimedCase } from './testing/timed-case.ts';

/** Number, visit, verdict, minutes used of minutes allowed. */
const table = ({ steps }: CaseAssessment) =>
  steps.map(({ number, visit, time }) => [
    number,
    visit,
    time.verdict,
    minutes(time.usedSeconds),
    minutes(time.allowedSeconds),
  ]);

const minutes = (seconds: number | undefined) => seconds && seconds / 60;

const register = ({ deviations }: CaseAssessment) =>
  deviations.map((each) => [each.answers.performer, each.answers.account, deviationText(each).id]);

/**
 * Worked by hand. WIB, hours of Perpres 21/2023: Mon-Thu 07:30-12:00 and 13:00-16:00, Fri 07:30-11:30
 * and 13:00-16:30. Thursday 2 and Friday 3 July 2026 are ordinary days.
 */
test("Mempawah's standard certificate, returned once, with a deviation of each kind", async () => {
  const sop = await realSop('mempawah/standard-certificate.bpmn');
  const played = new TimedCase(sop, '+07:00');
  await played.submit('2026-07-02 08:20'); // sending it is the applicant's step: 0 of 20
  await played.complete('2026-07-02 08:35', 'inform', 'p-1', 'independent'); // 15 of 20
  const verify = played.taskOf('verify');
  played.say('2026-07-02 08:35', 'p-2', {
    type: 'input.checked',
    data: { activity: 'verify', task: verify, inputs: [{ input: 0, present: false }] },
  });
  await played.complete('2026-07-02 09:10', 'verify', 'p-2', 'accept'); // 35 of 30: 5 late
  await played.complete('2026-07-02 09:40', 'validate', 'p-3', 'return'); // 30 of 35
  played.say('2026-07-02 09:40', 'p-3', { type: 'clock.paused', data: { reason: 'applicant' } });
  // Paused until Friday 08:00: all that the applicant took of these hours is nobody's.
  played.say('2026-07-03 08:00', 'a-1', { type: 'clock.resumed', data: { reason: 'answered' } });
  await played.complete('2026-07-03 08:10', 'apply', 'a-1'); //        10 of 20, after the pause
  await played.complete('2026-07-03 08:20', 'inform', 'p-1', 'independent'); // 10 of 20
  await played.complete('2026-07-03 08:50', 'verify', 'p-2', 'accept'); // 30 of 30
  await played.complete('2026-07-03 09:20', 'validate', 'p-3', 'valid'); // 30 of 35
  const sign = played.taskOf('sign');
  // From 09:20 to the break of a Friday, 11:30 to 13:00, and five minutes: 135 of 10.
  await played.complete('2026-07-03 13:05', 'sign', 'p-4', 'sign');
  played.say('2026-07-03 13:08', 'p-4', {
    type: 'output.produced',
    data: { activity: 'sign', task: sign, output: 0, reference: 'd-1' },
  });
  played.say('2026-07-03 13:10', 'p-4', {
    type: 'deviation.explained',
    data: { deviation: `${sign}/time`, cause: { code: 'absence' } },
  });

  const calendar = sampleCalendar('Asia/Pontianak');
  const now = Date.parse('2026-07-03T13:12:00+07:00');
  const assessment = assess(
    normsOf(sop, () => calendarTime(calendar)),
    played.log,
    now,
  );
  expect(assessment.findings).toEqual([]);
  expect(table(assessment)).toEqual([
    ['1', 1, 'in-time', 0, 20],
    ['2', 1, 'in-time', 15, 20],
    ['3', 1, 'late', 35, 30],
    ['4', 1, 'in-time', 30, 35],
    ['1', 2, 'in-time', 10, 20],
    ['2', 2, 'in-time', 10, 20],
    ['3', 2, 'in-time', 30, 30],
    ['4', 2, 'in-time', 30, 35],
    ['5', 1, 'late', 135, 10],
    // Since 13:05, seven minutes of ten.
    ['6', 1, 'running', 7, 10],
  ]);
  expect(register(assessment)).toEqual([
    ['Tim Teknis', 'p-2', 'Tidak ada saat kegiatan dimulai: Komputer, Printer, Internet'],
    ['Tim Teknis', 'p-2', 'Terlambat 5 menit kerja'],
    ['Kadis', 'p-4', 'Terlambat 2 jam 5 menit kerja'],
    ['Kadis', 'p-4', 'Dihasilkan 3 menit kerja setelah kegiatan selesai: Dokumen Perizinan.'],
    ['Kadis', 'p-4', 'Tidak dihasilkan: Notifikasi.'],
  ]);
  expect(assessment.deviations.map(({ cause }) => cause?.code)).toEqual([
    undefined,
    undefined,
    'absence',
    undefined,
    undefined,
  ]);
});

/** This SOP states no time, so there is nothing to be late for; inputs and outputs it does state. */
describe("Denpasar's online registration", () => {
  async function playedTo(last: 'verify' | 'end') {
    const sop = await realSop('denpasar/online-registration.bpmn');
    const played = new TimedCase(sop, '+08:00');
    await played.submit('2026-11-02 19:00');
    await played.complete('2026-11-03 08:00', 'verify', 'p-1', 'accept');
    const printing = played.taskOf('print-file');
    if (last === 'end') {
      played.say('2026-11-03 08:00', 'p-1', {
        type: 'input.checked',
        data: { activity: 'print-file', task: printing, inputs: [{ input: 0, present: false }] },
      });
      await played.complete('2026-11-03 08:30', 'print-file', 'p-1');
      await played.complete('2026-11-03 08:45', 'hand-over', 'p-1');
      await played.complete('2026-11-03 09:00', 'receive-b', 'p-2');
    }
    const time = calendarTime(sampleCalendar('Asia/Makassar'));
    return { played, norms: normsOf(sop, () => time) };
  }

  test('its letters are outputs that were produced; its missing norms are said', async () => {
    const { played, norms } = await playedTo('end');
    const assessment = assess(norms, played.log);
    expect(assessment.findings).toEqual([]);
    expect(table(assessment)).toEqual([
      ['10.1', 1, 'not-assessable', 0, undefined],
      ['10.2', 1, 'not-assessable', 0, undefined],
      // From 19:00 on Monday to 08:00 on Tuesday: half an hour of work.
      ['10.3', 1, 'not-assessable', 30, undefined],
      ['10.4', 1, 'not-assessable', 30, undefined],
      ['10.5', 1, 'not-assessable', 15, undefined],
      ['', 1, 'not-assessable', 15, undefined],
    ]);
    expect(assessment.steps[0]?.time.reason?.code).toBe('not-stated');
    const outputs = assessment.steps.flatMap((step) => step.outputs);
    expect(outputs.map(({ text, state, reference }) => [text, state, reference])).toEqual([
      ['Bukti registrasi (CSN)', 'produced', '1/registration-proof'],
      [expect.stringContaining('Email terkait status'), 'unknown', undefined],
      ['Berkas permohonan (cetak)', 'unknown', undefined],
      ['Tanda Terima Berkas', 'produced', '1/filing-receipt'],
    ]);
    expect(register(assessment)).toEqual([
      [
        'Petugas CSO',
        'p-1',
        'Tidak ada saat kegiatan dimulai: Berkas permohonan yang diupload oleh pemohon',
      ],
    ]);
  });

  test('a receipt that never went out is missing', async () => {
    const { played, norms } = await playedTo('end');
    const without = played.log.filter(
      (event) => event.type !== 'letter.issued' || event.data.letter !== 'filing-receipt',
    );
    const { deviations, findings } = assess(norms, without);
    expect(findings.map(({ code }) => code)).toEqual(['missing-events']);
    expect(deviations.map((each) => deviationText(each).id)).toContain(
      'Tidak dihasilkan: Tanda Terima Berkas',
    );
  });

  test('a case that runs says who holds it', async () => {
    const { played, norms } = await playedTo('verify');
    const { steps } = assess(norms, played.log, Date.parse('2026-11-03T08:10:00+08:00'));
    expect(steps.at(-1)).toMatchObject({
      activity: 'print-file',
      state: 'running',
      answers: { performer: 'Petugas CSO', role: 'cso' },
      time: { usedSeconds: 600 },
    });
  });
});
