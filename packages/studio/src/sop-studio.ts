import { AlurElement } from '@alur/components/base/alur-element.js';
import { html } from 'lit';

/**
 * The studio in which authors edit SOPs: as the official table, as a diagram, or both at once.
 *
 * @tag alur-sop-studio
 */
export class AlurSopStudio extends AlurElement {
  static readonly tag = 'alur-sop-studio';

  protected override serviceChanged(): void {}

  protected override render() {
    return html``;
  }
}
