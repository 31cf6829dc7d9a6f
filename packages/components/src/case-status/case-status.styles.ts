import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* In a page's row of flex items a container asks for no room, and would get none. */
    inline-size: -webkit-fill-available;
    min-inline-size: min(100%, 20rem);
  }

  /* Room for what comes, so that what stands below does not jump. */
  .status {
    display: grid;
    align-content: start;
    gap: var(--_s2);
    min-block-size: 11rem;
    padding: var(--_s4) var(--_s5);
    border-inline-start: 4px solid var(--_accent);
  }

  .title {
    font-size: var(--_size-h3);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .registration {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .how {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
  }

  .badge {
    white-space: normal;
  }

  .sign {
    flex: none;
  }

  .next {
    display: grid;
    gap: var(--_s1);
    overflow-wrap: anywhere;
  }

  ::slotted(a) {
    color: var(--_link);
  }

  @container (inline-size < 30rem) {
    .status {
      min-block-size: 15rem;
    }
  }
`;
