import { css } from 'lit';

export const versionsStyles = css`
  .changes {
    display: grid;
    gap: var(--_s1);
    margin-block: var(--_s2);
    padding-inline-start: var(--_s5);
  }

  .change {
    border: 0;
    padding: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    /* Its mark stands at the first of several lines. */
    vertical-align: top;
    cursor: pointer;
  }

  .followers {
    margin-block: var(--_s3);
  }

  .steps {
    display: grid;
    gap: var(--_s3);
    margin-block: var(--_s2);
    padding-inline-start: var(--_s5);
  }

  .steps code {
    overflow-wrap: anywhere;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    margin-block-start: var(--_s1);
  }

  .line code {
    flex: 1 1 12rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s2);
    background: var(--_surface-2);
  }

  .note {
    white-space: pre-line;
  }

  h4 {
    margin: 0;
  }

  .compare {
    box-sizing: border-box;
    inline-size: min(90rem, calc(100vw - 2rem));
    max-inline-size: none;
    max-block-size: calc(100vh - 2rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s4);
    background: var(--_surface);
    color: var(--_text);
  }

  .compare::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  .compare-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--_s3);
  }

  .compare-sides,
  .compare-charts {
    display: grid;
    gap: var(--_s4);
    margin-block: var(--_s3);
    grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));
  }

  .compare-charts section {
    min-inline-size: 0;
  }
`;
