import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

/** A fresh pack of `alur init`, in which there is nothing to find; each test breaks a copy. */
let fresh: string;
let copies: string[] = [];
beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'alur-beginner-'));
  await main(['init', 'badung', '--region', '51.03', '--yes'], recordingTerminal(fresh));
});
afterAll(async () => {
  for (const folder of [fresh, ...copies]) await rm(folder, { recursive: true });
  copies = [];
});

const id = 'izin-penggunaan-ruang-publik';
const files = {
  agency: 'schemas/badung/agency.json',
  permit: `schemas/badung/${id}.json`,
  sop: 'workflows/badung/permit-service.bpmn',
};
type Name = keyof typeof files;

async function copy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alur-beginner-'));
  await cp(fresh, folder, { recursive: true });
  copies.push(folder);
  return folder;
}

/** What `alur check` says in both languages, and how it ends. */
async function check(folder: string) {
  const said = async (language: string) => {
    const terminal = recordingTerminal(folder);
    const code = await main(['check', '--lang', language], terminal);
    return { code, text: terminal.printed.join('\n') };
  };
  const [indonesian, english] = [await said('id'), await said('en')];
  return { code: indonesian.code, id: indonesian.text, en: english.text };
}

/** Replaces a text that must be there; answers the line, from 1, of what stands there now. */
async function replace(folder: string, file: string, found: string, by: string): Promise<number> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const at = text.indexOf(found);
  if (at < 0) throw new Error(`${file} does not hold ${found}`);
  await writeFile(path, text.slice(0, at) + by + text.slice(at + found.length));
  const lead = /^\s*/.exec(by)?.[0].length ?? 0;
  return text.slice(0, at).split('\n').length + by.slice(0, lead).split('\n').length - 1;
}

/**
 * A slip, where it is, and what both languages have to name: what to write instead, or the word
 * that was meant.
 */
