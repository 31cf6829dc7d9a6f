import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    container-type: inline-size;
    /* In a page's row of flex items a container asks for no room, and would get none. */
    inline-size: -webkit-fill-available;
    min-inline-size: min(100%, 20rem);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_s3) var(--_s6);
  }

  .refresh {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3);
  }

  .filter {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    align-items: end;
    gap: var(--_s4);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_s2);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s8) var(--_s4);
    text-align: center;
  }

  .quiet {
    padding-block: var(--_s8);
    color: var(--_text-2);
    text-align: center;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: var(--_s3);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end: 2px solid var(--_field-line);
    color: var(--_text-2);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  tbody tr:hover {
    background: var(--_surface-2);
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  .registration {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 44rem) {
    .registration {
      white-space: nowrap;
    }
  }

  td > .small,
  time > .small {
    display: block;
  }

  .action {
    padding-inline-end: 0;
    text-align: end;
  }

  @container (inline-size < 40rem) {
    .refresh {
      flex: 1 1 100%;
      justify-content: space-between;
    }

    .filter {
      grid-template-columns: minmax(0, 1fr);
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody,
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s3);
      overflow-wrap: break-word;
    }

    tbody tr {
      gap: var(--_s2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      padding: var(--_s4);
    }

    tbody th,
    tbody td {
      display: block;
      border: 0;
      padding: 0;
    }

    td[data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_text-2);
      font-size: var(--_size-small);
    }

    .registration {
      font-size: var(--_size-h3);
    }

    .action .button {
      inline-size: 100%;
      margin-block-start: var(--_s1);
    }
  }
`;
