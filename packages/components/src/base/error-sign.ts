import { html } from 'lit';

/** An exclamation mark in a disc: an error is never told by colour alone. Styled by `.sign`. */
export const errorSign = html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="9"></circle>
  <path d="M10 5v6.2M10 14.2v.1"></path>
</svg>`;
