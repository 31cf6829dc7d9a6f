import '@alur/client/testing/bundled-fontkit.js';
import '@alur/client/testing/bundled-pdf-lib.js';
import { expect } from '@open-wc/testing';
import { exportDocument, exportTable } from './export-sop.ts';
import { exportFormats } from './formats.ts';
import { mediaTypes } from './media-types.ts';
import { sampleSop } from '../testing/sample-sop.ts';

const sop = sampleSop(8);

const createdAt = new Date('2026-11-21T08:00:00Z');
const starts = { pdf: '%PDF-', docx: 'PK', xlsx: 'PK', svg: '<?xml', png: '\u0089PNG' };

async function start(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
  return String.fromCharCode(...bytes);
}

describe('exportTable and exportDocument', () => {
  for (const format of exportFormats) {
    it(`make a ${format} file that says what it is`, async () => {
      for (const make of [exportTable, exportDocument]) {
        const blob = await make(sop, format, { createdAt });
        expect(blob.type).to.equal(mediaTypes[format]);
        expect(await start(blob)).to.satisfy((text: string) => text.startsWith(starts[format]));
      }
    });
  }

  it('write an SVG that a browser shows by itself: real text, no styles, scripts or foreign parts', async () => {
    const text = await (await exportTable(sop, 'svg', { createdAt })).text();
    const page = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(page.querySelector('style, script, foreignObject, image, [style]')).to.equal(null);
    for (const { name } of sop.performers) {
      expect(page.documentElement.textContent.replace(/\s+/g, '')).to.contain(
        name.replace(/\s+/g, ''),
      );
    }
  });

  it('paint a PNG twice as large as it shows, in black on white', async () => {
    const svg = await (await exportTable(sop, 'svg', { createdAt })).text();
    const width = Number(/width="([\d.]+)"/.exec(svg)?.[1]);
    const picture = await createImageBitmap(await exportTable(sop, 'png', { createdAt }));
    expect(picture.width).to.equal(Math.ceil(width * 2));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const dark = data.filter((value, index) => index % 4 === 0 && value < 60).length;
    expect(data[0]).to.equal(255);
    expect(dark).to.be.greaterThan(1000);
  });
});
