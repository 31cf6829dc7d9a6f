import { css } from 'lit';

/** What the panels beside the editors have in common. */
export const panelStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: var(--_size-h3);
  }

  h2 + p {
    margin-block-start: var(--_s1);
  }

  h3 {
    margin-block-start: var(--_s4);
    font-size: 1rem;
  }

  h3 + .actions,
  p + .notice,
  p + alur-sop-document,
  alur-sop-document + p,
  .controls + [role='status'] .notice {
    margin-block-start: var(--_s3);
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    margin-block-start: var(--_s4);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    min-inline-size: 0;
  }

  .field textarea.input {
    min-block-size: 4rem;
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    margin-block-start: var(--_s3);
    list-style: none;
  }

  .list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s3);
    background: var(--_surface);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .actions .button {
    padding-inline: var(--_s3);
  }
`;
