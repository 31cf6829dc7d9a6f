import { css } from 'lit';

/** What both sides of the tracker share. */
export const trackerStyles = css`
  :host {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }

  /* As room.css has it for whoever was signed in before. */
  .roomy {
    min-block-size: 32rem;
  }

  h4 {
    margin: 0;
    font-size: var(--_size);
    line-height: 1.35;
  }

  .head-line,
  .refresh,
  .counts,
  .views,
  .moves,
  .visit-head,
  .saving,
  .signed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }

  .head-line {
    align-items: end;
    justify-content: space-between;
  }

  .sign {
    flex: none;
  }

  .error .sign {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: 0.1rem;
  }

  .error circle {
    fill: var(--_danger);
  }

  .error path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .badge {
    max-inline-size: 100%;
  }

  /* On a phone a count has more words than one line takes. */
  .counts .badge {
    white-space: normal;
  }

  p.quiet {
    padding-block: var(--_s8);
    color: var(--_text-2);
    text-align: center;
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

  .views .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .field {
    display: grid;
    align-content: start;
    gap: var(--_s1);
    min-inline-size: 0;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.75rem;
  }

  .tick input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }

  .kind {
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: 0 var(--_s2);
    font-size: var(--_size-small);
    font-weight: 600;
    white-space: nowrap;
  }

  .owed {
    color: var(--_danger);
    font-weight: 600;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
    border-radius: 999px;
    background: linear-gradient(var(--_bar, var(--_accent)), var(--_bar, var(--_accent))) no-repeat
      var(--_surface-3);
    background-size: calc(var(--_share, 0) * 100%) 100%;
  }

  .success .bar,
  .bar.success {
    --_bar: var(--_success);
  }

  .warning .bar,
  .bar.warning {
    --_bar: var(--_warning);
  }

  .danger .bar,
  .bar.danger {
    --_bar: var(--_danger);
  }

  @container (inline-size < 40rem) {
    .refresh {
      flex: auto;
      justify-content: space-between;
    }
  }

  /* Text of twice its size on a phone: long words break, what stood side by side stands below. */
  @container (inline-size < 16rem) {
    .head-line,
    .counts,
    .clock,
    .steps,
    .grid {
      overflow-wrap: anywhere;
    }

    .badge,
    .kind {
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: linear-gradient(CanvasText, CanvasText) no-repeat Canvas;
      background-size: calc(var(--_share, 0) * 100%) 100%;
    }

    .kind {
      border-color: CanvasText;
    }

    .views .button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
