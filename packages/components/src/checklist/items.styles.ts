import { css } from 'lit';

/** What is found, item by item. */
export const itemStyles = css`
  .checklist {
    display: grid;
    gap: var(--_s8);
  }

  .progress {
    display: grid;
    gap: var(--_s2);
  }

  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: 999px;
    background: var(--_surface-3);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: var(--_surface-3);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .group {
    display: grid;
    gap: var(--_s4);
  }

  .group-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2);
    border-block-end: 2px solid var(--_line);
    padding-block-end: var(--_s1);
  }

  .item {
    display: grid;
    gap: var(--_s3);
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: var(--_s4);
  }

  .item.ok {
    border-color: var(--_success);
  }

  .item.not-ok {
    border-color: var(--_danger);
  }

  /* Floated, it is laid out like the rest instead of within the border of the fieldset. */
  .item legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }

  .verdict {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_s2);
  }

  .choice-radio {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: var(--_s2);
    background: var(--_surface);
    line-height: 1.25;
    cursor: pointer;
  }

  .choice-radio .sign {
    flex: none;
    color: var(--_text-2);
  }

  .choice-radio input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice-radio:hover {
    background: var(--_surface-2);
  }

  .choice-radio:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-text);
  }

  .choice-radio :focus-visible {
    outline: none;
    box-shadow: none;
  }

  .choice-radio.yes:has(:checked) {
    border-color: var(--_success);
    background: var(--_success-soft);
  }

  .choice-radio.no:has(:checked) {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }

  .choice-radio.yes:has(:checked) .sign {
    color: var(--_success);
  }

  .choice-radio.no:has(:checked) .sign {
    color: var(--_danger);
  }

  .why {
    display: grid;
    gap: var(--_s4);
  }

  .field {
    display: grid;
    gap: var(--_s1);
  }

  .chosen-reason {
    font-size: var(--_size-small);
  }

  .faults {
    display: grid;
    gap: var(--_s3);
    list-style: none;
  }

  @container desk (inline-size < 16rem) {
    .group-head {
      flex-wrap: wrap;
    }

    .verdict {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .item.ok,
    .item.not-ok {
      border-color: CanvasText;
    }
  }
`;
