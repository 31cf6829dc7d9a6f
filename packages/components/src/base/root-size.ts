import { unsafeCSS, type CSSResult } from 'lit';

/** Below this, in pixels, no site reads its own texts at 1rem. */
const readable = 12;
const usual = 16;

/**
 * By how much to multiply a `rem`. Sites with `html { font-size: 10px }` (Bootstrap 3) or `62.5%`
 * count in tenths and set their texts by themselves; ours would be ten pixels high there.
 *
 * @param rootSize - the font size of the page's root, in pixels
 */
export function remFactor(rootSize: number): number {
  return rootSize > 0 && rootSize < readable ? usual / rootSize : 1;
}

/** Styles with their `rem` multiplied; the same when there is nothing to do. */
export function scaled(style: CSSResult, factor: number): CSSResult {
  if (factor === 1) return style;
  const times = (rem: string): string => `${parseFloat((parseFloat(rem) * factor).toFixed(4))}rem`;
  return unsafeCSS(style.cssText.replace(/(?<![\w-])\d*\.?\d+rem\b/g, times));
}

/** What the page's root says now. */
export function pageRemFactor(): number {
  return remFactor(parseFloat(getComputedStyle(document.documentElement).fontSize));
}
