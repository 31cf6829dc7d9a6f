import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { Words } from './labels.ts';

/** What a gesture in the diagram means for the document, before it is carried out. */
export interface Change {
  readonly edits: readonly SopEdit[];
  /** For the history, in an author's words. */
  readonly label: Words;
  /** What is selected then. */
  readonly select?: string | undefined;
  /** Whether what is selected wants a name at once. */
  readonly wantsName?: boolean | undefined;
}
