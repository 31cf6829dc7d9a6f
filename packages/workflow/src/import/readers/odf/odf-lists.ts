import { type NumberFormat, numberAs } from '../list-numbers.ts';
import { childrenNamed, descendants, numberOf, type XmlElement } from '../xml-tree.ts';

const formats: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** A list that is open, with how far each of its levels has counted. */
export interface OdfList {
  readonly style: XmlElement | undefined;
  readonly counts: number[];
}

/** List styles by name, of the content and of the styles beside it. */
export function odfListStyles(
  roots: readonly (XmlElement | undefined)[],
): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const root of roots) {
    if (!root) continue;
    for (const each of descendants(root, ({ name }) => name.endsWith('styles'))) {
      if (each.name === 'list-style') found.set(each.attributes['name'] ?? '', each);
    }
  }
  return found;
}

/** @param level - 0 for the outermost */
export function odfMarker({ style, counts }: OdfList, level: number): string {
  const definition = style?.children.find(
    ({ attributes }) => numberOf(attributes['level'], 1) === level + 1,
  );
  if (!definition) return '';
  const { attributes } = definition;
  if (definition.name === 'list-level-style-bullet') return shownBullet(attributes['bullet-char']);
  counts.length = level + 1;
  counts[level] = (counts[level] ?? numberOf(attributes['start-value'], 1) - 1) + 1;
  const shown = numberOf(attributes['display-levels'], 1);
  const numbers = counts
    .slice(level + 1 - shown)
    .map((count) => numberAs(formats[attributes['num-format'] ?? ''] ?? 'decimal', count));
  const number = numbers.filter(Boolean).join('.');
  return number && `${attributes['num-prefix'] ?? ''}${number}${attributes['num-suffix'] ?? ''}`;
}

function shownBullet(bullet = '•'): string {
  return bullet.replace(/[\uE000-\uF8FF]/g, '•');
}

export const listItems = (list: XmlElement) => [
  ...childrenNamed(list, 'list-header'),
  ...childrenNamed(list, 'list-item'),
];
