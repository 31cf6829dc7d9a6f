import { css } from 'lit';

/** Headings, buttons, fields, notices and badges: one look for all elements. */
export const controls = css`
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  h1 {
    font-size: var(--_size-h1);
    line-height: 1.2;
    letter-spacing: -0.015em;
  }

  h2 {
    font-size: var(--_size-h2);
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  h3 {
    font-size: var(--_size-h3);
    line-height: 1.35;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  .muted {
    color: var(--_text-2);
  }

  .small {
    font-size: var(--_size-small);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-text);
  }

  :focus:not(:focus-visible) {
    outline: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: 2.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: var(--_s2) var(--_s5);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  .button:hover {
    background: var(--_surface-3);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_accent-text);
    forced-color-adjust: none; /* else the browser lays a bar behind the words */
  }

  .button.primary:hover {
    background: var(--_accent-hover);
  }

  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_link);
    padding-inline: var(--_s2);
  }

  .button.quiet:hover {
    background: var(--_surface-3);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: var(--_s2) var(--_s3);
    background: var(--_surface);
    color: var(--_text);
    font: inherit; /* 16 px or more: smaller makes phones zoom in on focus */
  }

  textarea.input {
    min-block-size: 6rem;
    resize: vertical;
  }

  .input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }

  .input:disabled {
    background: var(--_surface-2);
    color: var(--_text-2);
  }

  .label {
    display: block;
    font-weight: 600;
  }

  .hint {
    color: var(--_text-2);
    font-size: var(--_size-small);
  }

  .error {
    display: flex;
    gap: var(--_s2);
    color: var(--_danger);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .notice {
    display: grid;
    gap: var(--_s2);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-small);
    padding: var(--_s3) var(--_s4);
    background: var(--_accent-soft);
  }

  .notice.danger {
    border-inline-start-color: var(--_danger);
    background: var(--_danger-soft);
  }

  .notice.success {
    border-inline-start-color: var(--_success);
    background: var(--_success-soft);
  }

  .notice.warning {
    border-inline-start-color: var(--_warning);
    background: var(--_warning-soft);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    border: 1px solid currentcolor;
    border-radius: 999px;
    padding: 0 var(--_s2);
    background: var(--_surface-2);
    color: var(--_text-2);
    font-size: var(--_size-small);
    font-weight: 600;
    white-space: nowrap;
  }

  .badge.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .badge.success {
    background: var(--_success-soft);
    color: var(--_success);
  }

  .badge.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .badge.danger {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    .link,
    summary {
      min-block-size: 2.75rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
