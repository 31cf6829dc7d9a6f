import { css } from 'lit';

export const historyStyles = css`
  .history {
    display: grid;
    list-style: none;
  }

  .step {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: var(--_s3);
    padding-block-end: var(--_s6);
    position: relative;
  }

  .step:last-child {
    padding-block-end: 0;
  }

  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2rem 0;
    inset-inline-start: calc(1rem - 1px);
    border-inline-start: 2px solid var(--_line);
  }

  .step.done:not(:last-child)::before {
    border-color: var(--_success);
  }

  .node {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--_field-line);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_text-2);
  }

  .done .node {
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_success);
  }

  .failed .node {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .current .node {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    forced-color-adjust: none;
  }

  .waiting .node {
    border-style: dashed;
  }

  .what {
    display: grid;
    overflow-wrap: anywhere;
    gap: var(--_s1);
    padding-block-start: 0.2rem;
  }

  .what h4,
  .what h5 {
    margin: 0;
    font-size: var(--_size);
    line-height: 1.5;
  }

  .what h5 {
    font-size: var(--_size-small);
  }

  .waiting .what h4 {
    color: var(--_text-2);
    font-weight: 500;
  }

  .state {
    font-weight: 600;
  }

  .state::after {
    content: ' ·';
    color: var(--_text-2);
  }

  .current .state {
    color: var(--_accent);
  }

  .done .state {
    color: var(--_success);
  }

  .reasons {
    border-inline-start: 3px solid var(--_danger);
    padding-inline-start: var(--_s3);
    margin-block-start: var(--_s2);
  }

  .faults {
    display: grid;
    gap: var(--_s3);
    list-style: none;
  }
`;
