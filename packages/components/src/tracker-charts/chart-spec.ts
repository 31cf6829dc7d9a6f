import type { Quartiles } from '@alur/model/assessment/summary/distribution.js';

/** What a chart shows, before any library draws it. Shares are 0 to 1. */
export type ChartSpec = BarsSpec | LinesSpec | BoxesSpec | HistogramSpec;

/** Told apart by people who see no difference between red and green. */
export const tones = ['good', 'bad', 'soon', 'first', 'second', 'third', 'quiet'] as const;

export type Tone = (typeof tones)[number];

export interface Series {
  readonly name: string;
  readonly tone: Tone;
  /** One for each label; undefined where there is nothing to say. */
  readonly values: readonly (number | undefined)[];
}

export interface BarsSpec {
  readonly kind: 'bars';
  /** Bars lie down, one below the other. */
  readonly lying: boolean;
  readonly unit: 'share' | 'count';
  readonly labels: readonly string[];
  /** Piled up on one another. */
  readonly series: readonly Series[];
}

export interface LinesSpec {
  readonly kind: 'lines';
  readonly unit: 'share';
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** A lying box for each label: half of all lie in it, the mark is the middle one. */
export interface BoxesSpec {
  readonly kind: 'boxes';
  /** `share`: of the norm, which is the line at 1. */
  readonly unit: 'share' | 'minutes';
  readonly labels: readonly string[];
  readonly boxes: readonly Quartiles[];
  readonly name: string;
  readonly norm?: string | undefined;
}

export interface HistogramSpec {
  readonly kind: 'histogram';
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly name: string;
  /** Bins before this one are within the norm. */
  readonly normAt: number;
  readonly norm: string;
}

/** The same as a table: what a screen reader gets, and whoever wants the figures. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartCard {
  readonly id: string;
  readonly title: string;
  /** The one thing to see in it. */
  readonly finding: string;
  /** Undefined where there is nothing to draw; `finding` says why. */
  readonly spec: ChartSpec | undefined;
  readonly table: ChartTable;
}
