import { expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { registerXlsx, type RegisterTable } from './register-xlsx.ts';

const options = { author: 'DPMPTSP', createdAt: new Date('2026-11-20T03:00:00Z') };

const table = (rows: RegisterTable['rows']): RegisterTable => ({
  title: 'Register Penyimpangan Mutu Baku',
  about: ['DPMPTSP Contoh', 'Januari–Juni 2026'],
  columns: [
    { head: 'No', share: 1 },
    { head: 'Penyimpangan', share: 6 },
  ],
  rows,
  empty: 'Tidak ada penyimpangan.',
});

const sheetOf = (file: Uint8Array) =>
  strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

test('every row is there, below a heading that each printed page repeats', () => {
  const file = registerXlsx(table([['1', 'Terlambat 5 menit kerja']]), options);
  const sheet = sheetOf(file);
  for (const text of ['Januari–Juni 2026', 'Penyimpangan', 'Terlambat 5 menit kerja']) {
    expect(sheet).toContain(text);
  }
  const workbook = strFromU8(unzipSync(file)['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook).toContain("'Register'!$1:$5");
});

test.each(['=1+1', '+62', '-3', '@SUM(A1)', '\t=1'])('%j is a text and no formula', (text) => {
  const file = registerXlsx(table([['1', text]]), options);
  expect(sheetOf(file)).toContain('t="inlineStr"');
  expect(sheetOf(file)).not.toContain('<f>');
  const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('quotePrefix="1"');
});

test('says so where nothing deviated', () => {
  expect(sheetOf(registerXlsx(table([]), options))).toContain('Tidak ada penyimpangan.');
});

test('a row costs the same in a long register as in a short one', () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => [String(index), 'Terlambat']);
  expect(sheetOf(registerXlsx(table(rows), options)).split('<row ').length).toBe(4_006);
});
