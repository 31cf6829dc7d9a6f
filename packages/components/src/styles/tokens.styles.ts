import { css } from 'lit';

/**
 * What every element of Alur draws with, in three layers: the palette, what a colour or a size is
 * for, and (in the styles of an element) what only that element has. Inside an element only the
 * private `--_*` names are used; docs/design.md says which `--alur-*` a page may set.
 *
 * A page's `color-scheme` decides between light and dark, so that an old portal that knows no dark
 * stays light. Contrast, held by tokens.test.ts: text 7:1, links and signs of a state 4.5:1, the
 * borders of controls 3:1.
 */
export const tokens = css`
  :host {
    /* The palette: of the agency, else of INA Digital's tokens on the host page, else our own. */
    --_brand: var(--alur-accent, var(--ina-primary-primary, #0b57a4));
    --_on-brand: var(--alur-accent-text, #fff);
    --_paper-light: var(--alur-surface, var(--ina-background-primary, #fff));
    --_ink-light: var(--alur-text, var(--ina-content-primary, #17212b));
    --_red: #b3231b;
    --_green: #17683a;
    --_amber: #7a4b00;

    /* What colours are for. Browsers older than 2024 have light alone. */
    --_accent: var(--_brand);
    --_accent-text: var(--_on-brand);
    --_surface: var(--_paper-light);
    --_text: var(--_ink-light);
    --_danger: var(--_red);
    --_success: var(--_green);
    --_warning: var(--_amber);
    --_link: var(--_accent);
    --_accent-hover: color-mix(in srgb, var(--_accent) 86%, var(--_text));
    --_accent-soft: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    --_danger-soft: color-mix(in srgb, #f02d2d 12%, var(--_surface));
    --_success-soft: color-mix(in srgb, #1fa855 13%, var(--_surface));
    --_warning-soft: color-mix(in srgb, #ffbf2e 18%, var(--_surface));
    --_surface-2: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    --_surface-3: color-mix(in srgb, var(--_text) 9%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 18%, var(--_surface));
    --_field-line: color-mix(in srgb, var(--_text) 62%, var(--_surface));
    --_text-2: color-mix(in srgb, var(--_text) 78%, var(--_surface));
    --_focus: var(--alur-focus, #ffbf2e);
    --_focus-text: #17212b;

    --_radius: var(--alur-radius, var(--ina-radius-lg, 8px));
    --_radius-small: calc(var(--_radius) * 0.625);

    /* A 4 px grid; names by multiples of 4 px. */
    --_s1: 0.25rem;
    --_s2: 0.5rem;
    --_s3: 0.75rem;
    --_s4: 1rem;
    --_s5: 1.25rem;
    --_s6: 1.5rem;
    --_s8: 2rem;
    --_s12: 3rem;

    --_size-small: 0.875rem;
    --_size: 1rem;
    --_size-h3: 1.125rem;
    --_size-h2: clamp(1.25rem, 1.1rem + 0.8vw, 1.5rem);
    --_size-h1: clamp(1.5rem, 1.3rem + 1.2vw, 2rem);

    box-sizing: border-box;
    color: var(--_text);
    font-family: var(
      --alur-font,
      var(--ina-font-family, 'Inter', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif)
    );
    font-size: var(--_size);
    line-height: 1.5;
    -webkit-text-size-adjust: 100%;
    text-align: start;
  }

  /* An agency's dark accent is its light one at a lightness that is read on dark. */
  @supports (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_accent: light-dark(
        var(--_brand),
        var(--alur-accent-dark, oklch(from var(--_brand) 0.8 min(c, 0.1) h))
      );
      --_accent-text: light-dark(var(--_on-brand), var(--alur-accent-text-dark, #141b22));
      --_surface: light-dark(
        var(--_paper-light),
        var(--alur-surface-dark, var(--ina-background-primary, #141b22))
      );
      --_text: light-dark(
        var(--_ink-light),
        var(--alur-text-dark, var(--ina-content-primary, #f0f4f7))
      );
      --_danger: light-dark(var(--_red), #ffa69e);
      --_success: light-dark(var(--_green), #84dba8);
      --_warning: light-dark(var(--_amber), #ffd277);
    }
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }

  /* The person's own colours; also for drawings, which a browser leaves as they are. */
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_surface-2: Canvas;
      --_surface-3: Canvas;
      --_accent-soft: Canvas;
      --_danger-soft: Canvas;
      --_success-soft: Canvas;
      --_warning-soft: Canvas;
      --_text: CanvasText;
      --_text-2: CanvasText;
      --_line: CanvasText;
      --_field-line: CanvasText;
      --_danger: CanvasText;
      --_success: CanvasText;
      --_warning: CanvasText;
      --_link: LinkText;
      --_accent: Highlight;
      --_accent-hover: Highlight;
      --_accent-text: HighlightText;
      --_focus: Highlight;
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Not "inherit": asked for by name on every element, it makes a long list five times as dear to style. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;
