import { css } from 'lit';

export const tryOutStyles = css`
  .controls {
    margin-block-start: var(--_s3);
  }

  .path {
    display: grid;
    gap: var(--_s1);
    margin-block: var(--_s2);
    padding: 0;
    list-style: none;
  }

  table {
    inline-size: 100%;
    margin-block: var(--_s2);
    border-collapse: collapse;
    font-size: var(--_size-small);
  }

  caption {
    text-align: start;
    font-weight: 600;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: var(--_s1) var(--_s2);
    text-align: start;
    vertical-align: top;
  }

  thead th:not(:first-child),
  td.number {
    text-align: end;
  }

  .badge {
    white-space: normal;
  }

  .promise {
    margin-block-start: var(--_s2);
  }

  meter {
    inline-size: 4rem;
  }
`;
