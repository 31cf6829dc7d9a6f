import { assess } from '@alur/model/assessment/assess.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { withLines, type LogFormat } from './event-log.ts';
import { timeReader } from './local-time.ts';
import { readEventLog } from './read-event-log.ts';
import { clockNorms } from './testing/clock-norms.ts';

let sop: Sop;
beforeAll(async () => {
  sop = await realSop('mempawah/standard-certificate.bpmn');
});

const read = (text: string, format: LogFormat = 'csv') =>
  readEventLog(text, format, sop, 'Asia/Pontianak');

const codes = (text: string, format?: LogFormat) =>
  read(text, format).findings.map(({ line, code }) => [line, code]);

/** Activity, start and end of each visit, in UTC. */
const visits = (text: string, format?: LogFormat) =>
  read(text, format).cases.map(({ case: id, events }) => [
    id,
    ...assess(clockNorms(sop), events).steps.map(({ activity, startedAt, endedAt }) => [
      activity,
      ...[startedAt, endedAt].map((at) => at && new Date(at).toISOString().slice(0, 16)),
    ]),
  ]);

const oneVisit = [['A-1', ['verify', '2025-01-31T01:00', '2025-01-31T01:30']]];

describe('a spreadsheet as CSV', () => {
  test.each([
    ['kasus,kegiatan,mulai,selesai', ','],
    ['Case ID,Activity,Start,End', ','],
    ['No. Registrasi;Uraian Kegiatan;Tgl. Mulai;Tgl. Selesai', ';'],
    ['case:concept:name\tconcept:name\tstart_timestamp\ttime:timestamp', '\t'],
  ])('headed "%s"', (heading, comma) => {
    const row = ['A-1', 'verify', '2025-01-31 08:00', '2025-01-31 08:30'].join(comma);
    expect(visits(`\uFEFF${heading}\r\n${row}\r\n`)).toEqual(oneVisit);
  });

  test.each(['verify', 'Melakukan verifikasi syarat', ' melakukan  VERIFIKASI, syarat. '])(
    'that names the activity "%s"',
    (activity) => {
      expect(
        visits(`kasus;kegiatan;mulai;selesai\nA-1;${activity};31/01/2025 08.00;31/01/2025 08.30`),
      ).toEqual(oneVisit);
    },
  );

  test('that names it by its number, or its number and name', () => {
    const { number, name } = sop.activities.find(({ id }) => id === 'verify') ?? sop.activities[0]!;
    for (const text of [number, `${number}.`, `${number}. ${name}`]) {
      expect(
        visits(`kasus,kegiatan,mulai,selesai\nA-1,"${text}",2025-01-31 08:00,2025-01-31 08:30`),
      ).toEqual(oneVisit);
    }
  });

  test('with a start and an end in rows of their own, visit after visit', () => {
    const text = [
      'kasus,kegiatan,mulai,selesai',
      'A-1,verify,,2025-01-31 08:30',
      'A-1,verify,2025-02-03 09:00,',
      'A-1,verify,2025-01-31 08:00,',
      'A-1,verify,,2025-02-03 09:10',
    ].join('\n');
    expect(visits(text)).toEqual([
      [
        'A-1',
        ['verify', '2025-01-31T01:00', '2025-01-31T01:30'],
        ['verify', '2025-02-03T02:00', '2025-02-03T02:10'],
      ],
    ]);
  });

  test('with what was lacking, what was not produced and what came later', () => {
    const text = [
      'kasus;kegiatan;mulai;selesai;petugas;hasil;kelengkapan kurang;output tidak ada;output;waktu output',
      'A-1;verify;2025-01-31 08:00;2025-01-31 08:30;p-7;;Komputer, Printer, Internet; Surat kuasa;;Notifikasi.;2025-01-31 09:00',
      'A-1;sign;2025-01-31 09:00;2025-01-31 09:05;p-8;;lengkap;Notifikasi.;;',
    ].join('\n');
    const quoted = text.replace(
      'Komputer, Printer, Internet; Surat kuasa',
      '"Komputer, Printer, Internet; Surat kuasa"',
    );
    const [only] = read(quoted).cases;
    const { steps, deviations, findings } = assess(clockNorms(sop), only?.events ?? []);
    expect(findings).toEqual([]);
    expect(deviations.map(({ id }) => id)).toEqual([
      'verify-1/input/0',
      'verify-1/input/Surat kuasa',
      'verify-1/output/0',
      'verify-1/output/1',
      'verify-1/output/2',
      'sign-1/output/1',
    ]);
    expect(steps[1]?.inputs.map(({ state }) => state)).toEqual(['present']);
    expect(steps.map(({ answers }) => answers.account)).toEqual(['p-7', 'p-8']);
  });
});

