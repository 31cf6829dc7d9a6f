import denpasar from '../../schemas/denpasar/agency.json';
import type { AgencyTheme } from '@alur/model/theme/theme-colours.js';
import { themeCss } from '@alur/model/theme/theme-css.js';

/** The themes of the toolbar: ours, an agency's as its file has it, and one that sets everything. */
export const themes = {
  national: { title: 'Alur’s own', theme: {} },
  denpasar: { title: 'Denpasar', theme: denpasar.theme },
  region: {
    title: 'A region in green, square corners, warm paper',
    theme: {
      accent: '#1b5e20',
      surface: '#fffdf7',
      surfaceDark: '#1a1613',
      text: '#2b2320',
      textDark: '#f3ece4',
      radius: 0,
    },
  },
} as const satisfies Readonly<Record<string, { title: string; theme: AgencyTheme }>>;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  Object.entries(themes)
    .map(([name, { theme }]) => themeCss(theme, `.portal.theme-${name}`))
    .join('\n'),
);

/** Puts the themes on the page, each as a class of a portal. */
export function adoptThemes(): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
