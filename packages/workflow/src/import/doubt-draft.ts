import type { Doubt } from './import-result.ts';

/** A doubt that has no id yet. */
export type DoubtDraft = Omit<Doubt, 'id' | 'alternatives'> & {
  readonly alternatives?: Doubt['alternatives'];
};

/** Each with an id of its own, the most doubtful first. */
export function doubtfulFirst(drafts: readonly DoubtDraft[]): readonly Doubt[] {
  const count = new Map<string, number>();
  return drafts
    .map((draft): Doubt => {
      const key = [draft.code, draft.element].filter((part) => part !== '').join(':');
      const index = (count.get(key) ?? 0) + 1;
      count.set(key, index);
      return {
        ...draft,
        id: index === 1 ? key : `${key}:${index}`,
        alternatives: draft.alternatives ?? [],
      };
    })
    .sort((a, b) => a.confidence - b.confidence);
}
