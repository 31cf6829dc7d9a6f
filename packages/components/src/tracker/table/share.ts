import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Share extends Directive {
  private value: number | undefined;

  override render(_share: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [share]: [number]): typeof noChange {
    const value = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
    if (value !== this.value) {
      (element as HTMLElement).style.setProperty('--_share', String(value));
      this.value = value;
    }
    return noChange;
  }
}

/** Tells an element's style a share from 0 to 1, as `--_share`. */
export const share = directive(Share);
