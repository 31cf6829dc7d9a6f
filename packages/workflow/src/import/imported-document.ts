/**
 * A document as any reader gives it (Word, Excel, CSV, HTML, plain text), before anybody has asked
 * what it means: text and tables in the order of the page.
 */
export interface ImportedDocument {
  readonly blocks: readonly Block[];
  /** What the reader left out or doubts: a deletion that was tracked, a picture of a table. */
  readonly notes: readonly ReadingNote[];
}

export type Block = Paragraph | ImportedTable;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The number or bullet that stands before it, as shown: "1.", "a.", "•". */
  readonly marker?: string | undefined;
  /** How deep it stands in its list, 0 first. */
  readonly level?: number | undefined;
  /** Whether it looks like a heading: a heading style, or bold as a whole. */
  readonly isHeading?: boolean | undefined;
}

export interface ImportedTable {
  readonly kind: 'table';
  /**
   * Every position of the grid; rows are equally long. A merged cell stands at each of its
   * positions as the same object; a position that the file lacks holds {@link emptyCell}.
   */
  readonly rows: readonly (readonly ImportedCell[])[];
  /** Posts that the head names, where the columns themselves are lost; in no order. */
  readonly names?: readonly string[] | undefined;
  /** Arrows between drawn symbols, where the file still has them as shapes. */
  readonly connectors?: readonly DrawnConnector[] | undefined;
}

export interface ImportedCell {
  /** Paragraphs as lines, with the markers of their lists. */
  readonly text: string;
  /** Shapes that the file draws over this cell. */
  readonly symbols?: readonly DrawnSymbol[] | undefined;
  /** Tables within the cell, whose text is also in `text`. */
  readonly tables?: readonly ImportedTable[] | undefined;
  /** Whether its text was told apart from that of other cells by nothing but its words. */
  readonly isGuess?: boolean | undefined;
}

export const emptyCell: ImportedCell = { text: '' };

export interface DrawnSymbol {
  /** Unique in the document. */
  readonly id: string;
  readonly shape: 'terminator' | 'process' | 'decision' | 'off-page' | 'other';
  /** What is written in it. */
  readonly text: string;
}

export interface DrawnConnector {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly label: string;
}

export interface ReadingNote {
  /** Stable: `tracked-deletion`, `picture`, `nested-table`, `too-many-empty-rows`. */
  readonly code: string;
  readonly id: string;
  readonly en: string;
}
