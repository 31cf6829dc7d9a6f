import { type AgencyTheme, schemes, themeColours } from '@alur/model/theme/theme-colours.js';
import { themeCss } from '@alur/model/theme/theme-css.js';
import { expect } from '@open-wc/testing';
import { adoptStyles, LitElement } from 'lit';
import { define } from '../define.ts';
import { draw } from '../testing/draw.ts';
import { html } from 'lit';
import { tokens } from './tokens.styles.ts';

class Probe extends LitElement {
  static readonly tag = 'alur-token-probe';
  static override readonly styles = tokens;
}
define(Probe);

/** The names of the model, as the tokens have them. */
const names = {
  accent: '--_accent',
  accentText: '--_accent-text',
  accentHover: '--_accent-hover',
  accentSoft: '--_accent-soft',
  surface: '--_surface',
  surface2: '--_surface-2',
  surface3: '--_surface-3',
  text: '--_text',
  text2: '--_text-2',
  fieldLine: '--_field-line',
  danger: '--_danger',
  dangerSoft: '--_danger-soft',
  success: '--_success',
  successSoft: '--_success-soft',
  warning: '--_warning',
  warningSoft: '--_warning-soft',
} as const;

const themes: Readonly<Record<string, AgencyTheme>> = {
  'our own colours': {},
  'a theme of one colour': { accent: '#1b5e20' },
  'a theme of all colours': {
    accent: '#7a1f1f',
    accentText: '#fff8e1',
    accentDark: '#f2b8b0',
    accentTextDark: '#2b0d0d',
    surface: '#fffdf7',
    surfaceDark: '#1a1613',
    text: '#2b2320',
    textDark: '#f3ece4',
  },
};

describe('tokens', () => {
  for (const [name, theme] of Object.entries(themes)) {
    for (const scheme of schemes) {
      it(`draw with ${name} as the check of contrast computes them, in ${scheme}`, async () => {
        const probe = await probeIn(themeCss(theme, '.page'), scheme);
        const expected = themeColours(theme, scheme);
        for (const [key, property] of Object.entries(names)) {
          const [seen, computed] = [
            paint(probe, property),
            hex(expected[key as keyof typeof names]),
          ];
          const away = Math.max(
            ...seen.map((part, index) => Math.abs(part - (computed[index] ?? 0))),
          );
          expect(away, `${property}: ${String(seen)}, computed ${String(computed)}`).to.be.most(2);
        }
      });
    }
  }

  it('follow the page and stay light where it knows no dark', async () => {
    const probe = await probeIn('', 'normal');
    expect(paint(probe, '--_surface')).to.deep.equal([255, 255, 255]);
  });

  it('are light or dark where an element is told so', async () => {
    const probe = await probeIn('', 'light');
    probe.setAttribute('theme', 'dark');
    expect(paint(probe, '--_surface')).to.deep.equal([20, 27, 34]);
  });

  it("are INA Digital's where the page has them, and the agency's before those", async () => {
    const ina = ':root { --ina-primary-primary: #b42b2d; --ina-content-primary: #1f1f1f; }';
    const probe = await probeIn(ina, 'light');
    expect(paint(probe, '--_accent')).to.deep.equal([180, 43, 45]);
    expect(paint(probe, '--_text')).to.deep.equal([31, 31, 31]);
    const themed = await probeIn(ina + themeCss({ accent: '#1b5e20' }, '.page'), 'light');
    expect(paint(themed, '--_accent')).to.deep.equal([27, 94, 32]);
  });
});

async function probeIn(page: string, scheme: string): Promise<Probe> {
  const place = draw(html`<div class="page"><alur-token-probe></alur-token-probe></div>`);
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Within a shadow root `:root` is nobody; the page of a test is its host.
  sheet.replaceSync(page.replaceAll(':root', ':host'));
  adoptStyles(root, [sheet]);
  root.append(...place.childNodes);
  place.style.colorScheme = scheme;
  const probe = root.querySelector<Probe>(Probe.tag)!;
  await probe.updateComplete;
  return probe;
}

/** What a colour looks like: red, green and blue from 0 to 255. */
function paint(probe: Probe, property: string): readonly number[] {
  probe.style.backgroundColor = `var(${property})`;
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.fillStyle = getComputedStyle(probe).backgroundColor;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const hex = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
