/**
 * Puts what is drawn somewhere else, as diagram-js does. Said as text: its lists of transforms take
 * several times as long, and an added step moves half of the drawing.
 */
export function putAt(drawn: Element, x: number, y: number): void {
  drawn.setAttribute('transform', `matrix(1 0 0 1 ${x} ${y})`);
}
