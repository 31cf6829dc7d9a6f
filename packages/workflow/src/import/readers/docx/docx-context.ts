import type { Block } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import type { XmlElement } from '../xml-tree.ts';
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
  /**
   * What stands in a cell or a text box: they are parts of the blocks that they hold in turn.
   *
   * @param depth - how many tables stand around it; a text box counts as one
   */
  readonly blocksIn: (container: XmlElement, depth: number) => readonly Block[];
}
