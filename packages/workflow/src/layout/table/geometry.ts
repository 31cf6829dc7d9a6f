/**
 * Where the cells are, in the pixels of whoever draws: measured from a real table in a browser, or
 * computed for a printed page.
 */
export interface TableGeometry {
  /** One for each performer. */
  readonly columns: readonly Band[];
  /** One for each row that is on the page. */
  readonly rows: readonly Band[];
}

/** A half-open stretch along one axis. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Sizes of what is drawn, in the pixels of {@link TableGeometry}. */
export interface Measures {
  readonly symbolWidth: number;
  readonly symbolHeight: number;
  /** Between two arrows that run beside each other. */
  readonly track: number;
  /** What one character of an answer's label takes. */
  readonly character: number;
  readonly labelHeight: number;
}

export const screenMeasures: Measures = {
  symbolWidth: 56,
  symbolHeight: 30,
  track: 7,
  character: 6.5,
  labelHeight: 14,
};

/** The height that a row needs for its symbols, whatever its texts need. */
export function leastRowHeight(levels: number, { symbolHeight, track }: Measures): number {
  return levels * (symbolHeight + 4 * track) + 2 * track;
}
