import { html, type TemplateResult } from 'lit';

export type Sign = 'check' | 'cross' | 'clock' | 'dot' | 'ring' | 'pause';

const paths: Readonly<Record<Sign, string>> = {
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
  cross: 'M4.5 4.5l7 7m0-7-7 7',
  clock: 'M8 4.5V8l2.5 1.5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z',
  dot: 'M8 8h.01',
  ring: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  pause: 'M6 4.5v7m4-7v7',
};

/**
 * A small drawing beside a word, never in place of one: it is hidden from screen readers. Drawn
 * in the colour of the text, so that it holds in dark and in forced colours.
 */
export function renderSign(sign: Sign): TemplateResult {
  return html`<svg
    class="sign"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width=${sign === 'dot' ? 6 : 2}
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${paths[sign]}></path>
  </svg>`;
}
