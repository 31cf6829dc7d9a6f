import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@alur/model/text.js';
import { parsedUrl } from '../base/parsed-url.ts';
import { accountMessages as words } from './messages.ts';

/** Of a page: where it is, as `location` tells it. */
export type PageAddress = Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;

/**
 * An address of the agency's single sign-on that leads back to this page, when both are of one
 * site: elsewhere the server would not go. Undefined for what is no address of a site.
 */
export function withReturn(address: string, page: PageAddress): string | undefined {
  const url = parsedUrl(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  if (url.origin === page.origin) {
    url.searchParams.set('return', page.pathname + page.search + page.hash);
  }
  return url.href;
}

/** The way of officers, below the form. */
export function renderSsoChoice(
  address: string | undefined,
  speaks: Language,
): TemplateResult | typeof nothing {
  if (address === undefined) return nothing;
  return html`<div class="office">
    <p class="muted small">${words.ssoHint[speaks]}</p>
    <a class="button submit" href=${address}>${words.ssoSignIn[speaks]}</a>
  </div>`;
}

/** After signing out: the office account is signed in still, on a machine that others may use. */
export function renderSsoLeft(
  address: string | undefined,
  speaks: Language,
): TemplateResult | typeof nothing {
  if (address === undefined) return nothing;
  return html`<div class="notice" role="status">
    <p>${words.ssoLeft[speaks]}</p>
    <a href=${address}>${words.ssoSignOut[speaks]}</a>
  </div>`;
}
