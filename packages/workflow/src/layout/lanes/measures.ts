/** Sizes of what is drawn, in pixels. */
export interface LaneMeasures {
  readonly task: { readonly width: number; readonly height: number };
  readonly event: number;
  readonly gateway: number;
  /** Words outside of a shape; bpmn-js writes them in 11 px. */
  readonly label: {
    /** What a usual character takes. */
    readonly character: number;
    readonly lineHeight: number;
    /** Wider texts are broken into lines. */
    readonly most: number;
  };
  /** Words within a shape; bpmn-js writes them in 12 px. */
  readonly text: { readonly character: number; readonly lineHeight: number };
  /** Between two arrows beside each other. */
  readonly track: number;
  /** From a channel's border to its outermost arrow. */
  readonly channel: number;
  /** The strip at the left of a pool or lane that holds its name. */
  readonly header: number;
  readonly leastLane: number;
  /** Between two pools. */
  readonly pools: number;
  /** Inside of a subprocess' frame; more at its top, where its name stands. */
  readonly frame: number;
}

export const laneMeasures: LaneMeasures = {
  task: { width: 160, height: 80 },
  event: 36,
  gateway: 50,
  label: { character: 6.2, lineHeight: 14, most: 100 },
  text: { character: 6.8, lineHeight: 14.4 },
  track: 12,
  channel: 18,
  header: 30,
  leastLane: 120,
  pools: 50,
  frame: 24,
};
