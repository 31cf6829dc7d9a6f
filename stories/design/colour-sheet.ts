import { tokens } from '@alur/components/styles/tokens.styles.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { LitElement, css, html, unsafeCSS } from 'lit';

/** What stands on what: the pairs that `alur check` measures, as the elements draw them. */
const pairs = [
  ['text', 'surface'],
  ['text-2', 'surface'],
  ['text-2', 'surface-2'],
  ['text', 'surface-3'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['accent-text', 'accent'],
  ['accent-text', 'accent-hover'],
  ['danger', 'danger-soft'],
  ['warning', 'warning-soft'],
  ['success', 'success-soft'],
] as const;

const sizes = ['h1', 'h2', 'h3', 'small'] as const;
const spaces = [1, 2, 3, 4, 5, 6, 8, 12] as const;

/** The tokens of the elements, to look at: colours that meet, type and space. */
export class ColourSheet extends LitElement {
  static readonly tag = 'alur-colour-sheet';
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--_s6);
      }

      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
        gap: var(--_s3);
      }

      .pair {
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        padding: var(--_s4);
        overflow-wrap: anywhere;
      }

      .type,
      .spaces {
        display: grid;
        gap: var(--_s2);
      }

      .spaces {
        grid-template-columns: max-content 1fr;
        align-items: center;
        column-gap: var(--_s4);
      }

      .space {
        block-size: var(--_s2);
        background: var(--_accent);
      }
    `,
    ...pairs.map(
      ([front, back]) => css`
        .${unsafeCSS(`${front}-on-${back}`)} {
          background: var(--_${unsafeCSS(back)});
          color: var(--_${unsafeCSS(front)});
        }
      `,
    ),
    ...sizes.map(
      (size) => css`
        .${unsafeCSS(`size-${size}`)} {
          font-size: var(--_size-${unsafeCSS(size)});
          font-weight: ${unsafeCSS(size === 'small' ? 400 : 700)};
        }
      `,
    ),
    ...spaces.map(
      (space) => css`
        .${unsafeCSS(`space-${space}`)} {
          inline-size: var(--_s${unsafeCSS(space)});
        }
      `,
    ),
  ];

  protected override render(): unknown {
    return html`
      <div class="pairs">
        ${pairs.map(
          ([front, back]) => html`
            <div class="pair ${`${front}-on-${back}`}">
              <b>${front}</b> on ${back}<br />Izin diterbitkan, 3 hari kerja
            </div>
          `,
        )}
      </div>
      <div class="type">
        ${sizes.map((size) => html`<p class="size-${size}">${size}: Surat Izin Praktik</p>`)}
      </div>
      <div class="spaces">
        ${spaces.map(
          (space) =>
            html`<p class="small">${space * 4} px</p>
              <div class="space space-${space}"></div>`,
        )}
      </div>
    `;
  }
}
