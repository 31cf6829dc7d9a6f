import { modeLrgb, useMode, wcagContrast } from 'culori/fn';
import type { Problem } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import { contrastPairs, type ContrastPair } from './contrast-pairs.ts';
import { nearestColour } from './nearest-colour.ts';
import { type AgencyTheme, schemes, type Scheme, themeColours } from './theme-colours.ts';

// Contrast is of linear light.
useMode(modeLrgb);

interface Failure {
  readonly pair: ContrastPair;
  readonly scheme: Scheme;
  readonly front: string;
  readonly back: string;
  readonly ratio: number;
}

/**
 * Colours of an agency's theme that people could not read, by WCAG 2.2 AA, in light and in dark:
 * the worst pair for each colour that is to blame, and the nearest colour with which all pass.
 */
export function checkContrast(theme: AgencyTheme): readonly Problem[] {
  const worst = new Map<keyof AgencyTheme, Failure>();
  for (const failure of failures(theme)) {
    const key = blamed(theme, failure);
    if (key === undefined) continue;
    const known = worst.get(key);
    if (!known || missing(failure) > missing(known)) worst.set(key, failure);
  }
  return [...worst].map(([key, failure]) => problemOf(theme, key, failure));
}

const missing = ({ pair, ratio }: Failure): number => pair.least - ratio;

function failures(theme: AgencyTheme): readonly Failure[] {
  return schemes.flatMap((scheme) => {
    const colours = themeColours(theme, scheme);
    return contrastPairs.flatMap((pair) => {
      const [front, back] = [colours[pair.front], colours[pair.back]];
      const ratio = wcagContrast(front, back);
      return ratio < pair.least ? [{ pair, scheme, front, back, ratio }] : [];
    });
  });
}

/** The key that the theme sets and that decides the pair. Nothing else in the file could be mended. */
function blamed(theme: AgencyTheme, { pair, scheme }: Failure): keyof AgencyTheme | undefined {
  const inScheme = pair.keys.map((key) => (scheme === 'dark' ? (`${key}Dark` as const) : key));
  const derived = scheme === 'dark' && pair.keys.includes('accent') ? (['accent'] as const) : [];
  return [...inScheme, ...derived].find((key) => theme[key] !== undefined);
}

function problemOf(
  theme: AgencyTheme,
  key: keyof AgencyTheme,
  { pair, scheme, front, back, ratio }: Failure,
): Problem {
  const passes = (colour: string): boolean => {
    const other = { ...theme, [key]: colour };
    return !failures(other).some((failure) => blamed(other, failure) === key);
  };
  const better = nearestColour(theme[key] as string, passes);
  return problem(`/theme/${key}`, 'low-contrast', {
    ...{ name: pair.name.en, nameId: pair.name.id, scheme, front, back, least: pair.least },
    schemeId: scheme === 'dark' ? 'gelap' : 'terang',
    // Cut, not rounded: 4.499 is not 4.5.
    ratio: (Math.floor(ratio * 100) / 100).toFixed(2),
    better: better ?? '',
  });
}
