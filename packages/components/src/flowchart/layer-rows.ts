import type { Band } from '@alur/workflow/layout/table/geometry.js';
import { DrawnLayer, type Layer } from './flowchart-layer.ts';

/**
 * The drawing cut into rows. On paper a row takes its own piece along to the next page, whatever
 * stands above it there; where the paper ends is known to nobody but the browser.
 *
 * @param rows - one band for each row, on the drawing's own axis
 */
export function drawRows(whole: Layer, rows: readonly Band[]): readonly DrawnLayer[] {
  const { boxes, arrows } = whole.routed;
  return rows.map(({ from, to }) => {
    const isHere = (...ys: readonly number[]) => Math.min(...ys) <= to && Math.max(...ys) >= from;
    return new DrawnLayer().show({
      ...whole,
      top: from,
      height: to - from,
      routed: {
        boxes: new Map([...boxes].filter(([, { y }]) => isHere(y))),
        arrows: arrows.filter(({ points }) => isHere(...points.map(({ y }) => y))),
      },
      labels: whole.labels.filter(({ box: { y, height } }) => isHere(y - height, y + height)),
    });
  });
}
