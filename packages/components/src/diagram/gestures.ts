import type { CanvasCommands } from './canvas-commands.ts';

/**
 * Wheel and fingers on the drawing, as on a map in a page: the page goes on scrolling. The wheel
 * zooms with Ctrl alone (a touchpad's pinch comes as that); one finger moves the drawing sideways
 * and the page up and down; two fingers move and zoom the drawing. `touch-action: pan-y` belongs
 * to it. Dragging by mouse is bpmn-js's own.
 */
export function listenToGestures(place: HTMLElement, canvas: CanvasCommands): void {
  let fingers: readonly Point[] = [];

  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = place.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const take = (event: TouchEvent): void => {
    fingers = [...event.touches].slice(0, 2).map(at);
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
      take(event);
      // What cannot be prevented any more is the page's scrolling.
      if (before.length !== fingers.length || !event.cancelable) return;
      if (fingers.length === 2) event.preventDefault();
      const [from, to] = [middle(before), middle(fingers)];
      canvas.pan(to.x - from.x, fingers.length === 1 ? 0 : to.y - from.y);
      const apart = distance(before);
      if (apart > 0) canvas.zoomBy(distance(fingers) / apart, to);
    },
    { passive: false },
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
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
