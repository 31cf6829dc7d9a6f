import { type NumberFormat, numberAs } from '../list-numbers.ts';

/** A list that is open, and the number that its next item gets. */
export interface HtmlList {
  readonly kind: NumberFormat | 'bullet';
  next: number;
}

const types: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const styles: Readonly<Record<string, NumberFormat | 'bullet'>> = {
  none: 'none',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
};

export function htmlList(tag: string, attributes: Readonly<Record<string, string>>): HtmlList {
  const start = Number.parseInt(attributes['start'] ?? '1', 10);
  return {
    kind:
      styleOf(attributes) ??
      (tag === 'ol' ? (types[attributes['type'] ?? '1'] ?? 'decimal') : 'bullet'),
    next: Number.isFinite(start) ? start : 1,
  };
}

/** The marker of the next item, and counts on. */
export function nextMarker(
  list: HtmlList | undefined,
  attributes: Readonly<Record<string, string>>,
): string {
  const kind = styleOf(attributes) ?? list?.kind ?? 'bullet';
  if (kind === 'bullet') return '•';
  const own = Number.parseInt(attributes['value'] ?? '', 10);
  const value = Number.isFinite(own) ? own : (list?.next ?? 1);
  if (list) list.next = value + 1;
  return kind === 'none' ? '' : `${numberAs(kind, value)}.`;
}

function styleOf(attributes: Readonly<Record<string, string>>): HtmlList['kind'] | undefined {
  const name = /list-style(?:-type)?:\s*([a-z-]+)/.exec(
    (attributes['style'] ?? '').slice(0, 2_000).toLowerCase(),
  )?.[1];
  return name !== undefined && Object.hasOwn(styles, name) ? styles[name] : undefined;
}

/** Signs that Word sets in Symbol and Wingdings. */
const signs: Readonly<Record<string, string>> = {
  '·': '•',
  '§': '▪',
  Ø: '➢',
  ü: '✓',
  v: '❖',
  q: '□',
  o: '○',
};

export function wordMarker(text: string): string {
  return signs[text] ?? text;
}
