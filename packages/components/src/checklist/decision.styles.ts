import { css } from 'lit';

/** What is decided, printed and told. */
export const decisionStyles = css`
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
`;
