import type { AgencyTheme } from './theme-colours.ts';

const properties = {
  accent: '--alur-accent',
  accentText: '--alur-accent-text',
  accentDark: '--alur-accent-dark',
  accentTextDark: '--alur-accent-text-dark',
  surface: '--alur-surface',
  surfaceDark: '--alur-surface-dark',
  text: '--alur-text',
  textDark: '--alur-text-dark',
  radius: '--alur-radius',
  font: '--alur-font',
} as const satisfies Record<keyof AgencyTheme, `--alur-${string}`>;

/**
 * A theme as the custom properties that the elements read, for a `<style>`-free page to link.
 *
 * The values are safe in CSS because the schema of the agency's file lets through nothing but hex
 * colours, pixels and plain names of fonts.
 *
 * @param selector - where the theme holds: the whole page unless said
 */
export function themeCss(theme: AgencyTheme, selector = ':root'): string {
  const lines = (Object.keys(properties) as (keyof AgencyTheme)[]).flatMap((key) => {
    const value = theme[key];
    return value === undefined ? [] : [`  ${properties[key]}: ${valueOf(key, value)};\n`];
  });
  return `${selector} {\n${lines.join('')}}\n`;
}

function valueOf(key: keyof AgencyTheme, value: string | number): string {
  if (key === 'radius') return `${value}px`;
  if (key === 'font') return `'${value}', system-ui, sans-serif`;
  return String(value);
}
