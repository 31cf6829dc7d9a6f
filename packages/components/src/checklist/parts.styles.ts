import { css } from 'lit';

export const partsStyles = css`
  /* Inherited sizing stops at the part of its own that a details element has inside. */
  .parts,
  .parts * {
    box-sizing: border-box;
  }

  .checklist + .parts {
    margin-block-start: var(--_s8);
  }

  .parts + .decision {
    margin-block-start: var(--_s6);
  }

  .parts {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .parts summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_s1) var(--_s3);
    min-block-size: 2.75rem;
    padding: var(--_s3) var(--_s4);
    font-weight: 600;
    cursor: pointer;
  }

  .parts summary .small {
    font-weight: 400;
  }

  .parts-body {
    display: grid;
    justify-items: start;
    gap: var(--_s4);
    border-block-start: 1px solid var(--_line);
    padding: var(--_s4);
  }

  .part {
    display: grid;
    justify-self: stretch;
    gap: var(--_s2);
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  .parts h4 {
    margin: 0;
    font-size: var(--_size-small);
  }

  /* Floated, as in an item, so that the gap holds between it and the choices. */
  .part legend {
    float: inline-start;
    padding: 0;
    overflow-wrap: anywhere;
  }

  .part-choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: var(--_s2);
  }

  .choice-radio.there:has(:checked) {
    border-color: var(--_success);
    background: var(--_success-soft);
  }

  .choice-radio.missing:has(:checked) {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
`;
