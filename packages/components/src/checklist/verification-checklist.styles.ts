import { css } from 'lit';

/** The desk: its head, its two panes, and what stands in both. */
export const styles = css`
  :host {
    display: block;
    container: desk / inline-size;
  }

  article {
    display: grid;
    gap: var(--_s6);
  }

  header {
    display: grid;
    justify-items: start;
    gap: var(--_s2);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_s3) var(--_s6);
    justify-self: stretch;
    margin-block-start: var(--_s2);
  }

  .facts dd,
  .registration {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .panes {
    display: grid;
    gap: var(--_s6);
  }

  .pane {
    container-type: inline-size;
    min-inline-size: 0;
  }

  .placeholder {
    display: grid;
    place-items: center;
    min-block-size: 8rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s4);
    color: var(--_text-2);
    text-align: center;
  }

  .shown h4,
  .group h4 {
    margin: 0;
    font-size: var(--_size-h3);
    line-height: 1.35;
  }

  .notice h2 {
    justify-self: start;
    font-size: var(--_size-h3);
  }

  [tabindex='-1']:focus-visible {
    outline-offset: 4px;
  }

  /* Text of twice its size on a phone: long words break, what stood side by side stands below. */
  @container desk (inline-size < 16rem) {
    article {
      overflow-wrap: anywhere;
    }

    .badge {
      white-space: normal;
    }
  }

  @container desk (inline-size < 56rem) {
    .pane + .pane {
      border-block-start: 2px solid var(--_line);
      padding-block-start: var(--_s6);
    }
  }

  @container desk (inline-size >= 56rem) {
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      gap: var(--_s8);
    }

    .pane:first-child {
      position: sticky;
      inset-block-start: var(--_s4);
    }

    .back,
    .look {
      display: none;
    }
  }
`;
