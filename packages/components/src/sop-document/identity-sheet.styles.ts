import { css } from 'lit';

/** The first sheet: whose SOP it is, its facts, and the lists below them. */
export const identityStyles = css`
  .cover {
    font-weight: 700;
    text-align: center;
  }

  .cover + .identity {
    margin-block-start: 2mm;
  }

  .identity,
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }

  .identity {
    border: var(--_rule);
  }

  .agency {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: 3mm 6mm;
    border-inline-end: var(--_rule);
    font-size: 11pt;
    font-weight: 700;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .agency p {
    white-space: pre-line;
  }

  .emblem {
    block-size: 19mm;
    inline-size: 19mm;
    margin-block-end: 2mm;
  }

  .emblem img {
    block-size: 100%;
    inline-size: 100%;
    object-fit: contain;
  }

  .agency .unit {
    padding-block-start: 2mm;
    font-size: 10pt;
  }

  .facts {
    block-size: 100%;
    inline-size: 100%;
    table-layout: fixed;
  }

  .facts :is(th, td) {
    border-block-end: var(--_rule);
    padding: 0.8mm 2mm;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .facts th {
    inline-size: 38mm;
    border-inline-end: var(--_rule);
    font-weight: 400;
  }

  .facts tr:last-child > * {
    border-block-end: 0;
  }

  .facts .approval td {
    text-align: center;
  }

  .facts .signature {
    min-block-size: 1.25em;
    padding-block-start: 14mm;
    font-weight: 700;
  }

  .facts .title td {
    font-weight: 700;
  }

  /* Backgrounds paint over the borders of what is above them, so that heads carry their own. */
  .identity.above-lists {
    border-block-end: 0;
  }

  .pair {
    border-inline: var(--_rule);
  }

  .pair:last-child {
    border-block-end: var(--_rule);
  }

  .list:first-child {
    border-inline-end: var(--_rule);
  }

  .list h3 {
    border-block: var(--_rule);
    padding: 0.5mm 2mm;
    background: var(--_head);
    font-weight: 700;
  }

  .list h3:empty {
    border-block-end: 0;
    background: none;
  }

  .continued {
    font-weight: 400;
  }

  .sheet .items {
    min-block-size: 34px;
    padding-block-end: 0.8mm;
    padding-inline: 2mm;
  }

  .sheet ol.items {
    padding-inline-start: 8mm;
  }

  .items > * {
    padding-block: 0.15mm;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .items > :first-child {
    padding-block-start: 0.8mm;
  }
`;
