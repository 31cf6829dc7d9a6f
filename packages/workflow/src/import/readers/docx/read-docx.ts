import type { ImportedDocument } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { ReadingNotes } from '../reading-notes.ts';
import { brokenFile } from '../refusal.ts';
import { child, childrenNamed, xmlTree } from '../xml-tree.ts';
import type { ZipPackage } from '../zip-package.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxBody } from './docx-body.ts';
import type { DocxContext } from './docx-context.ts';
import { DocxDrawings } from './docx-drawings.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { docxStyles } from './docx-styles.ts';
import { textWithin } from './run-text.ts';

/**
 * A Word document (.docx, .docm, .dotx): text, tables, lists and what is drawn over its tables.
 *
 * @see ECMA-376 part 1, 17
 */
export function readDocx(parts: ZipPackage, budget: Budget): ImportedDocument {
  const read = (name: string) => {
    const xml = parts.text(name);
    return xml === undefined ? undefined : xmlTree(xml, name, budget);
  };
  const body = child(read('word/document.xml'), 'body');
  if (!body) throw brokenFile('word/document.xml');
  const notes = new ReadingNotes();
  const context: DocxContext = {
    budget,
    notes,
    numbering: new DocxNumbering(read('word/numbering.xml')),
    styleOf: docxStyles(read('word/styles.xml')),
    drawings: new DocxDrawings(notes),
    blocksIn: (container, depth) => docxBlocks(container, context, depth),
  };
  const blocks = docxBody(body, context);
  for (const part of ['footnote', 'endnote'] as const) {
    for (const note of childrenNamed(read(`word/${part}s.xml`), part)) {
      // Every file has two of a type, which only draw the line above the notes.
      if (note.attributes['type'] === undefined) notes.add('footnote', textWithin(note));
    }
  }
  for (const comment of childrenNamed(read('word/comments.xml'), 'comment')) {
    notes.add('comment', textWithin(comment));
  }
  for (const name of parts.names) {
    if (!/^word\/(header|footer)\d*\.xml$/.test(name)) continue;
    const part = read(name);
    const text = part ? textWithin(part) : '';
    if (/\p{L}{4}/u.test(text)) notes.add('page-header', text);
  }
  return { blocks, notes: notes.list };
}
