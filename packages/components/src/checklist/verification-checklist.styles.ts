import { css } from 'lit';

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

  /* What is looked at ---------------------------------------------------- */

  .evidence {
    display: grid;
    gap: var(--_s4);
    padding: var(--_s4);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    list-style: none;
  }

  .choice {
    min-block-size: 2.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s3);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
    text-align: start;
    cursor: pointer;
  }

  @media (pointer: fine) {
    .choice {
      min-block-size: 2.25rem;
    }
  }

  .choice:hover {
    background: var(--_surface-3);
  }

  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  .shown {
    display: grid;
    gap: var(--_s3);
  }

  .shown h4,
  .group h4 {
    margin: 0;
    font-size: var(--_size-h3);
    line-height: 1.35;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
  }

  .picture {
    max-block-size: 34rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface-2);
    text-align: center;
  }

  .picture img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 34rem;
    margin-inline: auto;
    object-fit: contain;
  }

  .picture.enlarged img {
    max-inline-size: none;
    max-block-size: none;
    min-inline-size: 160%;
  }

  .pdf {
    inline-size: 100%;
    block-size: min(34rem, 80vb);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface-2);
  }

  /* What is found ---------------------------------------------------------- */

  .checklist {
    display: grid;
    gap: var(--_s8);
  }

  .progress {
    display: grid;
    gap: var(--_s2);
  }

  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: 999px;
    background: var(--_surface-3);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: var(--_surface-3);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .group {
    display: grid;
    gap: var(--_s4);
  }

  .group-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2);
    border-block-end: 2px solid var(--_line);
    padding-block-end: var(--_s1);
  }

  .item {
    display: grid;
    gap: var(--_s3);
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: var(--_s4);
  }

  .item.ok {
    border-color: var(--_success);
  }

  .item.not-ok {
    border-color: var(--_danger);
  }

  /* Floated, it is laid out like the rest instead of within the border of the fieldset. */
  .item legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }

  .verdict {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_s2);
  }

  .choice-radio {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 2.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: var(--_s2);
    background: var(--_surface);
    line-height: 1.25;
    cursor: pointer;
  }

  .choice-radio .sign {
    flex: none;
    color: var(--_text-2);
  }

  .choice-radio input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice-radio:hover {
    background: var(--_surface-2);
  }

  .choice-radio:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-text);
  }

  .choice-radio :focus-visible {
    outline: none;
    box-shadow: none;
  }

  .choice-radio.yes:has(:checked) {
    border-color: var(--_success);
    background: var(--_success-soft);
  }

  .choice-radio.no:has(:checked) {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }

  .choice-radio.yes:has(:checked) .sign {
    color: var(--_success);
  }

  .choice-radio.no:has(:checked) .sign {
    color: var(--_danger);
  }

  .why {
    display: grid;
    gap: var(--_s4);
  }

  .field {
    display: grid;
    gap: var(--_s1);
  }

  .chosen-reason {
    font-size: var(--_size-small);
  }

  .faults {
    display: grid;
    gap: var(--_s3);
    list-style: none;
  }

  /* What is decided ---------------------------------------------------------- */

  .decision,
  .letters,
  .past {
    display: grid;
    justify-items: start;
    gap: var(--_s4);
  }

  .checklist + .decision {
    margin-block-start: var(--_s8);
    border-block-start: 2px solid var(--_line);
    padding-block-start: var(--_s6);
  }

  .work {
    display: grid;
    align-content: start;
    gap: var(--_s8);
  }

  .outcomes {
    display: grid;
    gap: var(--_s4);
    list-style: none;
  }

  .outcomes.together {
    display: flex;
    flex-wrap: wrap;
  }

  .outcomes p {
    margin-block-start: var(--_s1);
  }

  .decision.confirm {
    border: 2px solid var(--_accent);
    padding: var(--_s5);
  }

  .told {
    display: grid;
    gap: var(--_s2);
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: var(--_s4);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
  }

  .printable {
    display: grid;
    justify-items: start;
    gap: var(--_s1);
  }

  .letters > [role='status']:empty {
    display: none;
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

    .group-head {
      flex-wrap: wrap;
    }

    .verdict {
      grid-template-columns: minmax(0, 1fr);
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

    .evidence {
      max-block-size: calc(100vb - 2 * var(--_s4));
      overflow: auto;
    }

    .back,
    .look {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .item.ok,
    .item.not-ok {
      border-color: CanvasText;
    }

    .choice[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
