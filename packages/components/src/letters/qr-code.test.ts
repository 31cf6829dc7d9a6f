import { expect } from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import { draw } from '../testing/draw.ts';
import { qrCode } from './qr-code.ts';

/** Paints the drawing as a camera would see it and reads it. */
function read(svg: SVGSVGElement): string {
  const size = svg.viewBox.baseVal.width;
  const scale = 8;
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const painter = canvas.getContext('2d')!;
  painter.scale(scale, scale);
  for (const shape of svg.querySelectorAll('rect, path')) {
    painter.fillStyle = shape.getAttribute('fill')!;
    const outline = shape.getAttribute('d');
    if (outline) painter.fill(new Path2D(outline));
    else painter.fillRect(0, 0, size, size);
  }
  return decodeQR(painter.getImageData(0, 0, size * scale, size * scale));
}

describe('the QR code', () => {
  for (const text of ['https://perizinan.denpasar.example/verify/7f3a9c', 'a', 'é ✓ '.repeat(60)]) {
    it(`can be read: ${text.slice(0, 24)}`, async () => {
      const shown = draw(await qrCode(text, 'Kode QR'));
      expect(read(shown.querySelector('svg')!)).to.equal(text);
    });
  }

  it('is a picture with a name', async () => {
    const shown = draw(await qrCode('a', 'Kode QR registrasi'));
    const svg = shown.querySelector('svg')!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Kode QR registrasi');
    await expect(shown).to.be.accessible();
  });
});
