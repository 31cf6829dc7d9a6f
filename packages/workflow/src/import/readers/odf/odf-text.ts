import type { Budget } from '../budget.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { numberOf, type XmlElement } from '../xml-tree.ts';

export const odfShapes: ReadonlySet<string> = new Set([
  'custom-shape',
  'connector',
  'line',
  'rect',
  'ellipse',
  'path',
  'polyline',
  'g',
]);

/** The text of a paragraph as it is shown; what stands in it and is no text is noted. */
export function odfText(element: XmlElement, budget: Budget, notes: ReadingNotes): string {
  let text = '';
  for (const each of element.children) {
    if (each.name === '#text') {
      budget.spend('characters', each.text.length);
      text += each.text.replace(/\s+/g, ' ');
    } else if (each.name === 's')
      text += ' '.repeat(Math.min(numberOf(each.attributes['c'], 1), 100));
    else if (each.name === 'tab') text += '\t';
    else if (each.name === 'line-break') text += '\n';
    else if (each.name === 'note') notes.add('footnote', odfText(each, budget, notes));
    else if (each.name === 'annotation') notes.add('comment', odfText(each, budget, notes));
    else if (odfShapes.has(each.name))
      notes.add('shape-without-cell', odfText(each, budget, notes));
    else if (each.name === 'image') notes.add('picture');
    else if (each.name === 'object') notes.add('embedded-object');
    else if (each.name === 'p') text += `\n${odfText(each, budget, notes)}`;
    else if (
      !/^(annotation-end|enhanced-geometry|event-listeners|soft-page-break)$/.test(each.name)
    ) {
      text += odfText(each, budget, notes);
    }
  }
  return text;
}
