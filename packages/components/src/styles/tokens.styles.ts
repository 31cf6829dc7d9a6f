import { css } from 'lit';

/**
 * The tokens that every element of Alur draws with.
 *
 * A public token `--alur-*` is the agency's to set, on the page or on one element; where the host
 * page has the tokens of INA Digital (`--ina-*`) they are taken next; then our own. Inside an
 * element only the private `--_*` names are used. Contrast of our own values: text 7:1 or more,
 * controls and their borders 3:1 or more, in light and in dark.
 */
export const tokens = css`
  :host {
    --_accent: var(--alur-accent, var(--ina-primary, #0b57a4));
    --_accent-hover: var(--alur-accent-hover, color-mix(in oklab, var(--_accent) 86%, black));
    --_accent-text: var(--alur-accent-text, #ffffff);
    --_accent-soft: var(--alur-accent-soft, #eaf2fb);
    --_link: var(--alur-link, var(--_accent));
    --_surface: var(--alur-surface, #ffffff);
    --_surface-2: var(--alur-surface-2, #f5f7f9);
    --_surface-3: var(--alur-surface-3, #e9edf1);
    --_text: var(--alur-text, #17212b);
    --_text-2: var(--alur-text-2, #4a5763);
    --_line: var(--alur-line, #d5dce3);
    --_field-line: var(--alur-field-line, #6b7885);
    --_focus: var(--alur-focus, #ffbf2e);
    --_focus-text: #17212b;
    --_danger: var(--alur-danger, #b3231b);
    --_danger-soft: var(--alur-danger-soft, #fdefee);
    --_success: var(--alur-success, #17683a);
    --_success-soft: var(--alur-success-soft, #e8f5ed);
    --_warning: var(--alur-warning, #7a4b00);
    --_warning-soft: var(--alur-warning-soft, #fff5dd);
    --_info-soft: var(--_accent-soft);

    --_radius: var(--alur-radius, 8px);
    --_radius-small: var(--alur-radius-small, 5px);

    /* A 4 px grid; names by multiples of 4 px. */
    --_s1: 0.25rem;
    --_s2: 0.5rem;
    --_s3: 0.75rem;
    --_s4: 1rem;
    --_s5: 1.25rem;
    --_s6: 1.5rem;
    --_s8: 2rem;
    --_s12: 3rem;

    --_font: var(
      --alur-font,
      var(--ina-font-family, 'Inter', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif)
    );
    --_size-small: 0.875rem;
    --_size: 1rem;
    --_size-h3: 1.125rem;
    --_size-h2: clamp(1.25rem, 1.1rem + 0.8vw, 1.5rem);
    --_size-h1: clamp(1.5rem, 1.3rem + 1.2vw, 2rem);

    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    -webkit-text-size-adjust: 100%;
    text-align: start;
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      --_accent: var(--alur-accent-dark, #8ec2f7);
      --_accent-hover: var(--alur-accent-hover-dark, #b3d7fb);
      --_accent-text: var(--alur-accent-text-dark, #06213c);
      --_accent-soft: var(--alur-accent-soft-dark, #12304d);
      --_surface: var(--alur-surface-dark, #141b22);
      --_surface-2: var(--alur-surface-2-dark, #1c252e);
      --_surface-3: var(--alur-surface-3-dark, #2a3641);
      --_text: var(--alur-text-dark, #f0f4f7);
      --_text-2: var(--alur-text-2-dark, #b6c2cd);
      --_line: var(--alur-line-dark, #34414d);
      --_field-line: var(--alur-field-line-dark, #8997a4);
      --_danger: var(--alur-danger-dark, #ffa69e);
      --_danger-soft: var(--alur-danger-soft-dark, #43201e);
      --_success: var(--alur-success-dark, #84dba8);
      --_success-soft: var(--alur-success-soft-dark, #12351f);
      --_warning: var(--alur-warning-dark, #ffd277);
      --_warning-soft: var(--alur-warning-soft-dark, #3d2e0c);
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
`;