describe('what is wrong is reported with its line, and the rest is read', () => {
  const head = 'kasus,kegiatan,mulai,selesai\n';
  const good = 'A-1,verify,2025-01-31 08:00,2025-01-31 08:30';

  test.each([
    ['A-2,verify,kemarin,2025-01-31 08:30', 'unreadable-time'],
    ['A-2,verify,31/02/2025 08.00,2025-03-31 08:30', 'unreadable-time'],
    ['A-2,verify,2025-01-31,2025-01-31 08:30', 'unreadable-time'],
    ['A-2,verify,,', 'missing-time'],
    [',verify,2025-01-31 08:00,', 'missing-case'],
    [good, 'doubled-row'],
  ])('"%s": %s', (row, code) => {
    expect(codes(`${head}${good}\n\n${row}\n`)).toEqual([[4, code]]);
    expect(visits(`${head}${good}\n\n${row}\n`)[0]).toEqual(oneVisit[0]);
  });

  test('the line is that of the file, also after a cell of several lines', () => {
    const note =
      'kasus,kegiatan,mulai,selesai,kekurangan\nA-1,verify,2025-01-31 08:00,,"a\nb\nc"\n';
    expect(codes(`${note}A-2,verify,besok,`)).toEqual([[5, 'unreadable-time']]);
  });

  test('columns that are missing or unknown', () => {
    expect(codes('kegiatan,mulai\nverify,2025-01-31 08:00')).toEqual([[1, 'missing-column']]);
    expect(codes('kasus,kegiatan\nA-1,verify')).toEqual([
      [1, 'missing-column'],
      [2, 'missing-time'],
    ]);
    expect(codes(`kasus,kegiatan,mulai,selesai,cuaca\n${good},hujan`)).toEqual([
      [1, 'unknown-column'],
    ]);
  });

  test('an activity that the SOP does not have is kept, and the assessment says so', () => {
    const [first] = read(`${head}A-1,menari,2025-01-31 08:00,2025-01-31 08:30`).cases;
    const { findings } = assess(clockNorms(sop), first?.events ?? []);
    expect(withLines(findings, first ?? {})).toMatchObject([{ line: 2, code: 'unknown-activity' }]);
  });

  test('a name that several activities have', async () => {
    sop = await realSop('denpasar/online-registration.bpmn');
    const row = 'A-1,Menerima berkas permohonan,2025-01-31 08:00,';
    expect(codes(`${head}${row}`)).toEqual([[2, 'ambiguous-activity']]);
    sop = await realSop('mempawah/standard-certificate.bpmn');
  });

  test.each<[LogFormat, string, string]>([
    ['csv', '', 'empty-log'],
    ['json', '[]', 'empty-log'],
    ['json', '{"events": [', 'unreadable-file'],
    ['json', '[{"type": "activity.started", "data": 7}]', 'unreadable-event'],
    ['xes', '<log><trace><event></trace>', 'unreadable-file'],
    ['xes', '<!DOCTYPE log [<!ENTITY a "b">]><log/>', 'unreadable-file'],
    ['xes', '<log/>', 'empty-log'],
  ])('%s "%s": %s', (format, text, code) => {
    expect(codes(text, format).map(([, each]) => each)).toContain(code);
  });
});

describe('JSON', () => {
  const row = {
    kasus: 'A-1',
    kegiatan: 'verify',
    mulai: '2025-01-31T08:00:00+07:00',
    selesai: '2025-01-31 08:30',
  };

  test.each([
    ['a list of rows', JSON.stringify([row])],
    ['rows under a name', JSON.stringify({ events: [row] })],
    ['a row a line', `${JSON.stringify(row)}\n${JSON.stringify({ ...row, kasus: '' })}`],
  ])('%s', (_, text) => {
    expect(visits(text, 'json')[0]).toEqual(oneVisit[0]);
  });
});

describe('XES of another tool', () => {
  const event = (transition: string, time: string) =>
    `<event><string key="concept:name" value="Melakukan verifikasi syarat"/>
     <string key="lifecycle:transition" value="${transition}"/>
     <date key="time:timestamp" value="${time}"/><string key="org:resource" value="p-1"/></event>`;
  const log = (events: string) =>
    `<?xml version="1.0"?><log xmlns="http://www.xes-standard.org/"><!-- <event> --><trace><string key="concept:name" value="A-1"/>${events}</trace></log>`;

  test('a start and a completion are one visit', () => {
    const events = `${event('start', '2025-01-31T08:00:00.000+07:00')}
      ${event('suspend', '2025-01-31T08:10:00.000+07:00')}
      ${event('complete', '2025-01-31T08:30:00.000+07:00')}`;
    expect(visits(log(events), 'xes')).toEqual(oneVisit);
  });

  test('a time that cannot be read has its line', () => {
    expect(codes(log(`\n\n${event('start', 'besok')}`), 'xes')).toEqual([[3, 'unreadable-time']]);
  });
});

test.each([
  ['2025-01-31 08:00', '2025-01-31T00:00:00.000Z'],
  ['2025-01-31 08:00:05', '2025-01-31T00:00:05.000Z'],
  ['2025-01-31T08:00:00.5', '2025-01-31T00:00:00.500Z'],
  ['2025-01-31T08:00:00Z', '2025-01-31T08:00:00.000Z'],
  ['2025-01-31T08:00:00+0700', '2025-01-31T01:00:00.000Z'],
  ['31/01/2025 08.00', '2025-01-31T00:00:00.000Z'],
  ['31-01-2025, 08:00:10', '2025-01-31T00:00:10.000Z'],
  ['31 Januari 2025 pukul 08.00 WIT', '2025-01-30T23:00:00.000Z'],
  ['1 Agt 2025 8:00', '2025-08-01T00:00:00.000Z'],
  ['31/01/2025', undefined],
  ['01/31/2025 08:00', undefined],
  ['30/02/2025 08:00', undefined],
  ['2025-01-31 24:00', undefined],
  ['lusa', undefined],
])('in Denpasar "%s" is %s', (text, expected) => {
  const time = timeReader('Asia/Makassar')(text);
  expect(time === undefined ? undefined : new Date(time).toISOString()).toBe(expected);
});
