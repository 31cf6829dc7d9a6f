import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .head,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_s3) var(--_s6);
    margin-block-end: var(--_s4);
  }

  .head > div {
    flex: 1 1 20rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    max-inline-size: 60rem;
  }

  .choices,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s3);
  }

  .choose {
    max-inline-size: 100%;
  }

  .choose select {
    max-inline-size: min(28rem, 100%);
  }

  .scroller {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: var(--_s2) var(--_s3);
    text-align: start;
    vertical-align: top;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    background: var(--_surface-2);
    color: var(--_text-2);
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
  }

  .register {
    min-inline-size: 72rem;
  }

  .after {
    margin-block-start: var(--_s3);
    text-align: center;
  }

  .logs {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s6);
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s4);
  }

  .notice {
    margin-block-end: var(--_s4);
  }

  .form {
    min-inline-size: 56rem;
  }

  .form .input {
    min-inline-size: 10rem;
    font-size: var(--_size);
  }

  .form textarea.input {
    min-block-size: 5.5rem;
    inline-size: 100%;
    min-inline-size: 20rem;
    field-sizing: content;
  }

  .form td:last-child textarea.input {
    min-inline-size: 12rem;
  }

  .form td.number {
    inline-size: 3rem;
  }

  .end {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: var(--_s4) var(--_s6);
    margin-block: var(--_s5);
  }

  .end legend {
    font-weight: 600;
  }

  .check {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.5rem;
  }

  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }

  .fields {
    display: grid;
    align-content: start;
    gap: var(--_s3);
  }

  @media (max-width: 44rem) {
    .register,
    .register tbody,
    .form,
    .form tbody {
      display: block;
      min-inline-size: 0;
    }

    .register thead,
    .form thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    :is(.register, .form) tr {
      display: grid;
      gap: var(--_s1);
      border-block-end: 1px solid var(--_line);
      padding: var(--_s3);
    }

    :is(.register, .form) tr:last-child {
      border-block-end: 0;
    }

    :is(.register, .form) :is(tbody th, td) {
      display: block;
      border: 0;
      padding: 0;
    }

    :is(.register, .form) [data-head]::before {
      content: attr(data-head);
      display: block;
      color: var(--_text-2);
      font-size: 0.75rem;
    }

    .form .input,
    .form textarea.input {
      min-inline-size: 0;
    }

    .form td.number {
      inline-size: auto;
    }
  }
`;
