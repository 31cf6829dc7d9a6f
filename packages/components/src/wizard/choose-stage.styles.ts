import { css } from 'lit';

/** Stage I. */
export const chooseStyles = css`
  .search {
    display: grid;
    gap: var(--_s1);
  }

  .search .input {
    margin-block-start: var(--_s1);
  }

  .group {
    display: grid;
    gap: var(--_s3);
  }

  .group + .group,
  .search + .group {
    margin-block-start: var(--_s6);
  }

  .permits,
  .drafts {
    display: grid;
    gap: var(--_s4);
    list-style: none;
  }

  .permit {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
    padding: var(--_s5);
  }

  h4 {
    margin: 0;
    font-size: var(--_size-h3);
    line-height: 1.35;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s8);
  }

  .facts dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  .facts dd {
    font-weight: 600;
  }

  .draft {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s5);
    align-items: center;
    justify-content: space-between;
    border-inline-start: 4px solid var(--_accent);
    padding: var(--_s4) var(--_s5);
  }
`;
