import { clampRgb, formatHex, modeOklch, useMode } from 'culori/fn';

const oklch = useMode(modeOklch);

/** A step that the eye hardly sees; the lightness of OKLCH goes from 0 to 1. */
const step = 0.005;

/**
 * The colour of the same hue, a little darker or lighter, that passes; undefined where none does.
 *
 * @param colour - `#rrggbb`
 */
export function nearestColour(
  colour: string,
  passes: (colour: string) => boolean,
): string | undefined {
  const start = oklch(colour);
  if (!start) return undefined;
  for (let away = step; away < 1; away += step) {
    for (const l of [start.l - away, start.l + away]) {
      if (l < 0 || l > 1) continue;
      const near = formatHex(clampRgb({ ...start, l }));
      if (passes(near)) return near;
    }
  }
  return undefined;
}
