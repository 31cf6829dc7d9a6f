import type { Rect } from './bpmn-viewer.ts';

/** Below this scale the drawing's 12 pixel texts cannot be read. */
const readable = 0.7;
/** Around the drawing, in its own pixels. */
const margin = 24;

export const scaleLimits = { min: 0.1, max: 4 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The part of a drawing that is shown first: all of it where that can be read, else a readable
 * part around `target`.
 */
export function firstViewbox(drawing: Rect, room: Size, target: Rect | undefined): Rect {
  const whole = wholeViewbox(drawing, room);
  const scale = room.width / whole.width;
  if (scale >= readable || !target) return whole;
  const width = room.width / readable;
  const height = room.height / readable;
  return {
    x: within(
      target.x + target.width / 2 - width / 2,
      drawing.x - margin,
      right(drawing) + margin - width,
    ),
    y: within(
      target.y + target.height / 2 - height / 2,
      drawing.y - margin,
      bottom(drawing) + margin - height,
    ),
    width,
    height,
  };
}

/** All of a drawing, in the middle, never enlarged. */
export function wholeViewbox(drawing: Rect, room: Size): Rect {
  const scale = Math.min(
    1,
    room.width / (drawing.width + 2 * margin),
    room.height / (drawing.height + 2 * margin),
  );
  const width = room.width / scale;
  const height = room.height / scale;
  return {
    x: drawing.x + drawing.width / 2 - width / 2,
    y: drawing.y + drawing.height / 2 - height / 2,
    width,
    height,
  };
}

/** What is smaller than the room lies in its middle. */
function within(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}

const right = ({ x, width }: Rect): number => x + width;
const bottom = ({ y, height }: Rect): number => y + height;
