import type { FastifyReply } from 'fastify';
import type { Agency } from '@alur/model/generated/agency.js';
import { html } from '../pages/html.ts';
import { bilingual, page } from '../pages/layout.ts';
import { show } from '../pages/show.ts';
import { ssoMessages, type SsoMessage } from './messages.ts';
import { ssoPaths } from './providers.ts';

/** Says why somebody is not signed in, with the ways on: once more, or back. */
export function showSsoMessage(
  reply: FastifyReply,
  message: SsoMessage,
  agency: Agency,
  returnTo: string,
): FastifyReply {
  const { status, title, text } = ssoMessages[message];
  const again = `${ssoPaths(agency.id).start}?return=${encodeURIComponent(returnTo)}`;
  const content = html`${bilingual(text)}
    <p>
      ${message !== 'no-sign-out' && html`<a href="${again}">Coba masuk dengan akun dinas lagi</a> · `}
      <a href="${returnTo}">Kembali</a>
    </p>`;
  return show(reply, page(title, content, agency), status);
}
