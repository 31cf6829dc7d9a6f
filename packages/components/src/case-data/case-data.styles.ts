import { css } from 'lit';

export const caseDataStyles = css`
  .data {
    display: grid;
    gap: var(--_s1);
  }

  .data + .data {
    margin-block-start: var(--_s6);
  }

  .data h4 {
    margin: 0;
    font-size: var(--_size);
    line-height: 1.35;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 var(--_s4);
    border-block-end: 1px solid var(--_line);
    padding-block: var(--_s2);
  }

  .entry dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
    line-height: 1.5rem;
  }

  .entry dd {
    overflow-wrap: anywhere;
  }

  .entry dt {
    hyphens: auto;
  }

  /* Rows have labels of their own, which need the width. */
  .entry.repeated {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
  }

  .row {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: var(--_s3);
  }

  .row + .row {
    margin-block-start: var(--_s3);
  }

  .row .entry:last-child {
    border-block-end: 0;
  }

  @container (inline-size < 26rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
