import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { realSop } from '../../testing/real-sop.ts';
import { drawSheets } from '../drawing/sheets.ts';
import { drawingsPdf } from './drawings-pdf.ts';

const facts = {
  title: 'Pelayanan',
  author: 'Dinas',
  createdAt: new Date('2026-11-21T08:00:00Z'),
};

it('is as many pages of the size of the paper as there are sheets, in embedded letters', async () => {
  const sheets = drawSheets(await realSop('mempawah/standard-certificate.bpmn'), 'document');
  const pdf = await PDFDocument.load(await drawingsPdf(sheets, facts), { updateMetadata: false });
  const sizes = pdf.getPages().map((page) => page.getSize());
  expect(sizes).toHaveLength(sheets.length);
  expect(sizes[0]?.width).toBeCloseTo((297 * 72) / 25.4, 1);
  expect(sizes[0]?.height).toBeCloseTo((210 * 72) / 25.4, 1);
  expect(pdf.getTitle()).toBe('Pelayanan');
  expect(pdf.getCreationDate()).toEqual(facts.createdAt);
  const fonts = pdf.getPage(0).node.Resources()?.lookup(PDFName.of('Font'))?.toString();
  expect(fonts).toContain('Arimo');
});

it('prints signs that Arimo lacks, and the code of what no font has', async () => {
  const text = { kind: 'text', x: 10, y: 20, width: 50, size: 10, fill: '#000000' } as const;
  const drawing = {
    width: 100,
    height: 50,
    shapes: [{ ...text, text: '≤ 5 ✓ 漢' }],
  };
  const pdf = await PDFDocument.load(await drawingsPdf([drawing], facts));
  const fonts = pdf.getPage(0).node.Resources()?.lookup(PDFName.of('Font'))?.toString() ?? '';
  for (const name of ['Arimo', 'Symbol', 'ZapfDingbats']) expect(fonts).toContain(name);
});
