import type { Block } from '../../imported-document.ts';
import { saysSomething } from '../block-text.ts';
import { shownChildren } from '../shown-children.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { DocxContext } from './docx-context.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { docxTable } from './docx-table.ts';
import { textWithin } from './run-text.ts';

/** What stands in a body, a cell or a text box, in its order. */
export function docxBlocks(
  container: XmlElement,
  context: DocxContext,
  depth = 0,
): readonly Block[] {
  return shownChildren(container)
    .flatMap((element): readonly Block[] => {
      switch (element.name) {
        case 'p':
          return [docxParagraph(element, context)];
        case 'tbl':
          return [docxTable(element, context, depth + 1)];
        case 'customXml':
        case 'smartTag':
        case 'ins':
        case 'moveTo':
          return docxBlocks(element, context, depth);
        case 'del':
        case 'moveFrom':
          context.notes.add('tracked-deletion', textWithin(element));
          return [];
        default:
          return [];
      }
    })
    .filter(saysSomething);
}
