import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import type { AssessmentSettings } from '@alur/model/assessment/settings.js';
import { sampleLog } from '@alur/model/testing/sample-log.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const mempawah = 'workflows/mempawah/standard-certificate.bpmn';
const denpasar = 'workflows/denpasar/online-registration.bpmn';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-assess-'));
});
afterAll(async () => rm(folder, { recursive: true }));

async function assess(workflow: string, name: string, log: string, args: readonly string[] = []) {
  const file = join(folder, name);
  await writeFile(file, log);
  const terminal = recordingTerminal(root);
  const code = await main(['assess', workflow, file, ...args], terminal);
  return { code, ...terminal, text: terminal.printed.join('\n'), file };
}

const heading = 'kasus;kegiatan;mulai;selesai;petugas;hasil;kelengkapan kurang;output tidak ada';

/** Ramadan 2025 began on 1 March: on Monday the 3rd the office is open 08:00-12:00, 12:30-15:00. */
const deviating = [
  heading,
  'SS-1;1;03/03/2025 08.00;03/03/2025 08.15;pemohon-1;;;',
  'SS-1;2;03/03/2025 08.15;03/03/2025 08.30;p-1;Tidak;;',
  'SS-1;3;03/03/2025 11.45;03/03/2025 13.00;p-2;Lengkap;Komputer, Printer, Internet;',
  'SS-1;4;03/03/2025 13.00;03/03/2025 13.35;p-3;Valid;;Notifikasi.',
].join('\n');

const kept = [heading, 'SS-2;1;03/03/2025 08.00;03/03/2025 08.20;pemohon-1;;lengkap;-'].join('\n');

