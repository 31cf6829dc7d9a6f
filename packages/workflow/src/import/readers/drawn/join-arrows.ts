import type { DrawnConnector } from '../../imported-document.ts';
import type { Area, DrawnArrow, DrawnShape, Spot } from './drawn-shape.ts';

/** Farther from a symbol an arrow does not begin or end at it. EMU, 8 mm. */
const reach = 288_000;
/** Farther from an arrow a text is not its answer. EMU, 8 mm. */
const labelReach = 288_000;

/** The symbols that each arrow joins, and the texts beside it. */
export function joinArrows(
  arrows: readonly DrawnShape[],
  symbols: readonly DrawnShape[],
  labels: readonly DrawnShape[],
): { readonly connectors: readonly DrawnConnector[]; readonly unread: readonly DrawnShape[] } {
  const byKey = new Map(symbols.filter(({ key }) => key !== '').map((each) => [each.key, each.id]));
  const texts = labelsOf(arrows, labels);
  const joined = arrows.flatMap(({ id, text, arrow }) => {
    if (!arrow) return [];
    const glued = { from: idOf(arrow.from, byKey), to: idOf(arrow.to, byKey) };
    const from = glued.from ?? nearest(arrow.path[0], symbols, glued.to);
    const to = glued.to ?? nearest(arrow.path.at(-1), symbols, from);
    const label = [text, texts.get(id)?.text ?? ''].filter(Boolean).join(' ');
    return [{ arrow, from, to, label }];
  });
  // An arrow may run into another on the way to the same symbol, or leave one half way.
  const met = (spot: Spot | undefined, own: DrawnArrow) => {
    const near = joined
      .filter(({ arrow }) => spot && arrow !== own)
      .map((each) => ({ ...each, distance: spot ? fromPath(spot, each.arrow) : Infinity }))
      .sort((a, b) => a.distance - b.distance)[0];
    return near && near.distance < reach ? near : undefined;
  };
  const connectors = joined.map(({ arrow, from, to, label }): DrawnConnector => ({
    from: from ?? met(arrow.path[0], arrow)?.from,
    to: to ?? met(arrow.path.at(-1), arrow)?.to,
    label,
  }));
  const read = new Set([...texts.values()].map(({ id }) => id));
  return { connectors, unread: labels.filter(({ id }) => !read.has(id)) };
}

const idOf = (key: string | undefined, byKey: ReadonlyMap<string, string>) =>
  key === undefined ? undefined : byKey.get(key);

function nearest(
  spot: Spot | undefined,
  symbols: readonly DrawnShape[],
  other: string | undefined,
): string | undefined {
  if (!spot) return undefined;
  let [best, least]: [string | undefined, number] = [undefined, reach];
  for (const { id, area } of symbols) {
    const distance = fromEdge(spot, area);
    if (id !== other && distance < least) [best, least] = [id, distance];
  }
  return best;
}

/** Zero within. */
function fromArea({ x, y }: Spot, area: Area): number {
  const across = Math.max(area.x - x, 0, x - area.x - area.width);
  const down = Math.max(area.y - y, 0, y - area.y - area.height);
  return Math.hypot(across, down);
}

/** An arrow ends at a border, so that of symbols over one another the one with it there counts. */
function fromEdge(spot: Spot, area: Area): number {
  const outside = fromArea(spot, area);
  if (outside > 0) return outside;
  return Math.min(
    spot.x - area.x,
    area.x + area.width - spot.x,
    spot.y - area.y,
    area.y + area.height - spot.y,
  );
}

/**
 * Texts by the arrow that each stands at, one an arrow, nearest pairs first. An answer is written
 * where its arrow leaves the decision.
 */
function labelsOf(
  arrows: readonly DrawnShape[],
  labels: readonly DrawnShape[],
): ReadonlyMap<string, DrawnShape> {
  const pairs = labels
    .flatMap(({ area, ...label }) =>
      arrows.map((arrow) => {
        const path = arrow.arrow?.path ?? [];
        const beside = Math.min(...marksOf(area).map((mark) => fromPath(mark, arrow.arrow)));
        const along = path[0] ? fromArea(path[0], area) : 0;
        return { label: { area, ...label }, arrow, beside, distance: beside + along / 2 };
      }),
    )
    .filter(({ beside }) => beside < labelReach)
    .sort((a, b) => a.distance - b.distance);
  const found = new Map<string, DrawnShape>();
  const taken = new Set<string>();
  for (const { label, arrow } of pairs) {
    if (taken.has(label.id) || found.has(arrow.id)) continue;
    taken.add(label.id);
    found.set(arrow.id, label);
  }
  return found;
}

/** The corners of an area, the middles of its sides and its own. */
function marksOf({ x, y, width, height }: Area): readonly Spot[] {
  return [0, 0.5, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => ({ x: x + across * width, y: y + down * height })),
  );
}

function fromPath(spot: Spot, arrow: DrawnArrow | undefined): number {
  return (arrow?.path ?? []).reduce((least, to, index, path) => {
    const from = path[index - 1];
    return from ? Math.min(least, fromPiece(spot, from, to)) : least;
  }, Infinity);
}

function fromPiece({ x, y }: Spot, from: Spot, to: Spot): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const square = across ** 2 + down ** 2;
  const part =
    square === 0
      ? 0
      : Math.min(1, Math.max(0, ((x - from.x) * across + (y - from.y) * down) / square));
  return Math.hypot(x - from.x - part * across, y - from.y - part * down);
}
