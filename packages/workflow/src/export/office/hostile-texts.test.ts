import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sopDocx } from '../docx/sop-docx.ts';
import { drawSheets, drawWholeTable } from '../drawing/sheets.ts';
import { drawingsPdf } from '../pdf/drawings-pdf.ts';
import { drawingsSvg } from '../svg/drawing-svg.ts';
import { hostileSop, hostileTexts } from '../testing/hostile-sop.ts';
import { packageFaults, partsOf, xmlFaults } from '../testing/package-parts.ts';
import { sopXlsx } from '../xlsx/sop-xlsx.ts';

const createdAt = new Date('2026-11-21T08:00:00Z');
const strings = fc.string({ unit: 'binary', maxLength: 60 });

describe('files of hostile texts', () => {
  it.each(hostileTexts)('are whole packages: %j', async (text) => {
    const sop = hostileSop(text);
    expect(packageFaults(partsOf(await sopDocx(sop, 'document', { createdAt })))).toEqual([]);
    expect(packageFaults(partsOf(sopXlsx(sop, 'document', { createdAt })))).toEqual([]);
    expect(xmlFaults(drawingsSvg(drawSheets(sop, 'document'), text))).toEqual([]);
    const pdf = await drawingsPdf(drawSheets(sop, 'document'), { title: text, author: text });
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
  });

  it('are whole packages whatever anybody writes', async () => {
    await fc.assert(
      fc.asyncProperty(strings, async (text) => {
        const sop = hostileSop(text);
        expect(packageFaults(partsOf(sopXlsx(sop, 'document', { createdAt })))).toEqual([]);
        expect(xmlFaults(drawingsSvg([drawWholeTable(sop)], text))).toEqual([]);
        expect(packageFaults(partsOf(await sopDocx(sop, 'table', { createdAt })))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1'])('never make a formula of %j', (text) => {
    const parts = partsOf(sopXlsx(hostileSop(text), 'document', { createdAt }));
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    const [, style = ''] =
      new RegExp(`s="(\\d+)" t="inlineStr"><is><t[^>]*>${text.replace(/[+]/g, '\\+')}<`).exec(
        sheet,
      ) ?? [];
    const formats =
      parts
        .get('xl/styles.xml')
        ?.split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/g) ?? [];
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });

  it('keep an underscore that Excel would read as a code', () => {
    const parts = partsOf(sopXlsx(hostileSop('_x0041_'), 'document', { createdAt }));
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('_x005F_x0041_');
  });
});
