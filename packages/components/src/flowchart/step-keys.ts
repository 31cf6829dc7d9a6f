/**
 * Moves between the steps of the table by the arrow keys, Home and End. The keydown handler of the
 * table's body.
 */
export function moveBetweenSteps(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.step')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const steps = [...(target.closest('tbody')?.querySelectorAll<HTMLElement>('.step') ?? [])];
  const at = steps.indexOf(target);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: steps.length - 1,
  };
  const place = places[key];
  if (place === undefined) return;
  event.preventDefault();
  steps[place]?.focus();
}
