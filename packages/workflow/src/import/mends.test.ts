import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { importSop } from './import-sop.ts';
import type { DocumentTruth } from './testing/document-truth.ts';
import { mended } from './testing/mended.ts';
import { waysOf } from './testing/score.ts';
import { writtenDocument } from './testing/written-document.ts';

const folder = new URL('testing/documents/', import.meta.url);
const documents: DocumentTruth[] = [];
for (const file of readdirSync(folder)) {
  const module = (await import(new URL(file, folder).href)) as Record<string, DocumentTruth>;
  documents.push(...Object.values(module));
}
const named = documents.map((truth) => [truth.name, truth] as const);

const village = documents.find(({ title }) => title === 'Pelayanan Surat Keterangan Domisili');

describe('the mends of an import', () => {
  it.each(named)(
    '%s: every alternative can be taken, and gives an SOP that is read again',
    async (_, truth) => {
      const { sop, doubts } = importSop(writtenDocument(truth.text));
      const all = doubts.flatMap(({ alternatives }) => alternatives);
      const after = all.map(({ edits }) => mended({ sop, places: new Map() }, edits).sop);
      expect(after.every((each) => each !== sop)).toBe(true);
      const last = after.at(-1);
      const reading = last ? await readWorkflow(await writeWorkflow(last)) : undefined;
      expect(reading?.ok === false ? reading.problems : []).toEqual([]);
    },
  );

  it.each(named)('%s: every inference of the SOP is a doubt, and can be confirmed', (_, truth) => {
    const { sop, doubts } = importSop(writtenDocument(truth.text));
    const inferred = [sop, ...sop.activities, ...sop.nodes].flatMap((each) =>
      (each.inferences ?? []).map(({ what, why }) => ({
        element: each === sop ? '' : each.id,
        inference: { what, why },
      })),
    );
    for (const { element, inference } of inferred) {
      const doubt = doubts.find(
        (each) => each.element === element && each.why.id === inference.why,
      );
      expect(doubt).toBeDefined();
      const after = mended({ sop, places: new Map() }, [
        { kind: 'confirm-inference', element, inference },
      ]);
      expect(after.sop).not.toBe(sop);
    }
  });

  it.each(named)('%s: the doubtful ones come first, each with an id of its own', (_, truth) => {
    const { doubts } = importSop(writtenDocument(truth.text));
    const sure = doubts.map(({ confidence }) => confidence);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  });

  it('give the step to the performer that was chosen', () => {
    const { sop, doubts } = importSop(writtenDocument(village?.text ?? ''));
    const doubt = doubts.find(({ id }) => id === 'performer:step-7');
    const other = doubt?.alternatives.find(({ label }) => label.id === 'Kasi Pemerintahan');
    const after = mended({ sop, places: new Map() }, other?.edits ?? []);
    expect(after.sop.activities[6]?.performer).toBe('kasi-pemerintahan');
  });

  it('lead an answer elsewhere', () => {
    const { sop, doubts } = importSop(writtenDocument(village?.text ?? ''));
    const doubt = doubts.find(
      ({ code, proposal }) => code === 'return' && proposal.id.startsWith('Tidak lengkap'),
    );
    const end = doubt?.alternatives.find(({ label }) => label.id === 'Tidak lengkap: selesai');
    const after = mended({ sop, places: new Map() }, end?.edits ?? []);
    expect(waysOf(sop, 'step-2')).toEqual(['3', '1']);
    expect(waysOf(after.sop, 'step-2')).toEqual(['3', 'end']);
  });
});
