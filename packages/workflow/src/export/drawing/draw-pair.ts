import type { PairedLists, PairPart } from '../../layout/document/fill-columns.ts';
import type { Stretch } from '../../layout/document/fill-pages.ts';
import type { IdentityList } from '../../layout/document/identity-part.ts';
import { headColour, lines, type Block, type DrawnShape, type Frame } from './drawing.ts';
import { box } from './draw-identity.ts';
import { drawText, paragraphsOf, textAt, baseline } from './draw-text.ts';
import { textWidth } from '../text/text-width.ts';
import { mm, types } from './type-sizes.ts';

type Pair = readonly [IdentityList, IdentityList];

/** So that an empty list is seen to be empty. CSS pixels. */
const leastList = 34;
const headHeight = types.strong.lineHeight + mm(1) + 2;
/** Millimetres before a text alone, and before texts that are numbered. */
const inset = { single: 2, numbered: 8, ordinal: 3.2 } as const;
const itemPadding = mm(0.15);
/** Above the first item and below the last. */
const firstPadding = mm(0.8);
const continued = ' (lanjutan)';

/** What a pair of lists takes on a page of the given width. */
export function pairHeights(pair: Pair, width: number): PairedLists {
  const [left, right] = pair.map(({ items }) =>
    items.map((_, index) => itemBlock(items, index, { x: 0, y: 0, width: width / 2 }).height),
  );
  return {
    head: headHeight + firstPadding,
    left: left ?? [],
    right: right ?? [],
    least: leastList,
  };
}

/** Some of the items of a pair of lists; `part` says which. */
export function drawPair(pair: Pair, part: PairPart, { x, y, width }: Frame): Block {
  const half = width / 2;
  const [left, right] = pair;
  const lists = [
    drawList(left, part.left, part.isContinued, { x, y, width: half }),
    drawList(right, part.right, part.isContinued, { x: x + half, y, width: half }),
  ];
  const height = Math.max(headHeight + leastList, ...lists.map((list) => list.height));
  return {
    height,
    shapes: [
      ...lists.flatMap(({ shapes }) => shapes),
      box(x, y, width, height),
      lines([x + half, y, x + half, y + height]),
    ],
  };
}

function drawList(
  { label, items }: IdentityList,
  { from, to }: Stretch,
  isContinued: boolean,
  frame: Frame,
): Block {
  const { x, y, width } = frame;
  const shapes: DrawnShape[] = [];
  if (label) {
    shapes.push({ kind: 'area', x, y, width, height: headHeight, fill: headColour });
    shapes.push(lines([x, y + headHeight, x + width, y + headHeight]));
    const headY = y + mm(0.5) + 1 + baseline(types.strong);
    const own = textWidth(label, types.strong);
    shapes.push(textAt(label, x + mm(inset.single), headY, types.strong, own));
    if (isContinued && to > from) {
      const after = x + mm(inset.single) + own;
      shapes.push(textAt(continued, after, headY, types.body, textWidth(continued, types.body)));
    }
  }
  let below = y + headHeight;
  for (let index = from; index < to; index += 1) {
    const block = itemBlock(items, index, { ...frame, y: below });
    shapes.push(...block.shapes);
    below += block.height;
  }
  return { height: below + firstPadding - y, shapes };
}

function itemBlock(items: readonly string[], index: number, { x, y, width }: Frame): Block {
  const isNumbered = items.length > 1;
  const before = isNumbered ? inset.numbered : inset.single;
  const top = index === 0 ? firstPadding : itemPadding;
  const type = types.body;
  const text = drawText(paragraphsOf(items[index] ?? ''), {
    x: x + mm(before),
    y: y + top,
    width: width - mm(before + inset.single),
    type,
  });
  const ordinal = `${index + 1}.`;
  const own = textWidth(ordinal, type);
  // Ordinals end in one line, as browsers set them.
  const start = x + mm(before) - mm(1) - own;
  return {
    height: text.height + top + itemPadding,
    shapes: isNumbered
      ? [textAt(ordinal, start, y + top + baseline(type), type, own), ...text.shapes]
      : text.shapes,
  };
}
