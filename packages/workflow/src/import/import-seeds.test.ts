import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { importSop } from './import-sop.ts';
import { cellsOf, waysOf } from './testing/score.ts';
import { seedDocument, seedTruth } from './testing/seed-truth.ts';

/** Five real documents, and the SOPs that people made of them by hand. */
const forms = [
  ['blitar-oss-licensing', 'blitar/oss-licensing.bpmn'],
  ['cirebon-system-development', 'cirebon/system-development.bpmn'],
  ['mempawah-standard-certificate', 'mempawah/standard-certificate.bpmn'],
] as const;

describe.each(forms)('%s', (document, file) => {
  it('has every cell of its table and its identity part in its place', async () => {
    const { sop, unplaced } = importSop(await seedDocument(document));
    const truth = await realSop(file);
    expect(sop.activities.map(cellsOf)).toEqual(truth.activities.map(cellsOf));
    expect(sop.identity).toEqual(truth.identity);
    expect(sop.form?.columns).toEqual(truth.form?.columns);
    expect(sop.form?.cover).toEqual(truth.form?.cover);
    expect(sop.sections).toEqual(truth.sections);
    expect(unplaced).toEqual([]);
  });

  it('has its performers, and all decisions and returns', async () => {
    const { sop } = importSop(await seedDocument(document));
    const truth = await realSop(file);
    const names = ({ performers }: typeof sop) => performers.map(({ name }) => name);
    expect(names(sop)).toEqual(names(truth));
    const performer = (of: typeof sop) =>
      of.activities.map(({ performer: id }) => of.performers.find((each) => each.id === id)?.name);
    expect(performer(sop)).toEqual(performer(truth));
    const ways = (of: typeof sop) => of.activities.map(({ id }) => [...waysOf(of, id)].sort());
    expect(ways(sop)).toEqual(ways(truth));
  });
});

describe("Denpasar's registration, in prose", () => {
  it('has every item with its performer, and the decision with its refusal', async () => {
    const { sop, unplaced, doubts } = importSop(await seedDocument('denpasar-sipon-registration'));
    const truth = await realSop('denpasar/online-registration.bpmn');
    const items = truth.activities.filter(({ number }) => number !== '');
    expect(sop.activities.map(({ number }) => number)).toEqual(items.map(({ number }) => number));
    expect(sop.activities.map(({ description }) => description)).toEqual(
      items.map(({ description }) => description?.replace(/Tahap (\w+): /g, 'Tahap $1 : ')),
    );
    const found = sop.activities.map((each) => ({
      number: each.number,
      performer: sop.performers.find(({ id }) => id === each.performer)?.name,
      ways: numbersOf(sop, each.id),
    }));
    // The receipt by one of three sections is no item of the document: 10.5 ends it.
    const steps = await seedTruth('denpasar/online-registration.bpmn', true);
    expect(found).toEqual(steps.map((step) => ({ ...step, ways: [...new Set(step.ways)].sort() })));
    expect({ ...sop.identity, title: sop.identity.title.toLowerCase() }).toEqual({
      ...truth.identity,
      title: truth.identity.title.toLowerCase(),
    });
    expect(doubts[0]).toMatchObject({ code: 'title', confidence: 0.5 });
    expect(unplaced).toEqual([]);
  });
});

describe("Denpasar's five IT procedures, in one document", () => {
  /**
   * Performer and ways of each item, as the five SOPs that people made of it have them. Where those
   * wrote out steps that the document only implies (asking for consent, carrying the work out), a way
   * through such a step is the way to the next item behind it.
   */
  const items: readonly (readonly [string, string, ...string[]])[] = [
    ['9.1.1', 'Petugas', '9.1.2', '9.2.1'],
    ['9.1.2', 'Petugas IT', '9.2.1'],
    ['9.2.1', 'User/pengguna SIM', '9.2.2'],
    ['9.2.2', 'Kepala Bidang/Kepala Sub Bagian', '9.2.3', '9.2.4', '9.2.5', 'end'],
    ['9.2.3', 'Kepala Seksi', 'end'],
    ['9.2.4', 'Kepala Seksi', '9.3.1'],
    ['9.2.5', 'Kepala Seksi', '9.2.3', '9.2.4'],
    ['9.3.1', 'Kepala Seksi', '9.3.2', '9.3.3'],
    // Done: the next part of the document, of which nothing says that it is another procedure.
    ['9.3.2', 'Petugas IT', '9.4.1'],
    ['9.3.3', 'Petugas IT', '9.3.4'],
    ['9.3.4', 'Kepala Seksi', '9.3.1'],
    ['9.4.1', 'Petugas IT', '9.5.1'],
    ['9.5.1', 'User/pengguna SIM', '9.5.2', '9.5.3', '9.5.4'],
    ['9.5.2', 'Kepala Seksi', 'end'],
    ['9.5.3', 'Kepala Seksi', 'end'],
    ['9.5.4', 'Kepala Seksi', '9.5.2', '9.5.3'],
  ];

  it('have every item with its performer and its ways', async () => {
    const { sop, unplaced } = importSop(await seedDocument('denpasar-it-program'));
    const found = sop.activities.map(({ id, number, performer }) => {
      const name = sop.performers.find((each) => each.id === performer)?.name ?? '';
      return [number, name.replace(/^(Kepala Seksi) Pengolahan.*/, '$1'), ...numbersOf(sop, id)];
    });
    expect(found).toEqual(items);
    expect(unplaced).toEqual([]);
  });

  it('may each be taken by itself', async () => {
    const { doubts, notes } = importSop(await seedDocument('denpasar-it-program'));
    const doubt = doubts.find(({ code }) => code === 'procedure');
    expect(notes.map(({ code }) => code)).toContain('several-procedures');
    const parts = (doubt?.alternatives ?? []).map(({ label, edits }) => {
      const [edit] = edits;
      const sop = edit?.kind === 'replace' ? edit.sop : undefined;
      return [label.id, sop?.identity.title, sop?.activities.map(({ number }) => number).join(' ')];
    });
    expect(parts).toEqual([
      ['Hanya "9.1. Penggunaan SIM"', 'Penggunaan SIM', '9.1.1 9.1.2'],
      ['Hanya "9.2. Penyempurnaan SIM"', 'Penyempurnaan SIM', '9.2.1 9.2.2 9.2.3 9.2.4 9.2.5'],
      [
        'Hanya "9.3. Evaluasi Penyelesaian Pekerjaan"',
        'Evaluasi Penyelesaian Pekerjaan',
        '9.3.1 9.3.2 9.3.3 9.3.4',
      ],
      ['Hanya "9.4. Pemeliharaan SIM dan Server"', 'Pemeliharaan SIM dan Server', '9.4.1'],
      [
        'Hanya "9.5. Permintaan Dukungan Petugas IT"',
        'Permintaan Dukungan Petugas IT',
        '9.5.1 9.5.2 9.5.3 9.5.4',
      ],
    ]);
  });
});

/** Where a step leads, by the numbers of the document. */
function numbersOf(sop: Awaited<ReturnType<typeof realSop>>, id: string): readonly string[] {
  return waysOf(sop, id)
    .map((way) => sop.activities[Number(way) - 1]?.number ?? way)
    .sort();
}
