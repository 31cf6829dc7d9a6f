import type { Doubt } from '../import-result.ts';

/** A doubt that has no id yet. */
export type DoubtDraft = Omit<Doubt, 'id' | 'alternatives'> & {
  readonly alternatives?: Doubt['alternatives'];
};
