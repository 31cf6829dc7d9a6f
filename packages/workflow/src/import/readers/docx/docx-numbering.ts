import { type NumberFormat, numberAs } from '../list-numbers.ts';
import { at, child, childrenNamed, isOn, numberOf, type XmlElement } from '../xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`, or the bullet. */
  readonly text: string;
  /** The number of levels above that start it anew; 0 for never. */
  readonly restart: number;
  readonly isLegal: boolean;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * The numbers and bullets that Word makes while it shows a document; paragraphs are to be asked for
 * in their order.
 *
 * @see ECMA-376 part 1, 17.9
 */
export class DocxNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | undefined) {
    const abstracts = new Map(
      childrenNamed(numbering, 'abstractNum').map((each) => [
        each.attributes['abstractNumId'] ?? '',
        each,
      ]),
    );
    const numbers = childrenNamed(numbering, 'num');
    const linked = styleLinks(abstracts);
    this.#lists = new Map(
      numbers.map((each) => [each.attributes['numId'] ?? '', readList(each, abstracts, linked)]),
    );
  }

  /** `undefined` where the list is unknown or switched off (`numId` 0). */
  next(id: string, level: number): string | undefined {
    const list = this.#lists.get(id);
    const definition = list?.levels.get(level);
    if (!list || !definition) return undefined;
    const counts = this.#counts.get(list.abstract) ?? new Map<number, number>();
    this.#counts.set(list.abstract, counts);
    const override = list.starts.get(level);
    const isFirst = !this.#begun.has(`${id}/${level}`);
    this.#begun.add(`${id}/${level}`);
    const last = counts.get(level);
    const value =
      override !== undefined && isFirst
        ? override
        : last === undefined
          ? definition.start
          : last + 1;
    counts.set(level, value);
    for (const [other, { restart }] of list.levels) {
      if (other > level && restart > level) counts.delete(other);
    }
    if (definition.format === 'bullet') return bullet(definition.text);
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = list.levels.get(of) ?? {};
      const shown = definition.isLegal ? 'decimal' : numberFormat(format);
      return numberAs(shown, counts.get(of) ?? start);
    });
  }
}

/** The abstract definition that a list style stands for. */
function styleLinks(abstracts: ReadonlyMap<string, XmlElement>): ReadonlyMap<string, string> {
  return new Map(
    [...abstracts].flatMap(([id, each]) => {
      const style = child(each, 'styleLink')?.attributes['val'];
      return style === undefined ? [] : [[style, id] as const];
    }),
  );
}

function readList(
  number: XmlElement,
  abstracts: ReadonlyMap<string, XmlElement>,
  linked: ReadonlyMap<string, string>,
): List {
  const own = child(number, 'abstractNumId')?.attributes['val'] ?? '';
  const style = child(abstracts.get(own), 'numStyleLink')?.attributes['val'];
  const abstract = (style === undefined ? undefined : linked.get(style)) ?? own;
  const levels = new Map(childrenNamed(abstracts.get(abstract), 'lvl').map(readLevel));
  const starts = new Map<number, number>();
  for (const override of childrenNamed(number, 'lvlOverride')) {
    const level = numberOf(override.attributes['ilvl']);
    const start = child(override, 'startOverride')?.attributes['val'];
    const replaced = child(override, 'lvl');
    if (start !== undefined) starts.set(level, numberOf(start, 1));
    if (replaced) levels.set(...readLevel(replaced));
  }
  return { abstract, levels, starts };
}

function readLevel(level: XmlElement): readonly [number, Level] {
  const index = numberOf(level.attributes['ilvl']);
  const value = (name: string) => at(level, name)?.attributes['val'];
  return [
    index,
    {
      start: numberOf(value('start'), 0),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
      restart: numberOf(value('lvlRestart'), index),
      isLegal: isOn(child(level, 'isLgl')),
    },
  ];
}

const formats = new Set<string>([
  'decimal',
  'decimalZero',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'none',
] satisfies NumberFormat[]);

const numberFormat = (name: string) => (formats.has(name) ? (name as NumberFormat) : 'decimal');

/** Word draws bullets with signs of Symbol and Wingdings, which lie where Unicode has none. */
const signs: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06E': '■',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF076': '❖',
  '\uF02D': '-',
  '\uF06F': '□',
  '\uF0A8': '□',
  o: '○',
};

export function bullet(text: string): string {
  return signs[text] ?? text.replace(/[\uE000-\uF8FF]/g, '•');
}
