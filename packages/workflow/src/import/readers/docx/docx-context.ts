import type { Budget } from '../budget.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import type { DocxDrawings } from './docx-drawings.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import type { ParagraphStyle } from './docx-styles.ts';

/** What the parts of a Word reading share. */
export interface DocxContext {
  readonly budget: Budget;
  readonly notes: ReadingNotes;
  readonly numbering: DocxNumbering;
  readonly styleOf: (id: string | undefined) => ParagraphStyle;
  readonly drawings: DocxDrawings;
}
