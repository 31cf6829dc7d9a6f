import { css } from 'lit';

/** One case: its clock, its steps, and the forms in which deviations are explained. */
export const caseStyles = css`
  .clock {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s8);
  }

  .facts dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .big {
    font-size: var(--_size-h3);
  }

  .move {
    display: grid;
    gap: var(--_s3);
    max-inline-size: 40rem;
  }

  .chain-ok {
    color: var(--_text-2);
  }

  .steps,
  .deviations-list,
  .history,
  .findings {
    display: grid;
    gap: var(--_s3);
    padding: 0;
    list-style: none;
  }

  .steps {
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: var(--_s3);
  }

  .listed {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
  }

  .listed.ahead {
    background: var(--_surface-2);
    padding-block: var(--_s3);
  }

  .visit {
    display: grid;
    gap: var(--_s3);
  }

  details.visit {
    display: block;
  }

  .visit > summary {
    align-content: center;
  }

  .visit > summary .visit-head {
    display: inline-flex;
    max-inline-size: calc(100% - 1.5rem);
    vertical-align: top;
  }

  .visit[open] > summary {
    margin-block-end: var(--_s3);
  }

  .visit + .visit {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s3);
  }

  .parts {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .parts :is(th, td) {
    border-block-end: 1px solid var(--_line);
    padding: var(--_s2) var(--_s3) var(--_s2) 0;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  .parts thead th {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  .parts th:first-child {
    inline-size: 9rem;
  }

  .parts td > .count,
  .parts td > .small {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .fact {
    display: inline-flex;
    align-items: start;
    gap: var(--_s1);
  }

  .fact .sign {
    margin-block-start: 0.25rem;
  }

  .fact.good {
    color: var(--_success);
  }

  .fact.bad {
    color: var(--_danger);
    font-weight: 600;
  }

  .fact.muted {
    color: var(--_text-2);
  }

  .deviation {
    display: grid;
    gap: var(--_s2);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius-small);
    padding: var(--_s3) var(--_s4);
  }

  .label-in {
    color: var(--_text-2);
  }

  .explain {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s3) var(--_s4);
  }

  .explain .wide {
    grid-column: 1 / -1;
  }

  .explain textarea.input {
    min-block-size: 4rem;
  }

  .history li {
    display: grid;
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: var(--_s3);
  }

  summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  @container (inline-size < 40rem) {
    .explain {
      grid-template-columns: minmax(0, 1fr);
    }

    .parts,
    .parts tbody {
      display: block;
    }

    .parts thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .parts tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 var(--_s3);
    }

    .parts tbody th {
      grid-column: 1 / -1;
      border: 0;
      padding-block-end: 0;
    }
  }

  @media (width < 44rem) {
    .sheet .explain {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
