import { describe, expect, test } from 'vitest';
import { formats, type Format } from './formats.ts';

/** Numbers made up after the rules; none is a person's or a company's. */
const cases: Readonly<
  Record<Format, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  date: {
    good: ['2026-11-02', '2024-02-29', '2000-02-29', '1900-01-01'],
    bad: [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-2',
      '02-11-2026',
      '0026-11-02',
      '2026-11-02T00:00',
    ],
  },
  time: { good: ['00:00', '08:30', '23:59'], bad: ['24:00', '8:30', '08.30', '08:60', '08:30:00'] },
  email: {
    good: ['nama@contoh.id', 'a.b+c@sub.contoh.go.id', "o'hara@contoh.co"],
    bad: [
      'nama',
      'nama@',
      '@contoh.id',
      'nama@contoh',
      'a..b@contoh.id',
      '.a@contoh.id',
      'a b@contoh.id',
      'a@-contoh.id',
      'a@contoh..id',
      'a@b@contoh.1',
      `${'a'.repeat(65)}@contoh.id`,
      'a@contoh.id\n',
    ],
  },
  nik: {
    good: [
      '5171010101900001',
      '5171014101900001',
      '3174012902000001',
      '3174016902960001',
      '9601013112990009',
    ],
    bad: [
      '517101010190001',
      '51710101019000011',
      '1071010101900001',
      '9971010101900001',
      '5171013201900001',
      '5171017201900001',
      '5171013102900001',
      '5171012902010001',
      '5171010113900001',
      '5171010101900000',
      '5171 0101 0190 0001',
      '517101010190000a',
    ],
  },
  npwp: {
    good: [
      '018555995123000',
      '01.855.599.5-123.000',
      '0018555995123000',
      '5171010101900001',
      '1000000001234567',
    ],
    bad: [
      '018555991123000',
      '01.855.599.1-123.000',
      '0018555991123000',
      '01855599012300',
      '000000000000000',
      '01855599512300000',
      '01.855.599.5/123.000',
    ],
  },
  nib: { good: ['1234567890123'], bad: ['123456789012', '12345678901234', '123456789012x'] },
  nip: {
    good: [
      '198001012005011001',
      '19800101 200501 1 001',
      '199002282015032002',
      '199001012022211001',
    ],
    bad: [
      '198013012005011001',
      '198002302005011001',
      '198001012005131001',
      '198001012005013001',
      '198001011979011001',
      '19800101200501100',
      '1980010120050110011',
    ],
  },
  phone: {
    good: ['081234567890', '0812-3456-7890', '+62 812 3456 7890', '6281234567890', '(0361) 234567'],
    bad: ['12345678', '0012345678', '08123', '+1 212 555 0100', '0812345678901234', '08123x567890'],
  },
  'postal-code': { good: ['80111'], bad: ['8011', '801111', '08011', '8011a'] },
};

for (const [format, { good, bad }] of Object.entries(cases)) {
  describe(format, () => {
    const isGood = formats[format as Format];
    test.each(good)('takes %s', (text) => {
      expect(isGood(text)).toBe(true);
    });
    test.each([...bad, '', ' ', '٣'.repeat(16)])('refuses %j', (text) => {
      expect(isGood(text)).toBe(false);
    });
  });
}

test('a long text is refused at once by every format', () => {
  const texts = ['1'.repeat(1e6), `${'a.'.repeat(5e5)}@`, `0${' '.repeat(1e6)}`];
  const started = performance.now();
  for (const isGood of Object.values(formats)) {
    for (const text of texts) expect(isGood(text)).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
