import type { Sop } from '@alur/model/sop/sop.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';

const wholeFile = 'denpasar/it-program.bpmn';
const partFiles = [
  ['denpasar/it-crash-record.bpmn', '9.1', 'Penggunaan SIM'],
  ['denpasar/it-maintenance.bpmn', '9.4', 'Pemeliharaan SIM dan Server'],
  ['denpasar/it-support-request.bpmn', '9.5', 'Permintaan Dukungan Petugas IT'],
] as const;

let whole: Sop;
let parts: readonly Sop[];
beforeAll(async () => {
  whole = await realSop(wholeFile);
  parts = await Promise.all(partFiles.map(([id]) => realSop(id)));
});

/** The paragraphs of section 9 by their numbers, headings too. */
function paragraphs(sop: Sop): ReadonlyMap<string, string> {
  const lines = sop.sections?.find(({ number }) => number.startsWith('9'))?.text.split('\n') ?? [];
  return new Map(
    lines.map((line) => {
      const [, number = '', text = ''] = /^([\d.]+)\. (.*)$/.exec(line) ?? [];
      return [number, text];
    }),
  );
}

describe("Denpasar's IT programme, the document", () => {
  it('keeps its ten sections under their headings', () => {
    expect(whole.sections?.map(({ number, title }) => `${number}. ${title}`)).toEqual([
      '1. TUJUAN',
      '2. RUANG LINGKUP',
      '3. DASAR HUKUM',
      '4. DEFINISI',
      '5. KETERKAITAN',
      '6. PERINGATAN',
      '7. KUALIFIKASI PELAKSANA',
      '8. PERALATAN DAN PERLENGKAPAN',
      '9. URAIAN PROSEDUR',
      '10. PENCATATAN DAN PENDATAAN',
    ]);
  });

  it('keeps the five sub-procedures and all of their paragraphs', () => {
    expect([...paragraphs(whole).keys()]).toEqual([
      ...['9.1', '9.1.1', '9.1.2'],
      ...['9.2', '9.2.1', '9.2.2', '9.2.3', '9.2.4', '9.2.5'],
      ...['9.3', '9.3.1', '9.3.2', '9.3.3', '9.3.4'],
      ...['9.4', '9.4.1'],
      ...['9.5', '9.5.1', '9.5.2', '9.5.3', '9.5.4'],
    ]);
  });

  it('has every item of its identity in the section that states it', () => {
    const { identity } = whole;
    const stated: readonly (readonly [string, readonly string[], number])[] = [
      ['1', identity.purpose, 1],
      ['2', identity.scope, 5],
      ['3', identity.legalBasis, 2],
      ['4', identity.definitions, 5],
      ['5', identity.relatedProcedures, 1],
      ['6', identity.warnings, 3],
      ['7', identity.qualifications, 2],
      ['8', identity.equipment, 6],
      ['10', identity.recordKeeping, 3],
    ];
    for (const [section, items, count] of stated) {
      const text = whole.sections?.find(({ number }) => number === section)?.text ?? '';
      expect(items, section).toHaveLength(count);
      for (const item of items) expect(text.replaceAll('\n', ' ')).toContain(item);
    }
  });

  it('names its three forms and its notice of ownership', () => {
    expect(whole.identity.recordKeeping).toEqual([
      'Formulir Permintaan Penyempurnaan Sistem IT (FM-DALAK-DAT-02-01)',
      'Formulir Checklist SIM dan Server (FM-DALAK-DAT-02-02)',
      'Formulir Permintaan Dukungan Petugas IT (FM-DALAK-DAT-02-03)',
    ]);
    expect(whole.form?.cover.join(' ')).toContain('Dilarang menggandakan sebagian maupun');
  });
});

describe("Denpasar's IT programme, its procedures", () => {
  it('do every paragraph of the description, in its own words', () => {
    const texts = paragraphs(whole);
    const done = new Set<string>();
    for (const { number, description } of [whole, ...parts].flatMap((sop) => sop.activities)) {
      expect(texts.has(number), number).toBe(true);
      if (description === undefined) continue;
      expect(description).toBe(texts.get(number));
      done.add(number);
    }
    const asked = [...texts.keys()].filter((number) => number.split('.').length === 3);
    expect(asked.filter((number) => !done.has(number))).toEqual([]);
  });

  it.each(partFiles)('%s is section %s, with the identity of the whole', (file, section, title) => {
    const part = parts[partFiles.findIndex(([id]) => id === file)]!;
    expect(part.identity).toEqual({
      ...whole.identity,
      title,
      partOf: { workflow: wholeFile, section },
    });
    expect(part.sections?.map((each) => [each.number, each.title])).toEqual([[section, title]]);
    for (const [number, text] of paragraphs(part)) {
      expect(text).toBe(paragraphs(whole).get(number));
    }
  });

  it('are done by the offices that the document names', () => {
    expect(whole.performers.map(({ name }) => name)).toEqual([
      'User/pengguna SIM',
      'Kepala Bidang/Kepala Sub Bagian',
      'Kepala Seksi Pengolahan Data dan Sistem Informasi Penanaman Modal',
      'Kepala Bidang Pengendalian Pelaksanaan Penanaman Modal dan Informasi Penanaman Modal',
      'Petugas IT',
    ]);
  });

  it('check the system at 08.00 and 13.00 Wita of every working day', () => {
    const triggers = parts[1]?.nodes.flatMap(({ trigger }) => trigger ?? []);
    expect(triggers).toEqual([
      { kind: 'timer', timer: 'cycle', text: 'R/setiap hari kerja' },
      { kind: 'timer', timer: 'date', text: 'pukul 08.00 Wita' },
      { kind: 'timer', timer: 'date', text: 'pukul 13.00 Wita' },
    ]);
  });
});
