import type { Page } from 'puppeteer-core';

/** Twice the size on screen, so that it prints well. */
const scale = 2;
/** The longest side that Chromium paints. Pixels. */
const longest = 16_000;

/** An SVG file as a PNG of twice its size, or as large as can be. */
export async function svgToPng(page: Page, svg: string): Promise<Uint8Array> {
  const { width, height } = await show(page, svg);
  const factor = Math.min(scale, longest / Math.max(width, height));
  await page.setViewport({ width, height, deviceScaleFactor: factor });
  return page.screenshot({ type: 'png' });
}

/** An SVG file as one page of PDF, of its own size: lines stay lines, text stays text. */
export async function svgToPdf(page: Page, svg: string): Promise<Uint8Array> {
  const { width, height } = await show(page, svg);
  return page.pdf({
    width: `${width}px`,
    height: `${height}px`,
    printBackground: true,
    pageRanges: '1',
  });
}

async function show(
  page: Page,
  svg: string,
): Promise<{ readonly width: number; readonly height: number }> {
  const [, w = '', h = ''] =
    /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(svg) ?? [];
  const [width, height] = [Math.ceil(Number(w)) || 1, Math.ceil(Number(h)) || 1];
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width, height });
  const drawing = svg.replace(/^[^]*?(?=<svg)/, '');
  await page.setContent(
    `<!doctype html><html lang="id"><style>body{margin:0}svg{display:block}</style><body>${drawing}`,
  );
  return { width, height };
}
