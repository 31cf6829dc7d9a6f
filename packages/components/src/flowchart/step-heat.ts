/** How hot a step is where many cases are shown at once: a depth of colour, and words that say it. */
export interface StepHeatMark {
  readonly level: HeatLevel;
  /** "12 % dari 340 menyimpang" */
  readonly words: string;
}

/** 0 is cold: nothing deviated. */
export const heatLevels = [0, 1, 2, 3, 4] as const;

export type HeatLevel = (typeof heatLevels)[number];
