import { beforeAll, describe, expect, it } from 'vitest';
import type { Sop } from '@alur/model/sop/sop.js';
import { papers, type Paper } from '../../layout/document/paper.ts';
import { realSop } from '../../testing/real-sop.ts';
import { allSops } from '../../testing/all-sops.ts';
import { hostileSop } from '../testing/hostile-sop.ts';
import { solid, statedTexts } from '../testing/stated-texts.ts';
import type { Drawing, DrawnText } from './drawing.ts';
import { drawSheets, drawWholeTable } from './sheets.ts';
import { mm } from './type-sizes.ts';

const textsOf = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is DrawnText => shape.kind === 'text');
const words = (drawings: readonly Drawing[]) =>
  solid(drawings.flatMap((drawing) => textsOf(drawing).map(({ text }) => text)).join(''));

let sops: ReadonlyMap<string, Sop>;
beforeAll(async () => {
  sops = new Map(await Promise.all(allSops.map(async (id) => [id, await realSop(id)] as const)));
});

describe('drawSheets', () => {
  const cases = allSops.flatMap((id) =>
    (Object.keys(papers) as Paper[]).map((p) => [id, p] as const),
  );

  it.each(cases)('puts every text of %s on %s, within the margins', (id, paper) => {
    const sop = sops.get(id)!;
    const sheets = drawSheets(sop, 'document', { paper });
    const said = words(sheets);
    expect(statedTexts(sop, 'document').filter((text) => !said.includes(solid(text)))).toEqual([]);
    const outside = sheets.flatMap((sheet) =>
      textsOf(sheet).filter(
        ({ x, y, width }) =>
          x < mm(12) || x + width > sheet.width - mm(12) + 0.5 || y > sheet.height - mm(10),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('numbers every sheet but the first', () => {
    const sheets = drawSheets(sops.get('mempawah/standard-certificate.bpmn')!, 'document');
    const numbers = sheets.map((sheet) =>
      textsOf(sheet).find(({ text }) => /^- \d+ -$/.test(text)),
    );
    expect(numbers.map((number) => number?.text)).toEqual([undefined, '- 2 -', '- 3 -']);
  });

  it('draws the flowchart pages alone as the table', () => {
    const sop = sops.get('mempawah/standard-certificate.bpmn')!;
    expect(drawSheets(sop, 'table')).toHaveLength(drawSheets(sop, 'document').length - 1);
  });

  it('keeps a word without spaces within its column', () => {
    const [sheet] = drawSheets(hostileSop('Tanpaspasi'.repeat(60)), 'table');
    expect(Math.max(...textsOf(sheet!).map(({ x, width }) => x + width))).toBeLessThan(
      sheet!.width,
    );
  });
});

describe('drawWholeTable', () => {
  it.each(allSops)('shows all of the table of %s in one piece, without connectors', (id) => {
    const sop = sops.get(id)!;
    const table = drawWholeTable(sop);
    const said = words([table]);
    expect(statedTexts(sop, 'table').filter((text) => !said.includes(solid(text)))).toEqual([]);
    expect(textsOf(table).every(({ y }) => y < table.height)).toBe(true);
  });

  it('is no taller than its head for an SOP without steps', () => {
    const empty = { ...sops.get('mempawah/standard-certificate.bpmn')!, activities: [] };
    expect(drawWholeTable(empty).height).toBeLessThan(200);
    expect(drawSheets(empty, 'document').length).toBeGreaterThan(0);
  });
});
