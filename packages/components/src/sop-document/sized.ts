import { ref } from 'lit/directives/ref.js';

/** Sets a length that is known only after measuring; a strict page forbids style attributes. */
export function sized(property: 'inline-size' | 'block-size', pixels: number): unknown {
  return ref((element) => {
    // Not `instanceof`: the element may belong to the window of a print frame.
    (element as HTMLElement | undefined)?.style.setProperty(property, `${pixels}px`);
  });
}
