/**
 * A page as a list of what is on it, in the order of painting. SVG, PDF and canvas are written from
 * the same list, so that they cannot differ. Lengths are CSS pixels, from the upper left.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
}

export type DrawnShape = DrawnArea | DrawnPath | DrawnText;

/** A filled box without a border. */
export interface DrawnArea {
  readonly kind: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** As in SVG: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Lines and outlines. */
export interface DrawnPath {
  readonly kind: 'path';
  /** As in SVG. */
  readonly d: string;
  /** Colours as `#rrggbb`; left out where there is none. */
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dashes and gaps. */
  readonly dashes?: readonly number[] | undefined;
  /** Where the path lies, if not where it says. */
  readonly matrix?: Matrix | undefined;
}

/** One line of text. */
export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  /** Where the line begins. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the whole line. */
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly fill: string;
  /** A rim in the colour of the paper, so that a line behind does not strike the text through. */
  readonly hasRim?: boolean | undefined;
  readonly matrix?: Matrix | undefined;
}

/** Some of a page that stands below something and above something else. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
}

/** Where a block stands. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const ink = '#000000';
export const paperColour = '#ffffff';
export const headColour = '#ececec';

/** Straight lines, each from point to point. */
export function lines(
  ...pieces: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
): DrawnPath {
  const d = pieces.map(([x1, y1, x2, y2]) => `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`).join('');
  return { kind: 'path', d, stroke: ink, strokeWidth: 1 };
}

/** A hundredth of a pixel is less than any printer shows. */
export function at(length: number): number {
  return Math.round(length * 100) / 100;
}
