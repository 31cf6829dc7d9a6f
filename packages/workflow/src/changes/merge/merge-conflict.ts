import type { SopEdit } from '../../edit/sop-edit.ts';
import type { Words } from '../element-words.ts';

/** What both authors changed in different ways. What is merged holds mine. */
export interface MergeConflict {
  readonly code:
    | 'both-changed'
    /** The order of rows or columns. */
    | 'both-reordered'
    /** I removed what the other changed or newly leads to; it is gone. */
    | 'removed-by-me'
    /** The other removed what I changed or newly lead to; it is there. */
    | 'removed-by-them'
    /** Both say what follows a step that has one way on. */
    | 'two-ways-on'
    /** No way leads to a step any more; nothing of mine stands against anything of theirs. */
    | 'cut-off';
  /** The id of the row, performer, node or flow; empty for the SOP as a whole. */
  readonly element: string;
  /** "mutuBaku.duration"; empty where it is about the element as a whole. */
  readonly part: string;
  /** JSON; undefined where it is not there. */
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly text: Words;
  /**
   * From what is merged, or after `takeTheirs`, back to mine. Empty where what is merged is mine
   * already, or where no edit can say it.
   */
  readonly takeMine: readonly SopEdit[];
  /** From what is merged to what the other wants. Empty where no edit can say it. */
  readonly takeTheirs: readonly SopEdit[];
}
