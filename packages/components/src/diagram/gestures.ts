import type { CanvasCommands } from './canvas-commands.ts';

/**
 * Wheel and fingers on the drawing, as on a map in a page: the page goes on scrolling. The wheel
 * zooms with Ctrl alone (a touchpad's pinch comes as that); one finger moves the drawing sideways
 * and the page up and down; two fingers move and zoom the drawing. `touch-action: pan-y` belongs
 * to it. Dragging by mouse is bpmn-js's own.
 */
export function listenToGestures(place: HTMLElement, canvas: CanvasCommands): void {
  let fingers: readonly Point[] = [];
  /** What one finger does, decided by where it goes first. */
  let way: 'undecided' | 'drawing' | 'page' = 'undecided';

  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = place.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const take = (event: TouchEvent): void => {
    fingers = [...event.touches].slice(0, 2).map(at);
    way = 'undecided';
  };

  place.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      canvas.zoomBy(Math.exp(-pixels(event) * zoomPerPixel), at(event));
    },
    { passive: false },
  );
  place.addEventListener('touchstart', take, { passive: true });
  place.addEventListener('touchend', take);
  place.addEventListener('touchcancel', take);
  place.addEventListener(
    'touchmove',
    (event) => {
      const before = fingers;
      const now = [...event.touches].slice(0, 2).map(at);
      const [from, to] = [middle(before), middle(now)];
      if (now.length === 1) {
        if (way === 'undecided') way = wayOf(from, to);
        if (way !== 'drawing') return;
      }
      fingers = now;
      // Else the browser would zoom or scroll the page with the same fingers.
      if (event.cancelable) event.preventDefault();
      if (before.length !== now.length) return;
      canvas.pan(to.x - from.x, now.length === 1 ? 0 : to.y - from.y);
      const apart = distance(before);
      if (apart > 0) canvas.zoomBy(distance(now) / apart, to);
    },
    { passive: false },
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels that a finger may tremble. */
const tremble = 6;

function wayOf(from: Point, to: Point): 'undecided' | 'drawing' | 'page' {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (Math.max(across, down) < tremble) return 'undecided';
  return across > down ? 'drawing' : 'page';
}

const zoomPerPixel = 0.004;

/** Wheels count in pixels, lines or pages. */
function pixels({ deltaY, deltaMode }: WheelEvent): number {
  const unit = [1, 16, 400][deltaMode] ?? 1;
  return Math.max(-200, Math.min(200, deltaY * unit));
}

function middle(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function distance([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
