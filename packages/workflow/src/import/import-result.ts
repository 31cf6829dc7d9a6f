import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import type { SopEdit } from '../edit/sop-edit.ts';
import type { ReadingNote } from './imported-document.ts';

/** What became of a document: an SOP, what was inferred for it, and what found no place in it. */
export interface ImportResult {
  readonly sop: Sop;
  /** Doubtful ones first. */
  readonly doubts: readonly Doubt[];
  /** Text that is nowhere in the SOP, verbatim, with where it stood. */
  readonly unplaced: readonly { readonly where: string; readonly text: string }[];
  readonly notes: readonly ReadingNote[];
}

/** Something that the document does not say and the SOP needs, as it was inferred. */
export interface Doubt {
  readonly id: string;
  /** Stable: `performer`, `decision`, `return`, `duration`, `number`, `start`, `end`, `symbol`, `requiredInputs`. */
  readonly code: string;
  /** The id of the activity, node or flow; empty for the SOP as a whole. */
  readonly element: string;
  /** What was taken: "Kepala Bidang". */
  readonly proposal: Required<LocalText>;
  readonly why: Required<LocalText>;
  /** 0 to 1. */
  readonly confidence: number;
  /** What else it may be, likeliest first; each mends the SOP in one step. */
  readonly alternatives: readonly {
    readonly label: Required<LocalText>;
    readonly edits: readonly SopEdit[];
  }[];
}
