import { css } from 'lit';

/** All that is to be corrected. */
export const errorSummaryStyles = css`
  .summary {
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    padding: var(--_s5);
    scroll-margin-block-start: var(--_s8);
  }

  .summary h3 {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    color: var(--_danger);
  }

  .summary ul {
    display: grid;
    margin-block-start: var(--_s2);
    list-style: none;
  }

  .summary .link {
    color: var(--_danger);
    font-weight: 600;
  }

  .summary .mended .link {
    color: var(--_text-2);
    font-weight: 400;
    text-decoration: line-through;
  }

  .summary .mended span {
    color: var(--_success);
    font-size: var(--_size-small);
    font-weight: 600;
    white-space: nowrap;
  }
`;
