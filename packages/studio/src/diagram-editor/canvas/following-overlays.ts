import Overlays from 'diagram-js/lib/features/overlays/Overlays.js';
import type { Drawn } from './services.ts';

/** What diagram-js' service does within itself when an element is said to have changed. */
interface Within {
  _getOverlayContainer(element: Drawn, raw: true): object | undefined;
  _updateOverlayContainer(container: object): void;
}

/**
 * What lies over elements. It follows one that has only moved without its being said to have changed:
 * then the element would be drawn again.
 */
export class FollowingOverlays extends Overlays {
  follow(element: Drawn): void {
    const within = this as unknown as Within;
    const container = within._getOverlayContainer(element, true);
    if (container) within._updateOverlayContainer(container);
  }
}