const slips: readonly [string, Name, string, string, ...string[]][] = [
  // JSON.
  ['a comma too many', 'permit', '"revision": 1,', '"revision": 1,,', 'trailing-comma'],
  ['a forgotten comma', 'permit', '"revision": 1,', '"revision": 1', 'koma|comma'],
  ['a quote not closed', 'permit', '"3 hari kerja",', '"3 hari kerja,', 'kutip|quote'],
  ['a quote not opened', 'permit', '"3 hari kerja"', '3 hari kerja"', 'kutip|quotes'],
  ['quotes of a word processor', 'permit', '"3 hari kerja"', '“3 hari kerja”', '“ ”', '"'],
  ['single quotes', 'permit', '"3 hari kerja"', "'3 hari kerja'", 'tunggal|single'],
  ['a key without quotes', 'permit', '"serviceTime":', 'serviceTime:', 'kutip|quotes'],
  ['= for a colon', 'permit', '"revision": 1', '"revision" = 1', ':'],
  ['; for a comma', 'permit', '"revision": 1,', '"revision": 1;', ','],
  ['True', 'agency', '"applicant": true', '"applicant": True', 'true', 'false'],
  ['a comment', 'permit', '"revision": 1,', '"revision": 1, // satu', 'comment'],
  ['dots of thousands', 'permit', '2000000', '2.000.000', 'ribuan|thousands'],
  ['a decimal comma', 'permit', '"minimum": 0', '"minimum": 0,5', '0.5'],
  ['a tab in a text', 'permit', '"3 hari kerja"', '"3\thari kerja"', '\\t'],
  ['an invisible space', 'permit', '"revision": 1', '"revision":\u00A01', 'spasi|space'],
  ['a key twice', 'permit', '"revision": 1,', '"revision": 1, "revision": 2,', 'duplicate-key'],
  // Keys and values.
  ['a key with a slip', 'permit', '"maxLength"', '"maxLenght"', 'maxLength'],
  ['a key in Indonesian', 'permit', '"fee"', '"biaya"', '“fee”'],
  ['a text where two languages go', 'permit', '"fee": {', '"fee": "Gratis", "validity": {', '"en"'],
  ['a number in quotes', 'permit', '"revision": 1', '"revision": "1"', 'tanpa|without'],
  ['a size with its unit', 'permit', '2000000', '"2 MB"', '2 MB', 'angka bulat|whole number'],
  ['true in quotes', 'agency', '"applicant": true', '"applicant": "true"', 'in quotes'],
  ['a kind of field in Indonesian', 'permit', '"type": "number"', '"type": "angka"', '“number”'],
  ['a format in Indonesian', 'permit', '"minLength": 2', '"format": "tanggal"', '“date”'],
  [
    'a widget of elsewhere',
    'permit',
    '"/lokasi"',
    '{ "field": "/lokasi", "widget": "dropdown" }',
    '“select”',
  ],
  ['a need in Indonesian', 'permit', '"need": "required"', '"need": "wajib"', '“required”'],
  ['a kind of file that is not taken', 'permit', '"jpeg"', '"docx"', '"pdf"'],
  [
    'a date the wrong way round',
    'agency',
    '"theme"',
    '"calendar": { "days": [{ "date": "17-08-2027", "name": "HUT" }] }, "theme"',
    '2026-03-18',
  ],
  [
    'a date that there is not',
    'agency',
    '"theme"',
    '"calendar": { "days": [{ "date": "2027-02-30", "name": "HUT" }] }, "theme"',
    '2027-02-30',
  ],
  ['a time zone by its short name', 'agency', '"Asia/Makassar"', '"WITA"', '“Asia/Makassar”'],
  ['a colour by name', 'agency', '"#0a5c7a"', '"biru"', '#1a5fb4'],
  [
    'hours with dots',
    'agency',
    '"theme"',
    '"calendar": { "hours": { "monday": ["07.30-12.00"] } }, "theme"',
    '07:30-12:00',
  ],
  [
    'a day in Indonesian',
    'agency',
    '"theme"',
    '"calendar": { "hours": { "senin": [] } }, "theme"',
    '“monday”',
  ],
  ['a region by name', 'agency', '"51.03"', '"Badung"', '51.71'],
  [
    'a website without https',
    'agency',
    '"theme"',
    '"website": "www.badungkab.go.id", "theme"',
    'https://',
  ],
  ['numbers without a sequence', 'agency', '{seq:5}/REG', 'REG', '{seq:5}'],
  ['a fact that no mail has', 'agency', '{{agency}}', '{{instansi}}', '{{agency}}'],
  // Names that lead elsewhere.
  ['an id other than the file', 'permit', `"id": "${id}"`, '"id": "izin-ruang"', id],
  ['an id with capitals', 'permit', `"id": "${id}"`, '"id": "Izin Ruang"', 'Izin Ruang'],
  [
    'a document twice',
    'permit',
    '"documents": [',
    '"documents": [ { "id": "ktp", "title": { "id": "a", "en": "a" }, "need": "optional", "accept": ["pdf"], "maxBytes": 1000000 },',
    'ktp',
  ],
  ['a field misspelt in the layout', 'permit', '"/lokasi"', '"/lokas"', '“/lokasi”'],
  ['a field without its slash', 'permit', '"/lokasi"', '"lokasi"', '/nik'],
  ['a required field misspelt', 'permit', '"lokasi",', '"lokasii",', '“lokasi”'],
  ['a document misspelt in the checklist', 'permit', '"document:ktp"', '"document:kpt"', '“ktp”'],
  ['a subject in Indonesian', 'permit', '"document:ktp"', '"dokumen:ktp"', 'document:'],
  [
    'a shared definition misspelt',
    'permit',
    '../shared/nik.json',
    '../shared/nikk.json',
    'schemas/shared',
  ],
  ['a category misspelt', 'permit', '"category": "umum"', '"category": "umun"', '“umum”'],
  ['a unit misspelt', 'permit', '"licensing"', '"lisensing"', '“licensing”'],
  ['a reason misspelt', 'permit', '"blurred"', '"blured"', '“blurred”'],
  ['a letter misspelt', 'permit', '"filing-receipt"', '"filing-reciept"', '“filing-receipt”'],
  [
    'a workflow misspelt',
    'permit',
    'permit-service.bpmn',
    'permit-servise.bpmn',
    '“badung/permit-service.bpmn”',
  ],
  [
    'a workflow in capitals',
    'permit',
    'permit-service.bpmn',
    'Permit-Service.bpmn',
    'Permit-Service',
  ],
  ['a permit type misspelt in the list', 'agency', `"${id}"`, `"${id}k"`, `“${id}”`],
  // BPMN.
  [
    'a role that is not there',
    'sop',
    'role="front-officer"',
    'role="front-office"',
    '“front-officer”',
  ],
  ['a mail misspelt', 'sop', 'template="accepted"', 'template="acepted"', '“accepted”'],
  [
    'an outcome misspelt in a condition',
    'sop',
    '= outcome = "accept"<',
    '= outcome = "acept"<',
    '“accept”',
  ],
  [
    'a condition without =',
    'sop',
    '= outcome = "accept"<',
    'outcome = "accept"<',
    '= outcome = "accept"',
  ],
  ['a raw expression', 'sop', '= outcome = "accept"<', '${accepted}<', 'FEEL'],
  ['== in a condition', 'sop', '= outcome = "accept"<', '= outcome == "accept"<', '=, !='],
  ['an unlabelled decision', 'sop', 'name="Tidak" ', '', '"Ya"', '"Tidak"'],
  ['a kind of work that there is not', 'sop', 'kind="checklist"', 'kind="verify"', 'checklist'],
  ['a status in Indonesian', 'sop', 'status="submitted"', 'status="diajukan"', 'submitted'],
  ['an arrow to nowhere', 'sop', 'targetRef="sign"', 'targetRef="signn"', '"signn"'],
  ['XML that does not close', 'sop', '</bpmn:lane>', '</bpmn:lan>', '29'],
];

