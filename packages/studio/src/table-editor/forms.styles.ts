import { css } from 'lit';

/** The forms of a step and of where it leads, and the question what shall become of a pasted table. */
export const formStyles = css`
  .offer {
    flex: none;
  }

  dialog.form ul.notice {
    padding-inline-start: 2em;
  }

  .way .button {
    justify-self: start;
  }

  .way {
    display: grid;
    gap: var(--_s2);
  }

  fieldset.way {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s3);
  }

  fieldset.way legend {
    padding-inline: var(--_s1);
    font-weight: 600;
  }

  @media (min-width: 40rem) {
    fieldset.way {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }

    fieldset.way > .error {
      grid-row: 2;
    }
  }

  .form-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
`;
