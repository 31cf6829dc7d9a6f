import { css } from 'lit';

/** The form was renewed; what it asks anew, and what was kept aside. */
export const renewalStyles = css`
  .correction .faults,
  .renewal ul {
    display: grid;
    gap: var(--_s1);
    margin-block: var(--_s1);
    padding-inline-start: var(--_s5);
  }

  .renewal .why {
    color: var(--_text-2);
  }

  .renewal .actions {
    margin-block-start: var(--_s2);
  }

  .kept-aside {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s2) var(--_s4);
  }

  .kept-aside summary {
    padding-block: var(--_s2);
    cursor: pointer;
    font-weight: 600;
  }

  .kept-aside dl {
    display: grid;
    gap: var(--_s3);
    margin-block: var(--_s3) var(--_s2);
  }

  .kept-aside dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  .kept-aside dd {
    overflow-wrap: anywhere;
  }
`;
