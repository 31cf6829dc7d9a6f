/** What can be seen of a case from outside, the same of any engine. */
export interface Sight {
  /** Open tasks by activity, events that wait by node; sorted, repeated where several wait. */
  readonly open: readonly string[];
  readonly waiting: readonly string[];
  /** `stuck`: tokens wait at joins for others that nothing can bring any more. */
  readonly ended: 'no' | 'completed' | 'failed' | 'stuck';
}

export type Move =
  | { readonly kind: 'complete'; readonly activity: string; readonly outcome?: string }
  | { readonly kind: 'happen'; readonly node: string }
  | { readonly kind: 'error'; readonly activity: string; readonly code: string };

export interface Player {
  readonly sight: Sight;
  play(move: Move): Promise<void> | void;
}
