/**
 * Registers elements with the browser.
 *
 * Element modules have no side effects: importing one only gives its class. Registration happens
 * here and nowhere else, and twice is as good as once, because two parts of an agency's page may
 * both load Alur.
 *
 * @module
 */

/** An element class that knows its tag. */
export interface ElementClass extends CustomElementConstructor {
  readonly tag: `alur-${string}`;
}

/** Registers each class under its own tag. A tag that is taken stays as it is. */
export function define(...elements: readonly ElementClass[]): void {
  for (const element of elements) {
    if (!customElements.get(element.tag)) customElements.define(element.tag, element);
  }
}
