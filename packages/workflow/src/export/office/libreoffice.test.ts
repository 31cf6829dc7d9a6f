import { beforeAll, describe, expect, it } from 'vitest';
import type { Sop } from '@alur/model/sop/sop.js';
import { realSop } from '../../testing/real-sop.ts';
import { sopDocx } from '../docx/sop-docx.ts';
import { contentOf, drawSheets } from '../drawing/sheets.ts';
import { allSops } from '../../testing/all-sops.ts';
import { hostileSop, hostileTexts } from '../testing/hostile-sop.ts';
import {
  libreOfficeMissing,
  printByLibreOffice,
  type PrintedPages,
} from '../testing/libreoffice.ts';
import { solid, statedTexts } from '../testing/stated-texts.ts';
import { sopXlsx } from '../xlsx/sop-xlsx.ts';

const missing = libreOfficeMissing();
const createdAt = new Date('2026-11-21T08:00:00Z');
const formats = ['docx', 'xlsx'] as const;

describe.skipIf(missing !== undefined)(
  `office files in LibreOffice${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    let sops: ReadonlyMap<string, Sop>;
    let printed: ReadonlyMap<string, PrintedPages>;

    beforeAll(async () => {
      sops = new Map(
        await Promise.all(allSops.map(async (id) => [id, await realSop(id)] as const)),
      );
      const files = new Map<string, Uint8Array>();
      for (const [id, sop] of sops) {
        files.set(`${nameOf(id, 'docx')}.docx`, await sopDocx(sop, 'document', { createdAt }));
        files.set(`${nameOf(id, 'xlsx')}.xlsx`, sopXlsx(sop, 'document', { createdAt }));
      }
      const hostile = hostileSop(hostileTexts.join('\n').replaceAll('\t', ' '));
      files.set('hostile-docx.docx', await sopDocx(hostile, 'document', { createdAt }));
      files.set('hostile-xlsx.xlsx', sopXlsx(hostile, 'document', { createdAt }));
      printed = await printByLibreOffice(files);
    }, 120_000);

    const pagesOf = (id: string, format: string) => printed.get(nameOf(id, format)) ?? [];
    const cases = allSops.flatMap((id) => formats.map((format) => [id, format] as const));

    it.each(cases)('prints every text of %s as %s', (id, format) => {
      const words = solid(pagesOf(id, format).join(''));
      const sop = sops.get(id)!;
      const lost = statedTexts(sop, 'document').filter((text) => !words.includes(solid(text)));
      expect(lost).toEqual([]);
    });

    it.each(cases)(
      'fills as many pages with %s as %s as on paper, each of the table with its head',
      (id, format) => {
        const sheets = drawSheets(sops.get(id)!, 'document');
        const pages = pagesOf(id, format);
        expect(pages).toHaveLength(sheets.length);
        const { columns } = contentOf(sops.get(id)!, {});
        const numbers = solid(columns.map(({ number }) => number).join(''));
        const headed = pages.filter((page) => solid(page).includes(numbers));
        expect(headed.length).toBeGreaterThanOrEqual(drawSheets(sops.get(id)!, 'table').length);
      },
    );

    it.each(formats)(
      'opens a %s of hostile texts, and prints what is printable of them',
      (format) => {
        const words = solid(pagesOf('hostile', format).join(''));
        expect(words).toContain(solid(']]> <!-- <w:p/> &'));
        expect(words).toContain('=HYPERLINK(');
      },
    );
  },
);

function nameOf(id: string, format: string): string {
  return `${id.replace(/\W/g, '-')}-${format}`;
}
