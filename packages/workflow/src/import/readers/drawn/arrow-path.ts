import { type Area, centreOf, type Spot } from './drawn-shape.ts';

/** How a shape is turned in its area: mirrored first, then turned about its centre. */
export interface Turn {
  readonly flipsX: boolean;
  readonly flipsY: boolean;
  /** Degrees, clockwise. */
  readonly angle: number;
}

/**
 * The bends of a preset connector within an area of 1 by 1.
 *
 * @param adjust - the preset's own adjustments, as parts of its width and height
 * @see ECMA-376 part 1, annex D, presetShapeDefinitions.xml
 */
export function presetPath(preset: string, adjust: readonly number[]): readonly Spot[] {
  const [a = 0.5, b = 0.5, c = 0.5] = adjust;
  const bends: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    '2': [[1, 0]],
    '3': [
      [a, 0],
      [a, 1],
    ],
    '4': [
      [a, 0],
      [a, b],
      [1, b],
    ],
    '5': [
      [a, 0],
      [a, b],
      [c, b],
      [c, 1],
    ],
  };
  const count = /^(?:bent|curved)Connector([2-5])$/.exec(preset)?.[1] ?? '';
  const whole: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    rightArrow: [
      [0, 0.5],
      [1, 0.5],
    ],
    leftArrow: [
      [1, 0.5],
      [0, 0.5],
    ],
    downArrow: [
      [0.5, 0],
      [0.5, 1],
    ],
    upArrow: [
      [0.5, 1],
      [0.5, 0],
    ],
    lineInv: [
      [0, 1],
      [1, 0],
    ],
  };
  const path: readonly (readonly [number, number])[] = whole[preset] ?? [
    [0, 0],
    ...(bends[count] ?? []),
    [1, 1],
  ];
  return path.map(([x, y]) => ({ x, y }));
}

/** A path of the unit square where its shape lies. */
export function placedPath(path: readonly Spot[], area: Area, turn: Turn): readonly Spot[] {
  const centre = centreOf(area);
  const [sin, cos] = [Math.sin, Math.cos].map((f) => f((turn.angle * Math.PI) / 180)) as [
    number,
    number,
  ];
  return path.map(({ x, y }) => {
    const across = ((turn.flipsX ? 1 - x : x) - 0.5) * area.width;
    const down = ((turn.flipsY ? 1 - y : y) - 0.5) * area.height;
    return { x: centre.x + across * cos - down * sin, y: centre.y + across * sin + down * cos };
  });
}
