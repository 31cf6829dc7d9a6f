import { css } from 'lit';

/** Where in the stages one is. */
export const stepperStyles = css`
  .compact {
    display: grid;
    gap: var(--_s2);
  }

  .place {
    color: var(--_text-2);
    font-weight: 600;
  }

  .wide {
    display: none;
  }

  summary {
    display: inline-block;
    padding-block: var(--_s2);
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .steps {
    display: grid;
    gap: var(--_s1);
    list-style: none;
  }

  .step {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.75rem;
    border: 0;
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s2);
    background: none;
    color: var(--_text-2);
    font: inherit;
    line-height: 1.3;
    text-align: start;
  }

  button.step {
    color: var(--_text);
    cursor: pointer;
  }

  button.step:hover {
    background: var(--_surface-3);
  }

  .numeral {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.125rem;
    block-size: 2.125rem;
    border: 1.5px solid var(--_field-line);
    border-radius: 50%;
    font-size: 0.8125rem;
    font-weight: 700;
    letter-spacing: 0.02em;
  }

  .current .step {
    background: var(--_accent-soft);
    color: var(--_text);
    font-weight: 700;
  }

  .current .numeral {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    forced-color-adjust: none;
  }

  .done .numeral {
    border-color: var(--_success);
    color: var(--_success);
  }

  .step .tick {
    margin-inline-start: auto;
    color: var(--_success);
  }

  @container (min-width: 56rem) {
    .compact {
      display: none;
    }

    .wide {
      position: sticky;
      inset-block-start: var(--_s6);
      display: block;
    }
  }
`;
