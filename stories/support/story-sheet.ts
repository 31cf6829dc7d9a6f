import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import { LitElement, css } from 'lit';
import { property } from 'lit/decorators.js';

/** Shows a part that is no element of its own, in the styles that it has inside of elements. */
export class StorySheet extends LitElement {
  static readonly tag = 'alur-story-sheet';
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--_s3);
      }

      h2:not(:first-child) {
        margin-block-start: var(--_s4);
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_s2);
      }

      .field {
        display: grid;
        gap: var(--_s1);
        max-inline-size: 30rem;
      }
    `,
  ];

  @property({ attribute: false }) content: unknown;

  protected override render(): unknown {
    return this.content;
  }
}
