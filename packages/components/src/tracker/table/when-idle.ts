/** Does something once what is on the screen has been drawn; Safari has no idle time of its own. */
export function whenIdle(todo: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(todo, { timeout: 1000 });
  else setTimeout(todo, 50);
}
