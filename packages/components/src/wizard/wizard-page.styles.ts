import { css } from 'lit';

/** What all stages have in common. */
export const pageStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* In a page's row of flex items a container asks for no room, and would get none. */
    inline-size: -webkit-fill-available;
    min-inline-size: min(100%, 20rem);
  }

  .wizard {
    display: grid;
    gap: var(--_s6);
  }

  .page {
    min-inline-size: 0;
    max-inline-size: 46rem;
  }

  .page > * + * {
    margin-block-start: var(--_s5);
  }

  .page-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    align-items: baseline;
    justify-content: space-between;
  }

  .page-head + h2 {
    margin-block-start: var(--_s2);
  }

  .page-head:empty {
    display: none;
  }

  h2 {
    scroll-margin-block-start: var(--_s8);
  }

  /* Focused only to be read out; nothing can be done there. */
  #heading:focus-visible,
  .summary:focus-visible,
  .row-name:focus-visible {
    outline: none;
    box-shadow: none;
  }

  #heading {
    font-size: var(--_size-h1);
    letter-spacing: -0.015em;
  }

  .permit-title {
    color: var(--_text-2);
    font-weight: 600;
  }

  .lead {
    color: var(--_text-2);
  }

  .link {
    border: 0;
    padding: 0.375rem 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .plain {
    padding-inline-start: 1.25rem;
  }

  .plain li + li {
    margin-block-start: var(--_s2);
  }

  .tick {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: 999px;
    background: var(--_surface-3);
    accent-color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_surface-3);
  }

  progress::-webkit-progress-value {
    border-radius: 999px;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: 999px;
    background: var(--_accent);
  }
  .save {
    color: var(--_text-2);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .save.unsaved {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius-small);
    padding: var(--_s2) var(--_s3);
    background: var(--_warning-soft);
    color: var(--_warning);
    font-weight: 600;
  }

  .save.unsaved .link {
    padding-block: 0;
  }
  .stage,
  .sections {
    display: grid;
    gap: var(--_s8);
  }

  .stage > .lead + * {
    margin-block-start: calc(-1 * var(--_s3));
  }

  .section {
    display: grid;
    gap: var(--_s4);
  }

  .sections > .section + .section {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s6);
  }

  .section .fields {
    margin-block-start: var(--_s1);
  }

  .field {
    scroll-margin-block: var(--_s8);
  }

  .long .field {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6.5rem;
    overflow-clip-margin: 0.5rem; /* room for the outline of the focus */
  }

  .ways {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: var(--_s3);
    justify-content: space-between;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s5);
  }

  .ways .button {
    flex: 1 1 12rem;
  }

  .account {
    padding: var(--_s5);
  }

  .failure,
  .loading {
    display: grid;
    gap: var(--_s4);
  }

  /* So that nothing below it is seen, and jumps, before the first stage is there. */
  .loading {
    align-content: start;
    min-block-size: 100vh;
  }

  .failure #heading {
    font-size: var(--_size-h3);
  }

  .bones {
    display: grid;
    gap: var(--_s4);
  }

  .bones span {
    block-size: 2.75rem;
    border-radius: var(--_radius-small);
    background: var(--_surface-3);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .bones span:first-child {
    inline-size: 60%;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @container (min-width: 34rem) {
    .ways .button {
      flex: none;
    }
  }

  @container (min-width: 56rem) {
    .wizard {
      grid-template-columns: 16rem minmax(0, 1fr);
      gap: var(--_s12);
    }
  }

  /* The browser's own bar is seen in every theme. */
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }

  /* Text of twice its size on a phone: long words break, what stood side by side stands below. */
  @container (inline-size < 16rem) {
    .wizard {
      overflow-wrap: anywhere;
    }

    .badge {
      white-space: normal;
    }
  }
`;
