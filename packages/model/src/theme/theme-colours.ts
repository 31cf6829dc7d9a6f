import { clampRgb, formatHex, modeOklch, modeRgb, useMode } from 'culori/fn';
import type { Agency } from '../generated/agency.ts';

export type AgencyTheme = NonNullable<Agency['theme']>;

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The colours of one scheme, each `#rrggbb`, by the names that the tokens of the elements have. */
export interface ThemeColours {
  readonly accent: string;
  readonly accentText: string;
  readonly accentHover: string;
  readonly accentSoft: string;
  readonly surface: string;
  readonly surface2: string;
  readonly surface3: string;
  readonly text: string;
  readonly text2: string;
  readonly fieldLine: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly success: string;
  readonly successSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
}

const rgb = useMode(modeRgb);
const oklch = useMode(modeOklch);

/**
 * What the elements draw with under a theme, computed as `tokens.styles.ts` of the elements does;
 * a test in the browser holds the two equal.
 */
export function themeColours(theme: AgencyTheme, scheme: Scheme): ThemeColours {
  const brand = theme.accent ?? '#0b57a4';
  const own =
    scheme === 'light'
      ? {
          accent: brand,
          accentText: theme.accentText ?? '#ffffff',
          surface: theme.surface ?? '#ffffff',
          text: theme.text ?? '#17212b',
          ...{ danger: '#b3231b', success: '#17683a', warning: '#7a4b00' },
        }
      : {
          accent: theme.accentDark ?? onDark(brand),
          accentText: theme.accentTextDark ?? '#141b22',
          surface: theme.surfaceDark ?? '#141b22',
          text: theme.textDark ?? '#f0f4f7',
          ...{ danger: '#ffa69e', success: '#84dba8', warning: '#ffd277' },
        };
  const { surface, text } = own;
  return {
    ...own,
    accentHover: mixed(own.accent, 0.86, text),
    accentSoft: mixed(own.accent, 0.1, surface),
    surface2: mixed(text, 0.04, surface),
    surface3: mixed(text, 0.09, surface),
    text2: mixed(text, 0.78, surface),
    fieldLine: mixed(text, 0.62, surface),
    dangerSoft: mixed('#f02d2d', 0.12, surface),
    successSoft: mixed('#1fa855', 0.13, surface),
    warningSoft: mixed('#ffbf2e', 0.18, surface),
  };
}

/** The accent at a lightness that is read on dark: `oklch(from … 0.8 min(c, 0.1) h)`. */
function onDark(accent: string): string {
  const colour = oklch(accent);
  if (!colour) return accent;
  return formatHex(clampRgb({ ...colour, l: 0.8, c: Math.min(colour.c, 0.1) }));
}

/** `color-mix(in srgb, one share, other)`. */
function mixed(one: string, share: number, other: string): string {
  const [a, b] = [rgb(one), rgb(other)];
  if (!a || !b) return one;
  const part = (name: 'r' | 'g' | 'b'): number => a[name] * share + b[name] * (1 - share);
  return formatHex({ mode: 'rgb', r: part('r'), g: part('g'), b: part('b') });
}
