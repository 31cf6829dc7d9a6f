import { svg, type TemplateResult } from 'lit';
import { html } from 'lit';

/** Quiet zone around the code in modules; readers need four (ISO/IEC 18004, 9.1). */
const border = 4;

/**
 * A QR code as SVG, black on white whatever the theme, because readers need the contrast.
 *
 * @param text - what the code holds, in most cases an address
 * @param label - what it is, for those who cannot see it; say the address beside it as well
 */
export async function qrCode(text: string, label: string): Promise<TemplateResult> {
  const { encodeQR } = await import('qr');
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border });
  const size = modules.length;
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#ffffff"></rect>
      <path d=${pathOf(modules)} fill="#000000"></path>`}
  </svg>`;
}

/** One stroke for each run of dark modules in a row. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      const length = x + 1 - start;
      path += `M${start} ${y}h${length}v1h-${length}z`;
    }
  });
  return path;
}
