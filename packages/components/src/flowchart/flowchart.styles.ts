import { css } from 'lit';

/** The official form: ruled cells, a header of two rows and the row of column numbers. */
export const styles = css`
  :host {
    display: block;
    --_rule: var(--alur-flowchart-rule, #94a0ab);
    --_heat-full: var(--alur-heat, #c2410c);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    margin-block-end: var(--_s3);
  }

  .notice + .tools {
    margin-block-start: var(--_s3);
  }

  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: 2px;
    background: var(--_surface-2);
  }

  .switch button {
    min-block-size: 2.5rem;
    border: 0;
    border-radius: calc(var(--_radius-small) - 2px);
    padding: var(--_s1) var(--_s4);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
  }

  .switch button:hover {
    background: var(--_surface-3);
  }

  .switch button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .problems {
    padding-inline-start: 1.1em;
    overflow-wrap: anywhere;
  }

  .scroller {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .page {
    position: relative;
    min-inline-size: calc(1rem * var(--_least-width, 57));
  }

  /* Collapsed borders cost more to paint. What is sized in the table is so in em of its text, with which it shrinks on paper. */
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
    font-size: var(--_size-small);
    line-height: 1.4;
  }

  th,
  td {
    border: solid var(--_rule);
    border-width: 0 1px 1px 0;
    padding: var(--_s2);
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .page:not(.paper) :is(td, thead tr:first-child > th):last-child {
    border-inline-end: 0;
  }

  .page:not(.paper) tbody tr:last-child :is(th, td) {
    border-block-end: 0;
  }

  thead th {
    background: var(--_surface-3);
    font-weight: 600;
    text-align: center;
    vertical-align: middle;
  }

  /* Long words of offices ("Pengendalian") stay whole. */
  thead .performer {
    padding-inline: var(--_s1);
    font-size: 0.857143em;
  }

  .numbers td {
    text-align: center;
    padding-block: 0;
    background: var(--_surface-2);
    font-size: 0.857143em;
    font-style: italic;
  }

  .number,
  td.duration {
    text-align: center;
  }

  tbody .activity {
    text-align: start;
    font-weight: 400;
  }

  td.performer {
    block-size: 5.142857em;
    padding: 0;
  }

  /* A thousand rows of markers would take a tenth of the time until the table shows. */
  td li {
    padding-inline-start: 1.1em;
    background: radial-gradient(circle at 0.35em 0.7em, currentcolor 0.15em, transparent 0.19em);
    list-style: none;
  }

  tbody tr:hover :is(th, td) {
    background: var(--_surface-2);
  }

  tbody .selected :is(th, td) {
    background: var(--_accent-soft);
  }

  .step {
    min-inline-size: 2.285714em;
    min-block-size: 2.285714em;
    border: 0;
    border-radius: var(--_radius-small);
    padding: 0 var(--_s1);
    background: transparent;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .step:hover {
    text-decoration: underline;
  }

  /* Its size depends on nothing in it, so that one step's mark does not lay out the whole table anew. */
  .mark {
    contain: layout size;
    block-size: 2em;
    margin-block-start: var(--_s2);
  }

  .mark .badge {
    border-radius: var(--_radius-small);
  }

  .layer {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }

  .symbol {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .symbol.done {
    fill: var(--_success-soft);
    stroke: var(--_success);
  }

  .symbol.current {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .symbol.late {
    fill: var(--_danger-soft);
    stroke: var(--_danger);
    stroke-width: 3;
  }

  .symbol.returned {
    fill: var(--_warning-soft);
    stroke: var(--_warning);
  }

  .symbol.skipped {
    stroke: var(--_text-2);
    stroke-dasharray: 4 3;
  }

  .heat {
    margin-block-start: var(--_s2);
    border-inline-start: 0.857143em solid var(--_heat);
    padding-inline-start: var(--_s2);
    color: var(--_text-2);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  .symbol[class*='heat-'] {
    fill: var(--_heat);
  }

  /* One hue from pale to deep: also without colour the deepest is the darkest, or in the dark the brightest. */
  .heat-0 {
    --_heat: var(--_surface);
  }

  .heat-1 {
    --_heat: color-mix(in oklab, var(--_surface), var(--_heat-full) 18%);
  }

  .heat-2 {
    --_heat: color-mix(in oklab, var(--_surface), var(--_heat-full) 40%);
  }

  .heat-3 {
    --_heat: color-mix(in oklab, var(--_surface), var(--_heat-full) 68%);
  }

  .heat-4 {
    --_heat: var(--_heat-full);
  }

  .symbol.selected {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .sign {
    fill: var(--_text);
    font-size: 14px;
    font-weight: 700;
  }

  .sign.current {
    fill: var(--_accent-text);
  }

  .arrow {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.25;
    stroke-linejoin: round;
  }

  .tip {
    fill: var(--_text);
  }

  .answer {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
    font-size: 12px;
    font-weight: 600;
  }

  .notes {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }

  .notes ul,
  .inferred ul {
    padding-inline-start: 1.1em;
  }

  .inferred {
    margin-block-start: var(--_s2);
    color: var(--_text-2);
    font-size: 0.928572em;
  }

  .inferred summary {
    cursor: pointer;
  }

  /* Backgrounds are not printed, nor drawn in a person's own colours. */
  @media print, (forced-colors: active) {
    td li {
      margin-inline-start: 1.1em;
      padding: 0;
      background: none;
      list-style: disc;
    }
  }

  @media (forced-colors: active) {
    .switch button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .selected .step {
      outline: 2px solid Highlight;
    }
  }
`;
