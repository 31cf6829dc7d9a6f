import type { PlacedSymbol } from '../edits/symbol-edits.ts';

/** How a symbol is written where it cannot be drawn. */
export const symbolTexts: Readonly<Record<PlacedSymbol, string>> = {
  process: '▭',
  decision: '◇',
  terminator: '⬭',
};

/**
 * What a text in a performer's column stands for: a sign of ours, or whatever authors put where a
 * shape was lost ("V", "■", "x"). Nothing where there is nothing.
 */
export function symbolFromText(text: string): PlacedSymbol | undefined {
  const sign = text.trim().toLowerCase();
  if (sign === '' || /^[-–—]$/.test(sign)) return undefined;
  if (/^[◇◆⬦⬥⋄♢♦]|^(?:keputusan|decision|belah ketupat)$/.test(sign)) return 'decision';
  if (/^[⬭⬬○●◯]|^(?:mulai|selesai|start|end|kapsul|terminator)$/.test(sign)) return 'terminator';
  return 'process';
}