describe('alur assess', () => {
  it('prints each case step by step, the register and the sums, and ends with 1', async () => {
    const { code, text, warned } = await assess(mempawah, 'log.csv', deviating);
    expect(code).toBe(1);
    expect(warned).toEqual([]);
    expect(text).toMatch(
      /3 +Melakukan verifikasi syarat.*30 Menit +45 menit +Terlambat +Kelengkapan, Waktu/,
    );
    expect(text).toMatch(
      /SS-1 .*Kelengkapan +Tidak ada saat kegiatan dimulai: Komputer, Printer, Internet +Tim Teknis +p-2/,
    );
    expect(text).toMatch(/SS-1 .*Waktu +Terlambat 15 menit kerja +Tim Teknis +p-2/);
    expect(text).toMatch(/SS-1 .*Output +Tidak dihasilkan: Notifikasi\. /);
    expect(text).toContain('1 berkas, 4 langkah: 4 dapat dinilai waktunya, 3 tepat waktu (75 %)');
    expect(text).toContain('Penyimpangan: 1 kelengkapan, 1 waktu, 1 output.');
  });

  it('ends with 0 where nothing deviated', async () => {
    const { code, text } = await assess(mempawah, 'log.csv', kept);
    expect(code).toBe(0);
    expect(text).toContain('Tidak ada penyimpangan.');
  });

  it('says it in English when asked', async () => {
    const { text } = await assess(mempawah, 'log.csv', deviating, ['--lang', 'en']);
    expect(text).toContain('Late by 15 min of work');
    expect(text).toContain('Register of deviations');
  });

  it('names file and line of what is wrong with the log, and assesses the rest', async () => {
    const { code, text, warned, file } = await assess(
      mempawah,
      'log.csv',
      `${kept}\nSS-2;2;kapan;;;;;\nSS-2;menari;03/03/2025 09.00;;;;;`,
    );
    expect(code).toBe(1);
    expect(warned[0]).toMatch(
      /log\.csv:3: SS-2: Waktu “kapan” tidak terbaca.*\(unreadable-time\)$/,
    );
    expect(warned[1]).toMatch(
      /log\.csv:4: SS-2: Kegiatan “menari” tidak ada.*\(unknown-activity\)$/,
    );
    expect(warned.every((line) => line.startsWith(file))).toBe(true);
    expect(text).toMatch(/1 +Mencari informasi.*20 Menit +20 menit +Tepat waktu/);
  });

  it('holds a running step against the time that --now gives', async () => {
    const log = `${heading}\nSS-3;3;03/03/2025 08.30;;p-2;;;`;
    const at = async (now: string) => (await assess(mempawah, 'log.csv', log, ['--now', now])).text;
    expect(await at('2025-03-03 08:40')).toMatch(/30 Menit +10 menit +Berjalan/);
    expect(await at('03/03/2025 08.55')).toMatch(/30 Menit +25 menit +Hampir terlambat/);
    expect(await at('2025-03-04 08:00')).toContain('Sudah terlambat 5 jam 30 menit kerja');
  });

  it('gives the same as JSON and as CSV, in which no cell is a formula', async () => {
    const log = deviating.replaceAll('p-2', '=cmd()');
    const json = await assess(mempawah, 'log.csv', log, ['--as', 'json']);
    const cases = JSON.parse(json.text) as CaseAssessment[];
    expect(cases[0]?.deviations.map(({ id }) => id)).toEqual([
      'verify-1/input/0',
      'verify-1/time',
      'validate-1/output/1',
    ]);
    const csv = await assess(mempawah, 'log.csv', log, ['--as', 'csv']);
    const row = csv.text.split('\r\n').find((line) => line.includes('Melakukan verifikasi'));
    expect(row).toContain(`,2700,1800,900,"'=cmd()",`);
  });

  it('reads our own logs, says where their chain is broken, and writes them as XES', async () => {
    const log = JSON.stringify(sampleLog);
    const whole = await assess(denpasar, 'log.json', log, ['--as', 'xes']);
    expect(whole.warned).toEqual([]);
    const again = await assess(denpasar, 'log.xes', whole.text);
    const straight = await assess(denpasar, 'log.json', log);
    expect(again.text).toBe(straight.text);
    const forged = await assess(
      denpasar,
      'log.json',
      log.replace('00001/TT/2026', '00002/TT/2026'),
    );
    expect(forged.warned.join()).toMatch(
      /case-1 #6: Rantai catatan rusak mulai di sini.*\(broken-chain\)/,
    );
    expect(forged.code).toBe(1);
  });

  it.each(['ocel', 'ocel-xml'])('writes the log as %s', async (form) => {
    const { text } = await assess(denpasar, 'log.json', JSON.stringify(sampleLog), ['--as', form]);
    expect(text).toContain('case:case-1');
  });

  it.each([
    ['a format that is none', mempawah, 'log.txt', '', [], 'Format'],
    [
      'a workflow that is not there',
      'workflows/mempawah/none.bpmn',
      'log.csv',
      kept,
      [],
      'none.bpmn',
    ],
    ['an agency that is not there', mempawah, 'log.csv', kept, ['--agency', 'nowhere'], '--agency'],
    ['a workflow that is no BPMN', 'README.md', 'log.csv', kept, [], ''],
    ['a time that is none', mempawah, 'log.csv', kept, ['--now', 'besok'], 'besok'],
    ['a log without a row', mempawah, 'log.csv', '', [], 'tidak memuat catatan'],
  ])('ends with 2 for %s', async (_, workflow, name, log, args, said) => {
    const { code, warned } = await assess(workflow, name, log, args);
    expect(code).toBe(2);
    expect(warned.join('\n')).toContain(said);
  });

  it('takes the working time of another agency where one is named', async () => {
    const named = ['--agency', 'schemas/denpasar'];
    const log = `${heading}\nSS-3;3;2025-03-03 08:30;2025-03-03 09:00;p-2;;;`;
    const { text } = await assess(mempawah, 'log.csv', log, [...named, '--as', 'json']);
    const [only] = JSON.parse(text) as CaseAssessment[];
    expect(only?.steps[0]?.startedAt).toBe(Date.parse('2025-03-03T08:30:00+08:00'));
  });

  it.each<[string, AssessmentSettings, RegExp]>([
    ['what is suspiciously quick', { tooFastShare: 0.05 }, /30 Menit +1 menit +Terlalu cepat/],
    ['when a deadline is near', { soonShare: 0.5 }, /35 Menit +18 menit +Hampir terlambat/],
    ['what silence means', { silence: 'deviation' }, /[1-9] kelengkapan, 0 waktu, [1-9] output/],
  ])('judges as the agency sets it: %s', async (_, settings, expected) => {
    const pack = await mkdtemp(join(folder, 'pack-'));
    for (const part of ['schemas/shared', 'schemas/mempawah', 'workflows/mempawah']) {
      await cp(join(root, part), join(pack, part), { recursive: true });
    }
    const log = [
      heading,
      'SS-4;3;2025-03-03 08:30;2025-03-03 08:31;p-2;Lengkap;;',
      'SS-4;4;2025-03-03 08:31;;p-3;;;',
    ].join('\n');
    const options = ['--now', '2025-03-03 08:49', '--agency', join(pack, 'schemas/mempawah')];
    const judged = async () => (await assess(mempawah, 'log.csv', log, options)).text;
    expect(await judged()).not.toMatch(expected);
    const file = join(pack, 'schemas/mempawah/agency.json');
    const agency = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...agency, assessment: settings }));
    expect(await judged()).toMatch(expected);
  });
});
