import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sop } from '@alur/model/sop/sop.js';
import { solid, statedTexts } from '../../export/testing/stated-texts.ts';
import { realSop } from '../../testing/real-sop.ts';
import { exportedFlow, flowTables, readFlow } from './testing/drawn-flow.ts';
import { readWell } from './testing/read-well.ts';
import { gridOf, textsOf } from './testing/texts-of.ts';

const file = (ending: string) =>
  readFile(new URL(`testing/fixtures/by-libreoffice.${ending}`, import.meta.url));

/** Blitar's SOP, written by us and saved by LibreOffice 7.4 in its own way. */
describe.each(['docx', 'xlsx', 'html', 'odt', 'ods'])(
  'a file that LibreOffice saved as %s',
  (ending) => {
    let sop: Sop;
    beforeAll(async () => {
      sop = await realSop('blitar/oss-licensing.bpmn');
    });

    it('is read with every text, those of shapes at least in a note', async () => {
      const document = await readWell(await file(ending), `sop.${ending}`);
      const words = solid([...textsOf(document), ...document.notes.map(({ id }) => id)].join('\n'));
      const lost = statedTexts(sop, 'document').filter((text) => !words.includes(solid(text)));
      expect(lost).toEqual([]);
    });

    it('has its table as a full grid', async () => {
      const [table] = flowTables(await readWell(await file(ending), `sop.${ending}`));
      const [head, names] = gridOf(table);
      expect(head?.slice(0, 6)).toEqual(['No', 'Kegiatan', 'Pelaksana', '<', '<', 'Mutu Baku']);
      expect(names?.slice(0, 4)).toEqual(['^', '^', 'Pemohon', 'Lembaga OSS']);
      expect(table?.rows).toHaveLength(7);
    });
  },
);

it.each(['docx', 'xlsx'] as const)('LibreOffice keeps symbols and arrows in %s', async (ending) => {
  const sop = await realSop('blitar/oss-licensing.bpmn');
  const document = await readWell(await file(ending), `sop.${ending}`);
  expect(readFlow(document)).toEqual(exportedFlow(sop, ending));
});
