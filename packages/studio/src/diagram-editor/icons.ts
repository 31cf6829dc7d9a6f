import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { NewKind } from './change/new-kinds.ts';

/** Line drawings on 20 by 20, in the colour of the text around them: no font, no style. */
export type Icon =
  | NewKind
  | 'performer'
  | 'rename'
  | 'connect'
  | 'from'
  | 'also'
  | 'kind'
  | 'detail'
  | 'pin'
  | 'up'
  | 'down'
  | 'insert'
  | 'after'
  | 'remove'
  | 'tidy';

const drawings: Readonly<Record<Icon, SVGTemplateResult>> = {
  step: svg`<rect x="2" y="5" width="16" height="10" rx="2" />`,
  decision: svg`<path d="M10 2 18 10 10 18 2 10Z" />`,
  parallel: svg`<path d="M10 2 18 10 10 18 2 10ZM10 6.5v7M6.5 10h7" />`,
  start: svg`<circle cx="10" cy="10" r="7" />`,
  end: svg`<circle cx="10" cy="10" r="6.5" stroke-width="3" />`,
  timer: svg`<circle cx="10" cy="10" r="7.5" /><path d="M10 5.5V10l3 2" />`,
  message: svg`<rect x="2.5" y="5" width="15" height="10" /><path d="m2.5 5 7.5 6 7.5-6" />`,
  performer: svg`<circle cx="10" cy="6.5" r="3.2" /><path d="M3.5 17c.6-4 3-5.5 6.5-5.5s5.9 1.5 6.5 5.5" />`,
  rename: svg`<path d="m4 16 .8-3.5L13.5 3.8l2.7 2.7L7.5 15.2ZM11.5 5.8l2.7 2.7" />`,
  connect: svg`<path d="M3 15h6V6h7M12.5 2.5 16 6l-3.5 3.5" />`,
  from: svg`<path d="M17 15h-6V6H4M7.5 2.5 4 6l3.5 3.5" />`,
  also: svg`<path d="M3 3h9v9H3ZM12 8h5v9H8v-5M11 14.5h3M12.5 13v3" />`,
  kind: svg`<path d="M3 7h12M12 4l3 3-3 3M17 13H5M8 10l-3 3 3 3" />`,
  detail: svg`<circle cx="10" cy="10" r="7.5" /><path d="M10 9v5M10 6v.5" />`,
  pin: svg`<path d="M7 3h6l-1 6 3 3H5l3-3ZM10 12v5" />`,
  up: svg`<path d="M10 16V4M5 9l5-5 5 5" />`,
  down: svg`<path d="M10 4v12M5 11l5 5 5-5" />`,
  insert: svg`<path d="M2 10h4M14 10h4M6 6h8v8H6Z" />`,
  after: svg`<path d="M2 10h6M5.5 7.5 8 10l-2.5 2.5M10 5h8v10h-8Z" />`,
  remove: svg`<path d="M4 6h12M8 6V4h4v2M6 6l.7 11h6.6L14 6M8.5 9v5M11.5 9v5" />`,
  tidy: svg`<path d="M3 4h5v5H3ZM12 4h5v5h-5ZM3 13h14M3 16h9" />`,
};

export const icon = (name: Icon): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linejoin="round"
    stroke-linecap="round"
    aria-hidden="true"
  >
    ${drawings[name]}
  </svg>`;