/** BPMN is pointed at by element: the line is that of the element around the slip. */
const near = (text: string, file: string, line: number, isBpmn: boolean): boolean =>
  text.split('\n').some((each) => {
    const [, at] = new RegExp(`^${file.replaceAll('.', '\\.')}:(\\d+): `).exec(each) ?? [];
    return at !== undefined && (isBpmn ? Number(at) <= line : Math.abs(Number(at) - line) <= 2);
  });

describe('alur check, for a beginner', () => {
  it.each(slips)(
    'explains %s',
    async (_, name: Name, found: string, by: string, ...named: string[]) => {
      const folder = await copy();
      const line = await replace(folder, files[name], found, by);
      const { code, ...said } = await check(folder);
      expect(code).toBe(1);
      for (const language of ['id', 'en'] as const) {
        expect(near(said[language], files[name], line, name === 'sop'), said[language]).toBe(true);
        for (const words of named) {
          const [indonesian = words, english = indonesian] = words.split('|');
          expect(said[language]).toContain(language === 'id' ? indonesian : english);
        }
      }
      expect(said.id).not.toBe(said.en);
    },
  );

  it.each([
    ['a time that cannot be read', 'sop', '>30 menit<', '>30 menitt<', '30 menitt'],
    ['no time at all', 'sop', '<sop:duration>4 jam</sop:duration>', '', '30 menit'],
    ['a promise that cannot be read', 'permit', '"3 hari kerja"', '"3 hari kerj"', '3 hari kerja'],
    [
      'a file that names no schema',
      'permit',
      '"$schema": "../meta/permit-type.schema.json",',
      '',
      '"$schema": "../meta/permit-type',
    ],
    [
      'a text without English',
      'permit',
      '"id": "KTP pemohon",\n        "en": "Identity card (KTP)"',
      '"id": "KTP pemohon"',
      '"en"',
    ],
  ] as const)('notes %s, and lets it pass', async (_, name, found, by, named) => {
    const folder = await copy();
    await replace(folder, files[name], found, by);
    const { code, ...said } = await check(folder);
    expect(code).toBe(0);
    expect(said.id).toContain('Catatan');
    expect(said.en).toContain('Note');
    for (const text of [said.id, said.en]) expect(text).toContain(named);
  });

  const saved: readonly (readonly [string, (text: string) => Uint8Array, string])[] = [
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`), 'BOM'],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16'],
    ['Latin-1', (text: string) => Buffer.from(text.replace('Gratis', 'Grátis'), 'latin1'), 'UTF-8'],
    ['Word', () => Buffer.from('PK\u0003\u0004'), 'Word'],
    ['nothing', () => Buffer.from(''), '{ … }'],
  ];
  it.each(saved)('explains a file saved as %s', async (_, save, named) => {
    const folder = await copy();
    const path = join(folder, files.permit);
    await writeFile(path, save(await readFile(path, 'utf8')));
    const { code, ...said } = await check(folder);
    expect(code).toBe(1);
    for (const text of [said.id, said.en]) {
      expect(text).toContain(`${files.permit}:1: `);
      expect(text).toContain(named);
    }
  });

  it.each([
    ['a renamed permit type', files.permit, 'schemas/badung/izin-ruang.json', 'izin-ruang'],
    ['an ending in capitals', files.permit, files.permit.replace('.json', '.JSON'), `"${id}.json"`],
    ['an ending of Notepad', files.permit, `${files.permit}.txt`, `"${id}.json"`],
    ['agency.json in capitals', files.agency, 'schemas/badung/Agency.json', '"agency.json"'],
    [
      'an SOP in capitals',
      files.sop,
      'workflows/badung/Permit Service.bpmn',
      '"permit-service.bpmn"',
    ],
    ['a folder in capitals', 'schemas/badung', 'schemas/Badung', '“Badung”'],
  ])('explains %s', async (_, from, to, named) => {
    const folder = await copy();
    await rename(join(folder, from), join(folder, to));
    const { code, ...said } = await check(folder);
    expect(code).toBe(1);
    for (const text of [said.id, said.en]) expect(text).toContain(named);
  });
});
