import { Parser } from 'htmlparser2';
import type { Block, ImportedDocument } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { ReadingNotes } from '../reading-notes.ts';
import { HtmlWalk } from './html-walk.ts';

/** HTML of a file or the clipboard: of Word, Excel, Google, LibreOffice or the web. */
export function readHtml(
  html: string,
  budget: Budget,
  notes = new ReadingNotes(),
): ImportedDocument {
  const blocks = htmlBlocks(html, budget, notes);
  return { blocks, notes: notes.list };
}

export function htmlBlocks(html: string, budget: Budget, notes: ReadingNotes): readonly Block[] {
  const walk = new HtmlWalk(budget, notes);
  const parser = new Parser({
    onopentag: (name, attributes) => walk.open(name, attributes),
    onclosetag: (name) => walk.close(name),
    ontext: (text) => walk.text(text),
  });
  parser.write(html);
  parser.end();
  return walk.blocks();
}
