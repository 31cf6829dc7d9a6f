import type { DrawnSymbol } from '../../imported-document.ts';

/** Lengths here are English Metric Units: 914,400 to the inch, 12,700 to the point. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the upper left. */
export interface Area extends Spot {
  readonly width: number;
  readonly height: number;
}

/** What is drawn over a document, before it is known which cell it belongs to. */
export interface DrawnShape {
  /** Unique in the document. */
  readonly id: string;
  /** By which connectors name it, within its drawing; empty where nobody can. */
  readonly key: string;
  /** A label is text without a frame. */
  readonly kind: DrawnSymbol['shape'] | 'label' | 'arrow';
  readonly area: Area;
  readonly text: string;
  readonly arrow?: DrawnArrow | undefined;
}

export interface DrawnArrow {
  /** From tail to head, at least two. */
  readonly path: readonly Spot[];
  /** Keys of the shapes that it is glued to. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const perTwip = 635;
export const perPoint = 12_700;

export const centreOf = ({ x, y, width, height }: Area): Spot => ({
  x: x + width / 2,
  y: y + height / 2,
});

export function moved(shape: DrawnShape, by: Spot): DrawnShape {
  const shift = ({ x, y }: Spot) => ({ x: x + by.x, y: y + by.y });
  return {
    ...shape,
    area: { ...shape.area, ...shift(shape.area) },
    ...(shape.arrow ? { arrow: { ...shape.arrow, path: shape.arrow.path.map(shift) } } : {}),
  };
}
