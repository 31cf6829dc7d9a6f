import { slotAt } from '../change/performers.ts';
import type { Drawn, EditorServices } from './services.ts';

/**
 * Shows where a lane would come to stand that is dragged by its head: a line between two others.
 *
 * @param lanesNow - from the first performer's to the last's
 */
export function showLaneLine(
  { eventBus, canvas }: Pick<EditorServices, 'eventBus' | 'canvas'>,
  lanesNow: () => readonly Drawn[],
): void {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  line.classList.add('lane-line');
  eventBus.on('shape.move.move', 400, ({ shape, dy = 0 }) => {
    const ends = endsOf(lanesNow(), shape?.id, dy);
    line.remove();
    if (!ends) return;
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value));
    canvas.getActiveLayer().append(line);
  });
  eventBus.on('shape.move.cleanup', 400, () => line.remove());
}

/** Of the line; undefined where the lane would stay, or something else is dragged. */
function endsOf(lanes: readonly Drawn[], dragged: string | undefined, by: number) {
  const from = lanes.findIndex(({ id }) => id === dragged);
  const slot = slotAt(lanes, from, by);
  const at = lanes[slot] ?? lanes.at(-1);
  if (from < 0 || !at || slot === from || slot === from + 1) return undefined;
  const y = slot < lanes.length ? at.y : at.y + at.height;
  return { x1: at.x, x2: at.x + at.width, y1: y, y2: y };
}
