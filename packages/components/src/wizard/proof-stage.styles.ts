import { css } from 'lit';

/** Stage VI. */
export const proofStyles = css`
  .proof {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    overflow: hidden;
    padding: 0 var(--_s5) var(--_s5);
  }

  .proof-head {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    margin-inline: calc(-1 * var(--_s5));
    padding: var(--_s4) var(--_s5);
    background: var(--_success-soft);
    color: var(--_success);
  }

  .registered {
    font-size: var(--_size-h3);
    font-weight: 700;
  }

  .proof-facts {
    display: grid;
    gap: var(--_s3);
  }

  .proof-facts dd {
    font-weight: 600;
  }

  .proof-facts .number dd {
    font-size: clamp(1.125rem, 5.8cqi, 2rem);
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .code {
    display: grid;
    gap: var(--_s2);
    justify-items: center;
  }

  .qr {
    inline-size: min(11rem, 100%);
    block-size: auto;
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .proof-facts dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  @container (min-width: 34rem) {
    .proof {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .proof-head {
      grid-column: 1 / -1;
    }
  }
`;
