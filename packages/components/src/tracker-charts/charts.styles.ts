import { css } from 'lit';

/**
 * Blue against orange: told apart by who cannot tell red from green, and by their lightness alone.
 * 3:1 or more against the surface.
 */
export const styles = css`
  :host {
    display: block;
    --_good: var(--alur-chart-good, #1769aa);
    --_bad: var(--alur-chart-bad, #c2410c);
    --_soon: var(--alur-chart-soon, #b58a00);
    --_first: var(--alur-chart-first, #1769aa);
    --_second: var(--alur-chart-second, #d9622b);
    --_third: var(--alur-chart-third, #5b3f8c);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_good: light-dark(var(--alur-chart-good, #1769aa), var(--alur-chart-good-dark, #6cb2f0));
      --_bad: light-dark(var(--alur-chart-bad, #c2410c), var(--alur-chart-bad-dark, #ff8f5c));
      --_soon: light-dark(var(--alur-chart-soon, #b58a00), var(--alur-chart-soon-dark, #e8c547));
      --_first: light-dark(var(--alur-chart-first, #1769aa), var(--alur-chart-first-dark, #6cb2f0));
      --_second: light-dark(
        var(--alur-chart-second, #d9622b),
        var(--alur-chart-second-dark, #ff8f5c)
      );
      --_third: light-dark(var(--alur-chart-third, #5b3f8c), var(--alur-chart-third-dark, #bfa3f0));
    }
  }

  @media (forced-colors: active) {
    :host {
      --_good: LinkText;
      --_bad: CanvasText;
      --_soon: GrayText;
      --_first: LinkText;
      --_second: CanvasText;
      --_third: Highlight;
    }
  }

  .palette {
    display: none;
  }

  .palette .good {
    color: var(--_good);
  }

  .palette .bad {
    color: var(--_bad);
  }

  .palette .soon {
    color: var(--_soon);
  }

  .palette .first {
    color: var(--_first);
  }

  .palette .second {
    color: var(--_second);
  }

  .palette .third {
    color: var(--_third);
  }

  .palette .text {
    color: var(--_text);
  }

  .palette .quiet,
  .palette .quietText {
    color: var(--_text-2);
  }

  .palette .grid {
    color: var(--_line);
  }

  .palette .surface {
    color: var(--_surface);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_s3) var(--_s6);
    margin-block-end: var(--_s4);
  }

  .choose {
    max-inline-size: 100%;
  }

  .choose select {
    max-inline-size: min(32rem, 100%);
  }

  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-end: var(--_s5);
    background: var(--_line);
    overflow: hidden;
  }

  .totals > div {
    flex: 1 1 9rem;
    padding: var(--_s4);
    background: var(--_surface);
  }

  .totals dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  .totals .figure {
    font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.125rem);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));
    gap: var(--_s5);
  }

  .chart {
    display: flex;
    flex-direction: column;
    gap: var(--_s3);
    min-inline-size: 0;
    padding: var(--_s4);
  }

  .chart.wide {
    grid-column: 1 / -1;
  }

  .chart header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s3);
  }

  .chart header > :first-child {
    flex: 1 1 8rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .chart header .button {
    flex: none;
    min-block-size: 2.25rem;
    padding: var(--_s1) var(--_s3);
    font-size: var(--_size-small);
  }

  .finding {
    margin-block-start: calc(-1 * var(--_s2));
    color: var(--_text-2);
  }

  .drawing {
    position: relative;
    block-size: var(--_drawing, 18rem);
    min-inline-size: 0;
  }

  .drawing.grows {
    flex: 1 0 var(--_drawing, 18rem);
  }

  .scroller {
    overflow: auto;
    max-block-size: 30rem;
  }

  table.figures {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  table.figures th,
  table.figures td {
    border-block-end: 1px solid var(--_line);
    padding: var(--_s2);
    text-align: end;
    vertical-align: top;
  }

  table.figures thead th {
    color: var(--_text-2);
    font-weight: 600;
  }

  table.figures :is(th, td):first-child {
    min-inline-size: 9rem;
    padding-inline-start: 0;
    text-align: start;
    font-weight: 400;
  }
`;
