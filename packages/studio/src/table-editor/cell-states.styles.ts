import { css } from 'lit';

/** A cell that is active or selected, and what stands in it beside its text. */
export const cellStyles = css`
  [data-column]:focus,
  [data-column]:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    box-shadow: none;
  }

  [data-column].active:not(:focus) {
    outline: 2px dashed var(--_field-line);
    outline-offset: -2px;
  }

  tbody tr > .in-range,
  tbody tr:hover > .in-range {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }

  tbody tr > .in-range.number,
  tbody tr:hover > .in-range.number {
    background: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
  }

  .beside,
  .understood,
  .not-understood {
    display: block;
    margin-block-start: var(--_s1);
    color: var(--_text-2);
    font-size: 0.75rem;
  }

  .not-understood {
    color: var(--_warning);
    font-weight: 600;
  }

  .sign-of {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    margin-block-start: var(--_s1);
    border: 1px solid currentcolor;
    border-radius: var(--_radius-small);
    padding: 0 0.3em;
    background: var(--_surface);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .sign-of.error {
    color: var(--_danger);
  }

  .sign-of.notice {
    color: var(--_warning);
  }

  td.performer .sign-of {
    position: absolute;
    inset-block-end: 2px;
    inset-inline-end: 2px;
    z-index: 1;
    margin: 0;
  }

  /* A word would lie on a symbol; the bar below the table has it. */
  td.performer .sign-of .word {
    display: none;
  }

  /* The column of numbers is narrower than the word. */
  td.number .sign-of .word {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
`;
