import { css } from 'lit';

export const partsStyles = css`
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

  .part legend {
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
