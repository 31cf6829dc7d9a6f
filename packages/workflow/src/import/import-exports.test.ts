import type { Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { sopDocx } from '../export/docx/sop-docx.ts';
import { sopXlsx } from '../export/xlsx/sop-xlsx.ts';
import { realSop } from '../testing/real-sop.ts';
import { importFile } from './import-file.ts';
import { cellsOf, waysOf } from './testing/score.ts';

const createdAt = new Date('2026-11-21T08:00:00Z');
const cases = (
  ['blitar/oss-licensing', 'cirebon/system-development', 'mempawah/standard-certificate'] as const
).flatMap((id) => (['docx', 'xlsx'] as const).map((format) => [id, format] as const));

/** Files that still have their drawn symbols and arrows, on several pages, with off-page pairs. */
describe.each(cases)('the official form of %s as %s', (id, format) => {
  it('is the same SOP again: identity, cells, performers by symbols, ways by arrows', async () => {
    const truth = await realSop(`${id}.bpmn`);
    const bytes =
      format === 'docx'
        ? await sopDocx(truth, 'document', { createdAt })
        : sopXlsx(truth, 'document', { createdAt });
    const reading = await importFile(bytes, `sop.${format}`);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.value.unplaced).toEqual([]);
    expect(said(reading.value.sop)).toEqual(said(truth));
  });

  it('leaves no performer and no decision to doubt', async () => {
    const truth = await realSop(`${id}.bpmn`);
    const bytes =
      format === 'docx'
        ? await sopDocx(truth, 'document', { createdAt })
        : sopXlsx(truth, 'document', { createdAt });
    const reading = await importFile(bytes, `sop.${format}`);
    const codes = reading.ok ? reading.value.doubts.map(({ code }) => code) : [];
    expect(codes.filter((code) => /performer|symbol|decision|return/.test(code))).toEqual([]);
  });
});

function said(sop: Sop) {
  return {
    identity: sop.identity,
    cells: sop.activities.map(cellsOf),
    performers: sop.activities.map(
      ({ performer }) => sop.performers.find((each) => each.id === performer)?.name,
    ),
    ways: sop.activities.map(({ id }) => [...waysOf(sop, id)].sort()),
  };
}
