import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s6);
    container-type: inline-size;
    /* In a page's row of flex items a container asks for no room, and would get none. */
    inline-size: -webkit-fill-available;
    min-inline-size: min(100%, 20rem);
  }

  .head,
  section {
    display: grid;
    gap: var(--_s2);
  }

  section {
    gap: var(--_s5);
  }

  .own-task,
  .own-task p {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .registration {
    font-size: var(--_size-h3);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .back {
    justify-self: start;
    padding-inline-start: 0;
  }

  .quiet:not(.button) {
    padding-block: var(--_s8);
    color: var(--_text-2);
    text-align: center;
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_s2);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s8) var(--_s4);
    text-align: center;
  }

  .cases {
    display: grid;
    gap: var(--_s3);
    list-style: none;
  }

  .cases li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s4);
    padding: var(--_s4) var(--_s5);
  }

  .case-facts {
    display: grid;
    gap: var(--_s1);
    min-inline-size: 0;
  }

  .cases .registration {
    font-size: var(--_size);
  }

  .printable {
    display: grid;
    justify-items: start;
    gap: var(--_s1);
  }

  .next {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_s4);
  }

  @container (inline-size < 30rem) {
    .cases .button,
    .printable .button {
      inline-size: 100%;
    }

    .cases li > .button {
      flex: 1 0 100%;
    }
  }

  /* Text of twice its size on a phone: long words break, what stood side by side stands below. */
  @container (inline-size < 16rem) {
    .head,
    .cases,
    section {
      overflow-wrap: anywhere;
    }

    .badge {
      white-space: normal;
    }
  }
`;
