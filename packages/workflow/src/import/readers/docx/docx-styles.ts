import { at, childrenNamed, isOn, numberOf, type XmlElement } from '../xml-tree.ts';

/** What a paragraph style says that we ask for, with what it is based on taken in. */
export interface ParagraphStyle {
  readonly isHeading: boolean;
  readonly isBold: boolean;
  readonly numberingId?: string | undefined;
  readonly level?: number | undefined;
}

const plain: ParagraphStyle = { isHeading: false, isBold: false };

/** Styles by id; those that the file lacks are plain. */
export function docxStyles(
  styles: XmlElement | undefined,
): (id: string | undefined) => ParagraphStyle {
  const elements = new Map(
    childrenNamed(styles, 'style').map((style) => [style.attributes['styleId'] ?? '', style]),
  );
  const found = new Map<string, ParagraphStyle>();
  const read = (id: string, depth: number): ParagraphStyle => {
    const known = found.get(id);
    const element = elements.get(id);
    if (known || !element || depth > deepestChain) return known ?? plain;
    const style = readStyle(
      element,
      read(at(element, 'basedOn')?.attributes['val'] ?? '', depth + 1),
    );
    found.set(id, style);
    return style;
  };
  return (id) => (id === undefined ? plain : read(id, 0));
}

/** Styles based on one another, so that a circle ends. */
const deepestChain = 12;

function readStyle(element: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const name = at(element, 'name')?.attributes['val'] ?? '';
  const numbering = at(element, 'pPr', 'numPr');
  const bold = at(element, 'rPr', 'b');
  const level = at(numbering, 'ilvl')?.attributes['val'];
  return {
    isHeading:
      base.isHeading ||
      /^(heading|title|subtitle|judul)\b/i.test(name) ||
      at(element, 'pPr', 'outlineLvl') !== undefined,
    isBold: bold ? isOn(bold) : base.isBold,
    numberingId: at(numbering, 'numId')?.attributes['val'] ?? base.numberingId,
    level: level === undefined ? base.level : numberOf(level),
  };
}
