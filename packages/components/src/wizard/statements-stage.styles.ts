import { css } from 'lit';

/** Stage V: the review and the statements. */
export const statementsStyles = css`
  .review {
    display: grid;
    gap: var(--_s4);
  }

  .reviewed {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s5);
  }

  .reviewed-head {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    justify-content: space-between;
  }

  h5 {
    margin: var(--_s2) 0 0;
    font-size: 1rem;
  }

  .answers {
    display: grid;
    gap: 0;
  }

  .answers > div {
    display: grid;
    gap: 0 var(--_s5);
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_s2);
  }

  .answers dd {
    overflow-wrap: anywhere;
  }

  .row-answers {
    padding: 0;
    list-style: none;
  }

  .row-answers strong {
    font-weight: 600;
  }

  .statements {
    display: grid;
    gap: var(--_s3);
  }

  .statements .option {
    border: 1px solid var(--_line);
    padding: var(--_s4);
  }

  .statements .option:has(:checked) {
    border-color: var(--_success);
    background: var(--_success-soft);
  }

  .answers dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  @container (min-width: 34rem) {
    .answers > div {
      grid-template-columns: minmax(10rem, 2fr) 3fr;
    }

    .answers dt {
      font-size: inherit;
    }
  }
`;
