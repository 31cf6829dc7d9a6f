import { type Box, overlap } from '../box.ts';

const step = 20;
const room = 24;

/**
 * The free place nearest to the one wished: up and down within the band first, then further right.
 *
 * @param roomAt - what a node takes at a place, with its words
 */
export function findFreePlace(
  wish: Box,
  band: { readonly from: number; readonly to: number },
  taken: readonly Box[],
  roomAt: (box: Box) => Box,
): Box {
  const below = roomAt(wish).height;
  const [low, high] = [band.from + room / 2, Math.max(band.from + room / 2, band.to - below - 6)];
  const clamp = (y: number) => Math.min(Math.max(y, low), high);
  for (let x = wish.x; ; x += step) {
    for (let off = 0; ; off += step) {
      const ys = new Set([clamp(wish.y + off), clamp(wish.y - off)]);
      for (const y of ys) {
        const box = { ...wish, x, y };
        const around = roomAt(box);
        const wide = {
          x: around.x - room,
          y: around.y - room / 2,
          width: around.width + 2 * room,
          height: around.height + room,
        };
        if (!taken.some((other) => overlap(wide, other))) return box;
      }
      if (wish.y + off >= high && wish.y - off <= low) break;
    }
  }
}
