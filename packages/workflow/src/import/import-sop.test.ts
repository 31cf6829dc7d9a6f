import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { compileNet } from '../engine/compile.ts';
import { importSop } from './import-sop.ts';
import type { DocumentTruth } from './testing/document-truth.ts';
import { type Count, scoreOf } from './testing/score.ts';
import { writtenDocument } from './testing/written-document.ts';

const folder = new URL('testing/documents/', import.meta.url);
const documents: DocumentTruth[] = [];
for (const file of readdirSync(folder).sort()) {
  const module = (await import(new URL(file, folder).href)) as Record<string, DocumentTruth>;
  documents.push(...Object.values(module));
}
const scores = new Map(
  documents.map((truth) => [truth, scoreOf(importSop(writtenDocument(truth.text)).sop, truth)]),
);

const sum = (counts: readonly Count[]): Count => [
  counts.reduce((all, [right]) => all + right, 0),
  counts.reduce((all, [, of]) => all + of, 0),
];
const parts = ['identity', 'cells', 'performers', 'decisions', 'returns'] as const;

describe('documents of other agencies', () => {
  it('are as many as were written down', () => {
    expect(documents.length).toBeGreaterThanOrEqual(52);
  });

  it.each(documents.map((truth) => [truth.name, truth] as const))(
    '%s: identity and cells are in their place',
    (_, truth) => {
      const { identity, cells, wrong } = scores.get(truth) ?? { wrong: ['no score'] };
      expect({
        identity,
        cells,
        wrong: wrong.filter((each) => !/performer|way/.test(each)),
      }).toEqual({
        identity: [4, 4],
        cells: [truth.steps.length * 6, truth.steps.length * 6],
        wrong: [],
      });
    },
  );

  it('have at least nine of ten performers, and all decisions and returns', () => {
    const table = [...scores].map(([{ name }, score]) => ({
      name,
      ...Object.fromEntries(parts.map((part) => [part, score[part].join('/')])),
    }));
    const totals = Object.fromEntries(
      parts.map((part) => [part, sum([...scores.values()].map((score) => score[part]))]),
    );
    console.table([...table, { name: 'all', ...totals }]);
    const rate = ([right, of]: Count) => right / of;
    expect(rate(totals['performers'] ?? [0, 1])).toBeGreaterThanOrEqual(0.9);
    expect(rate(totals['decisions'] ?? [0, 1])).toBe(1);
    expect(rate(totals['returns'] ?? [0, 1])).toBe(1);
  });

  it.each(documents.map((truth) => [truth.name, truth] as const))(
    '%s: the SOP is written as BPMN and read back the same',
    async (_, truth) => {
      const { sop } = importSop(writtenDocument(truth.text));
      const reading = await readWorkflow(await writeWorkflow(sop));
      expect(reading.ok ? [] : reading.problems).toEqual([]);
      if (reading.ok) {
        expect(reading.value.activities).toEqual(sop.activities);
        expect(reading.value.identity).toEqual(sop.identity);
        expect(reading.value.form).toEqual(sop.form);
        expect(reading.value.sections).toEqual(sop.sections);
      }
    },
  );

  it.each(documents.map((truth) => [truth.name, truth] as const))(
    '%s: the SOP runs as it is: every way leads on, every answer is an outcome',
    (_, truth) => {
      const net = compileNet(importSop(writtenDocument(truth.text)).sop);
      expect(net.ok ? [] : net.problems).toEqual([]);
    },
  );

  it('takes so many steps of a document without end, says so, and lists the rest', () => {
    const rows = Array.from(
      { length: 700 },
      (_, at) => `${at + 1} | Memeriksa berkas ${at + 1} | | 5 menit`,
    );
    const head = 'No | Kegiatan | Petugas | Waktu';
    const { sop, notes, unplaced } = importSop(writtenDocument([head, ...rows].join('\n')));
    expect(sop.activities).toHaveLength(600);
    expect(notes.map(({ code }) => code)).toEqual(['too-many-steps']);
    expect(unplaced.at(-1)?.text).toBe('Memeriksa berkas 700');
  });
});
