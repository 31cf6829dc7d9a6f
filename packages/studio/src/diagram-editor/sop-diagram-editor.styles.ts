import { css } from 'lit';

/** The element, and the place of the drawing in it. */
export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    align-content: start;
    container-type: inline-size;
    min-inline-size: 0;
  }

  .stage {
    position: relative;
    overflow: hidden;
  }

  .stage .canvas {
    aspect-ratio: auto;
    block-size: clamp(22rem, 62vh, 46rem);
    max-block-size: none;
    user-select: none;
  }

  .stage .djs-parent {
    --element-dragger-color: var(--_accent);
    --shape-attach-allowed-stroke-color: var(--_accent);
    --shape-connect-allowed-fill-color: var(--_accent-soft);
    --shape-drop-allowed-fill-color: var(--_accent-soft);
    --shape-drop-not-allowed-fill-color: var(--_danger-soft);
  }

  .element-list {
    position: absolute;
    inset-block-start: 50%;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    list-style: none;
  }

  /* Of the list alone: of what is drawn each change would have to be looked at for it. */
  .element-list:has(:focus-visible) + .stage {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    .bar,
    .about,
    .pad-place {
      display: none;
    }
  }
`;
