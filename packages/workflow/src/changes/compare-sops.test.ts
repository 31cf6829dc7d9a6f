import type { Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../edit/apply-edit.ts';
import { longSop } from '../testing/long-sop.ts';
import { realSop } from '../testing/real-sop.ts';
import { compareSops } from './compare-sops.ts';
import { type Row, tableSop } from './testing/table-sop.ts';

const rows: readonly Row[] = [
  { id: 'a', by: 'p1', inputs: ['Formulir', 'KTP'], outputs: ['Berkas'] },
  { id: 'b', by: 'p2', time: '30 Menit' },
  { id: 'c', by: 'p2', answers: { Ya: 'd', Tidak: 'a' } },
  { id: 'd', by: 'p3', time: '30 menit', remarks: 'Paraf' },
  { id: 'e', by: 'p1' },
];

const base = tableSop(rows);
const row = (id: string, change: Partial<Row>): readonly Row[] =>
  rows.map((each) => (each.id === id ? { ...each, ...change } : each));
const told = (after: Sop, before = base) => compareSops(before, after).map(({ text }) => text.id);
const withRows = (next: readonly Row[]) => told(tableSop(next));

describe('compareSops', () => {
  it.each([
    [
      'a performer',
      row('d', { by: 'p2' }),
      ['Pelaksana langkah 4 berubah: Kepala Seksi → Verifikator'],
    ],
    ['a time', row('d', { time: '45 menit' }), ['Waktu langkah 4: 30 menit → 45 menit']],
    [
      'a time that is not said any more',
      row('d', { time: '' }),
      ['Waktu langkah 4: 30 menit → (kosong)'],
    ],
    ['remarks', row('d', { remarks: 'TTE' }), ['Keterangan langkah 4: Paraf → TTE']],
    [
      'inputs item by item',
      row('a', { inputs: ['Formulir', 'NIB', 'NPWP'] }),
      [
        'Kelengkapan langkah 1: ditambah "NIB"',
        'Kelengkapan langkah 1: ditambah "NPWP"',
        'Kelengkapan langkah 1: dihapus "KTP"',
      ],
    ],
    [
      'an input in the place of another',
      row('a', { inputs: ['Formulir', 'NIB'] }),
      ['Kelengkapan langkah 1: "KTP" menjadi "NIB"'],
    ],
    [
      'inputs in another order',
      row('a', { inputs: ['KTP', 'Formulir'] }),
      ['Kelengkapan langkah 1: urutan berubah'],
    ],
    ['an output', row('a', { outputs: [] }), ['Output langkah 1: dihapus "Berkas"']],
    ['a name', row('b', { name: 'Memeriksa' }), ['Kegiatan langkah 2: "Kegiatan b" → "Memeriksa"']],
    [
      'a text',
      row('b', { description: 'Memeriksa semua' }),
      ['Uraian lengkap langkah 2 menjadi "Memeriksa semua"'],
    ],
    [
      'work, letters and status',
      row('b', { work: { kind: 'checklist', letters: ['receipt'] }, status: 'received' }),
      [
        'Bentuk pekerjaan langkah 2: pekerjaan tanpa formulir → daftar periksa',
        'Surat pada langkah 2: – → receipt',
        'Status perkara selama langkah 2: – → Diterima',
      ],
    ],
    [
      'outcomes and notifications',
      row('b', {
        work: { outcomes: [{ id: 'accept', title: 'Diterima', tone: 'positive' }] },
        notifications: [{ template: 'accepted', to: 'applicant' }],
      }),
      [
        'Pilihan hasil langkah 2 ditambahkan: "Diterima"',
        'Pemberitahuan ditambahkan pada langkah 2: accepted',
      ],
    ],
  ])('tells %s', (_, changed, expected) => {
    expect(withRows(changed)).toEqual(expected);
  });

  it.each([
    [
      'a row that came, without what follows from it',
      [...rows.slice(0, 3), { id: 'x', by: 'p3' }, ...rows.slice(3)].map((each) =>
        each.id === 'c' ? { ...each, answers: { Ya: 'x', Tidak: 'a' } } : each,
      ),
      ['Langkah 4 ditambahkan: "Kegiatan x", oleh Kepala Seksi', 'Nomor langkah 4–5 menjadi 5–6'],
    ],
    [
      'a row that went',
      rows.filter(({ id }) => id !== 'b'),
      ['Langkah 2 dihapus: "Kegiatan b"', 'Nomor langkah 3–5 menjadi 2–4'],
    ],
    [
      'a row that moved',
      [rows[1], rows[0], ...rows.slice(2)] as Row[],
      ['Langkah "Kegiatan a" dipindahkan ke setelah langkah 1', 'Nomor langkah 2 menjadi 1'],
    ],
    [
      'a decision',
      row('d', { answers: { Ya: 'e', Tidak: 'b' } }),
      ['Keputusan ditambahkan pada langkah 4: Ya → 5, Tidak → 2'],
    ],
    [
      'a decision that went',
      row('c', { answers: undefined } as never),
      ['Keputusan dihapus dari langkah 3'],
    ],
    [
      'where an answer leads',
      row('c', { answers: { Ya: 'd', Tidak: 'b' } }),
      ['Jawaban "Tidak" pada langkah 3: → 1 menjadi → 2'],
    ],
    [
      'an answer to the end',
      row('c', { answers: { Ya: 'd', Tidak: 'end' } }),
      ['Jawaban "Tidak" pada langkah 3: → 1 menjadi → selesai'],
    ],
    [
      'an answer more',
      row('c', { answers: { Ya: 'd', Tolak: 'end', Tidak: 'a' } }),
      ['Jawaban ditambahkan pada langkah 3: Tolak → selesai'],
    ],
    [
      'an answer called otherwise',
      row('c', { answers: { Ya: 'd', Kembali: 'a' } }),
      ['Jawaban pada langkah 3: "Tidak" menjadi "Kembali"'],
    ],
    ['a way on', row('d', { next: 'b' }), ['Setelah langkah 4: 5 menjadi 2']],
    ['a way to the end', row('d', { next: 'end' }), ['Setelah langkah 4: 5 menjadi selesai']],
  ])('tells %s', (_, changed, expected) => {
    expect(withRows(changed)).toEqual(expected);
  });

  it.each<[string, Sop, readonly string[]]>([
    [
      'a line of the identity',
      { ...base, identity: { ...base.identity, revisedOn: '1 April 2024' } },
      ['Tanggal Revisi: (kosong) → 1 April 2024'],
    ],
    [
      'the legal basis item by item',
      {
        ...base,
        identity: { ...base.identity, legalBasis: ['UU 25/2009', 'UU 30/2014', 'PP 5/2021'] },
      },
      ['Dasar Hukum: ditambah "PP 5/2021"'],
    ],
    [
      'a performer who came, and the order of the columns',
      {
        ...base,
        performers: [
          ...base.performers.slice(1),
          ...base.performers.slice(0, 1),
          { id: 'p4', name: 'Kadis' },
        ],
      },
      [
        'Pelaksana ditambahkan: Kadis',
        'Urutan kolom pelaksana berubah: Verifikator, Kepala Seksi, Pemohon, Kadis',
      ],
    ],
    [
      'how a performer is called and acts',
      {
        ...base,
        performers: base.performers.map((each) =>
          each.id === 'p3' ? { ...each, name: 'Subkoordinator', role: 'head' } : each,
        ),
      },
      [
        'Nama pelaksana berubah: Kepala Seksi → Subkoordinator',
        'Peran pelaksana "Subkoordinator": (kosong) → head',
      ],
    ],
    [
      'a section',
      { ...base, sections: [{ number: '5', title: 'Keterkaitan', text: '' }] },
      ['Bagian "5 Keterkaitan" ditambahkan'],
    ],
    [
      'a condition and a default',
      {
        ...base,
        flows: base.flows.map((flow) =>
          flow.id === 'c-Ya' ? { ...flow, condition: '= outcome = "accept"' } : flow,
        ),
      },
      ['Syarat jawaban "Ya" pada langkah 3: = outcome = "Ya" menjadi = outcome = "accept"'],
    ],
    [
      'an event on the edge of a step',
      {
        ...base,
        nodes: [
          ...base.nodes,
          {
            id: 'late',
            type: 'boundaryEvent',
            name: 'Terlambat',
            attachedTo: 'b',
            trigger: { kind: 'timer', timer: 'duration', text: '3 hari kerja' },
          },
        ],
      },
      ['Event batas "Terlambat" ditambahkan (waktu 3 hari kerja)'],
    ],
    [
      'how often a step is done',
      {
        ...base,
        nodes: base.nodes.map((node) =>
          node.id === 'b'
            ? { ...node, multiInstance: { sequential: true, cardinality: '3' } }
            : node,
        ),
      },
      ['Langkah 2, pengulangan: sekali → 3 kali berurutan'],
    ],
  ])('tells %s', (_, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  it('tells a decision once, not again by its condition', () => {
    const reading = applyEdit(
      { sop: base, places: new Map() },
      { kind: 'place-symbol', activity: 'b', performer: 'p3', symbol: 'decision' },
    );
    expect(reading.ok && compareSops(base, reading.value.sop).map(({ code }) => code)).toEqual([
      'step-performer-changed',
      'outcome-added',
      'outcome-added',
      'decision-added',
    ]);
  });

  it('says the same in English', () => {
    const [change] = compareSops(base, tableSop(row('d', { by: 'p2' })));
    expect(change).toEqual({
      code: 'step-performer-changed',
      element: 'd',
      text: {
        id: 'Pelaksana langkah 4 berubah: Kepala Seksi → Verifikator',
        en: 'Performer of step 4 changed: Kepala Seksi → Verifikator',
      },
    });
  });

  it('tells nothing of an SOP that is the same, whole or in parts', async () => {
    for (const id of ['mempawah/standard-certificate.bpmn', 'denpasar/it-program.bpmn']) {
      const sop = await realSop(id);
      expect(told(structuredClone(sop), sop)).toEqual([]);
    }
  });

  it('takes no confirmed inference for a change', () => {
    const inferences = [{ what: 'performer', why: 'kata kerja', confidence: 0.6 }];
    expect(told(base, tableSop(row('b', { inferences })))).toEqual([]);
  });

  it('comes to an end with rows that lead to each other in circles', () => {
    const before = tableSop([{ id: 'a' }, { id: 'x', next: 'y' }, { id: 'y', next: 'x' }]);
    expect(told(tableSop([{ id: 'a', next: 'end' }]), before)).toContain(
      'Langkah 2 dihapus: "Kegiatan x"',
    );
  });

  it('passes over what is the same object', () => {
    const sop = longSop(100);
    const trap = new Proxy(sop.flows, {
      get: () => {
        throw new Error('looked into');
      },
    });
    const [before, after] = [sop, { ...sop, identity: { ...sop.identity, title: 'Lain' } }].map(
      (each) => ({ ...each, flows: trap }),
    );
    expect(told(after as Sop, before)).toHaveLength(1);
  });
});
