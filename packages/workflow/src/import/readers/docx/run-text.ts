import { cleanLine } from '../clean-text.ts';
import { shownChildren } from '../shown-children.ts';
import { child, descendants, isOn, numberOf, type XmlElement } from '../xml-tree.ts';
import type { DocxContext } from './docx-context.ts';
import { bullet } from './docx-numbering.ts';

/** The text of a paragraph as it is shown, and how much of it is bold. */
export interface RunText {
  readonly text: string;
  /** Letters that are not spaces. */
  readonly letters: number;
  readonly boldLetters: number;
}

/** Tracked changes are read as accepted: what was inserted stands, what was deleted does not. */
export function runText(
  paragraph: XmlElement,
  isBoldByStyle: boolean,
  context: DocxContext,
): RunText {
  let [text, letters, boldLetters] = ['', 0, 0];
  const write = (piece: string, isBold: boolean) => {
    context.budget.spend('characters', piece.length);
    text += piece;
    const count = piece.replace(/\s/g, '').length;
    letters += count;
    if (isBold) boldLetters += count;
  };
  const walk = (element: XmlElement): void => {
    if (element.name === 'r') run(element);
    else if (element.name === 'del' || element.name === 'moveFrom') {
      context.notes.add('tracked-deletion', textWithin(element));
    } else if (element.name.startsWith('oMath')) write(textWithin(element), false);
    else if (element.name !== 'pPr') {
      if (element.name === 'ins' || element.name === 'moveTo') {
        context.notes.add('tracked-insertion', textWithin(element));
      }
      shownChildren(element).forEach(walk);
    }
  };
  const blocksInBox = (box: XmlElement) => context.blocksIn(box, 1);
  const run = (element: XmlElement): void => {
    const properties = child(element, 'rPr');
    if (isOn(child(properties, 'vanish'))) {
      context.notes.add('hidden-text', textWithin(element));
      return;
    }
    const bold = child(properties, 'b');
    const isBold = bold ? isOn(bold) : isBoldByStyle;
    for (const piece of shownChildren(element)) {
      if (drawings.has(piece.name)) context.drawings.add(piece, blocksInBox);
      else write(pieceText(piece), isBold);
    }
  };
  paragraph.children.forEach(walk);
  return { text, letters, boldLetters };
}

const drawings = new Set(['drawing', 'pict', 'object']);

function pieceText(piece: XmlElement): string {
  switch (piece.name) {
    case 't':
      return piece.text;
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return piece.attributes['type'] === 'page' ? '' : '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(piece.attributes['char']);
    case 'ruby':
      return textWithin(child(piece, 'rubyBase') ?? piece);
    default:
      return '';
  }
}

/** The text of an element whatever became of it, deleted text included. */
export function textWithin(element: XmlElement): string {
  let text = '';
  for (const { name, text: own } of descendants(element)) {
    if (name === 't' || name === 'delText') text += own;
    else if (name === 'tab' || name === 'br' || name === 'p') text += ' ';
  }
  return cleanLine(text);
}

/** `F0FC` of Wingdings is a tick; other fonts' signs come as they are. */
function symbol(code: string | undefined): string {
  const value = numberOf(`${Number.parseInt(code ?? '', 16)}`);
  return value === 0 ? '' : bullet(String.fromCharCode(value));
}
