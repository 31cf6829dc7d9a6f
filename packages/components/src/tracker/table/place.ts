import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class Place extends Directive {
  private at: number | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() stands on an element');
  }

  override render(_pixels: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [pixels]: [number]): typeof noChange {
    if (pixels !== this.at) {
      (element as HTMLElement).style.setProperty('transform', `translateY(${pixels}px)`);
      this.at = pixels;
    }
    return noChange;
  }
}

/** Moves an element down. A strict page forbids style attributes, but not this. */
export const place = directive(Place);

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
