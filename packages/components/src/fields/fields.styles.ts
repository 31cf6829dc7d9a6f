import { css } from 'lit';

/** How fields stand in a form: one column on a phone, six on a wide page. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_s6) var(--_s5);
  }

  .field {
    grid-column: 1 / -1;
  }

  .field .hint,
  .field .error {
    margin-block-start: var(--_s1);
  }

  .field .input,
  .field .affixed,
  .field .options,
  .field .date,
  .field .rows {
    margin-block-start: var(--_s2);
  }

  .field .affixed .input,
  .field .date .input {
    margin-block-start: 0;
  }

  .field:has(> .error),
  .field:has(> fieldset > .error) {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: var(--_s3);
  }

  legend {
    padding: 0;
  }

  .optional {
    color: var(--_text-2);
    font-weight: 400;
    white-space: nowrap;
  }

  .sign {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.1em;
  }

  .sign circle {
    fill: currentcolor;
  }

  .sign path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.2;
    stroke-linecap: round;
  }

  .input.short {
    max-inline-size: 18rem;
  }

  .input.tiny {
    max-inline-size: 9rem;
  }

  .input::placeholder {
    color: var(--_text-2);
  }

  .affixed {
    display: flex;
    align-items: stretch;
    max-inline-size: 100%;
  }

  .affix {
    display: grid;
    place-items: center;
    border: 1px solid var(--_field-line);
    padding-inline: var(--_s3);
    background: var(--_surface-3);
    white-space: nowrap;
  }

  .affix:first-child {
    border-inline-end: 0;
    border-start-start-radius: var(--_radius-small);
    border-end-start-radius: var(--_radius-small);
  }

  .affix:last-child {
    border-inline-start: 0;
    border-start-end-radius: var(--_radius-small);
    border-end-end-radius: var(--_radius-small);
  }

  .affix:first-child + .input {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .affixed .input:has(+ .affix) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
  }

  .date span {
    display: block;
    margin-block-end: var(--_s1);
    font-size: var(--_size-small);
  }

  .input.part {
    inline-size: 4.25rem;
  }

  .input.part.month {
    inline-size: 5.5rem;
  }

  .input.part.year {
    inline-size: 5.75rem;
  }

  .options {
    display: grid;
    gap: var(--_s1);
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_s3);
    align-items: start;
    border-radius: var(--_radius-small);
    padding: 0.625rem var(--_s3) 0.625rem 0;
    cursor: pointer;
  }

  .option input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .rows {
    display: grid;
    gap: var(--_s4);
    justify-items: start;
  }

  .row {
    inline-size: 100%;
    padding: var(--_s4);
    background: var(--_surface-2);
  }

  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_s4);
  }

  .row-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .plus {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  @container (min-width: 20rem) {
    .field.third {
      grid-column: span 3;
      align-self: end;
    }
  }

  @container (min-width: 40rem) {
    /* Controls beside each other stand on one line, however long their labels are. */
    .field.half,
    .field.third {
      align-self: end;
    }

    .field.half {
      grid-column: span 3;
    }

    .field.third {
      grid-column: span 2;
    }
  }
`;
