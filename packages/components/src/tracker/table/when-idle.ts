/** How long a task may take that should not hold up a frame, in milliseconds. */
const enough = 6;

/**
 * Does something that takes a few milliseconds once what is on the screen has been drawn, and the
 * next frame is not about to begin. Safari has no idle time of its own.
 */
export function whenIdle(todo: () => void): void {
  if (!('requestIdleCallback' in globalThis)) {
    setTimeout(todo, 50);
    return;
  }
  const latest = performance.now() + 1000;
  const ask = (): void => {
    // eslint-disable-next-line compat/compat -- asked for above
    requestIdleCallback(
      (idle) => {
        const isTime = idle.didTimeout || idle.timeRemaining() >= enough;
        if (isTime || performance.now() > latest) todo();
        else ask();
      },
      { timeout: 1000 },
    );
  };
  ask();
}
