/** Right, down, left, up. */
export type Direction = 0 | 1 | 2 | 3;

/**
 * The least that a way still costs besides its length, were nothing in the way: turns, and how the
 * target is entered.
 *
 * @param enter - what it costs to enter the target in a direction
 * @returns by where the target lies and where one heads: `((down + 1) * 3 + right + 1) * 4 +
 *   direction`, each of `down` and `right` the sign of how far the target is
 */
export function restCosts(enter: (direction: Direction) => number, bend: number): Float64Array {
  const costs = new Float64Array(36);
  for (let at = 0; at < costs.length; at += 1) {
    const direction = at & 3;
    const right = ((at >> 2) % 3) - 1;
    const down = Math.floor(at / 12) - 1;
    if (right === 0 && down === 0) continue;
    // As seen by somebody who heads there.
    const along = direction & 1 ? down : right;
    const across = direction & 1 ? -right : down;
    const sign = direction < 2 ? 1 : -1;
    let least = Infinity;
    for (let turned = 0; turned < 4; turned += 1) {
      const arrival = ((direction + turned) & 3) as Direction;
      const cost = turns(along * sign, across * sign, turned) * bend + enter(arrival);
      least = Math.min(least, cost);
    }
    costs[at] = least;
  }
  return costs;
}

/** @param turned - how one heads at the end: 0 as at the beginning, 1 to its right, 2 back, 3 left */
function turns(ahead: number, aside: number, turned: number): number {
  if (turned === 0) return ahead > 0 ? (aside === 0 ? 0 : 2) : 4;
  if (turned === 2) return aside === 0 ? 4 : 2;
  return ahead >= 0 && (turned === 1 ? aside > 0 : aside < 0) ? 1 : 3;
}
