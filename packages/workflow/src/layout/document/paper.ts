import type { Measures } from '../table/geometry.ts';

/** Landscape, as every signed SOP is. */
export type Paper = 'a4' | 'f4' | 'legal';

export interface PaperSize {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

export const papers: Readonly<Record<Paper, PaperSize>> = {
  a4: { width: 297, height: 210 },
  /** Folio, the usual paper of regional offices. */
  f4: { width: 330, height: 215 },
  legal: { width: 356, height: 216 },
};

/** Millimetres around what is printed; the page number stands within the upper one. */
export const margins = { top: 17, bottom: 11, inline: 12 } as const;

/** CSS pixels, on screen and on paper alike. */
export const pixelsPerMillimetre = 96 / 25.4;

/** The room for what is printed, in CSS pixels. */
export function printRoom(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = papers[paper];
  return {
    width: (width - 2 * margins.inline) * pixelsPerMillimetre,
    height: (height - margins.top - margins.bottom) * pixelsPerMillimetre,
  };
}

/** Sizes of symbols on paper, in CSS pixels: a box of 11 by 6.5 mm, as on signed SOPs. */
export const paperMeasures: Measures = {
  symbolWidth: 42,
  symbolHeight: 25,
  track: 5,
  character: 5.2,
  labelHeight: 11,
};
