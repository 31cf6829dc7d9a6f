import type { Paragraph } from '../../imported-document.ts';
import { cleanLines } from '../clean-text.ts';
import { typedMarker } from '../typed-marker.ts';
import { at, child, isOn, numberOf, type XmlElement } from '../xml-tree.ts';
import type { DocxContext } from './docx-context.ts';
import { runText } from './run-text.ts';

/** A paragraph with the number that its list shows, or the one that was typed. */
export function docxParagraph(element: XmlElement, context: DocxContext): Paragraph {
  const properties = child(element, 'pPr');
  const style = context.styleOf(child(properties, 'pStyle')?.attributes['val']);
  const { text, letters, boldLetters } = runText(element, style.isBold, context);
  const shown = cleanLines(text).join('\n');
  const isHeading =
    (shown !== '' && style.isHeading) ||
    (letters > 0 && boldLetters === letters) ||
    child(properties, 'outlineLvl') !== undefined;
  const heading = isHeading ? { isHeading } : {};
  const number = child(properties, 'numPr');
  const id = child(number, 'numId')?.attributes['val'] ?? style.numberingId;
  const level = numberOf(child(number, 'ilvl')?.attributes['val'], style.level ?? 0);
  // Word numbers a paragraph whose mark was deleted or that is empty, too; we show what people see.
  const isGone =
    at(properties, 'rPr', 'del') !== undefined || isOn(at(properties, 'rPr', 'vanish'));
  const marker =
    id === undefined || (isGone && shown === '') ? undefined : context.numbering.next(id, level);
  if (marker !== undefined) {
    return { kind: 'paragraph', text: shown, ...(marker ? { marker } : {}), level, ...heading };
  }
  const typed = typedMarker(shown);
  if (!typed) return { kind: 'paragraph', text: shown, ...heading };
  return { kind: 'paragraph', ...typed, ...heading };
}
