import { describe, expect, it } from 'vitest';
import { sopDocx } from '../../export/docx/sop-docx.ts';
import { allSops } from '../../testing/all-sops.ts';
import { solid, statedTexts } from '../../export/testing/stated-texts.ts';
import { sopXlsx } from '../../export/xlsx/sop-xlsx.ts';
import { realSop } from '../../testing/real-sop.ts';
import { exportedFlow, readFlow } from './testing/drawn-flow.ts';
import { readWell } from './testing/read-well.ts';
import { textsOf } from './testing/texts-of.ts';

const createdAt = new Date('2026-11-21T08:00:00Z');
const cases = allSops.flatMap((id) =>
  (['docx', 'xlsx'] as const).map((format) => [id, format] as const),
);

describe.each(cases)('our own %s as %s', (id, format) => {
  const exported = async () => {
    const sop = await realSop(id);
    const bytes =
      format === 'docx'
        ? await sopDocx(sop, 'document', { createdAt })
        : sopXlsx(sop, 'document', { createdAt });
    return { sop, document: await readWell(bytes, `sop.${format}`) };
  };

  it('comes back with every text', async () => {
    const { sop, document } = await exported();
    const words = solid(textsOf(document).join('\n'));
    const lost = statedTexts(sop, 'document').filter((text) => !words.includes(solid(text)));
    expect(lost).toEqual([]);
  });

  it('comes back with every symbol in its cell, and every arrow between the same two', async () => {
    const { sop, document } = await exported();
    expect(readFlow(document)).toEqual(exportedFlow(sop, format));
  });

  it('leaves nothing to note', async () => {
    expect((await exported()).document.notes).toEqual([]);
  });
});
