import type { LocalText } from '@alur/model/text.js';
import { html, type Html } from './html.ts';

/** Whose name stands above the page. */
export interface Letterhead {
  readonly name: LocalText;
  readonly government?: string | undefined;
}

/** A whole page, in Indonesian; English stands beside it where a reader may need it. */
export function page(title: string, content: Html, agency?: Letterhead): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="stylesheet" href="/pages/pages.css" />
      </head>
      <body>
        ${
          agency &&
          html`<header>
            <p>${agency.government}</p>
            <p class="agency">${agency.name.id}</p>
          </header>`
        }
        <main>
          <div class="sheet">
            <h1>${title}</h1>
            ${content}
          </div>
        </main>
      </body>
    </html>`.text;
}

/** An Indonesian paragraph with its English below. */
export function bilingual(text: Required<LocalText>): Html {
  return html`<p>${text.id}</p>
    <p class="english" lang="en">${text.en}</p>`;
}
