import type { FastifyReply } from 'fastify';
import type { Agency } from '@alur/model/generated/agency.js';
import { html } from '../pages/html.ts';
import { bilingual, page } from '../pages/layout.ts';
import { show } from '../pages/show.ts';
import { ssoMessages, type SsoMessage } from './messages.ts';
import { ssoPaths } from './providers.ts';

/** Those whom the provider would sign in again at once, as the person they are. */
const signedInThere: readonly SsoMessage[] = ['no-email', 'no-role', 'address-taken'];

/** Says why somebody is not signed in, with the ways on: once more, as somebody else, or back. */
export function showSsoMessage(
  reply: FastifyReply,
  message: SsoMessage,
  agency: Agency,
  returnTo: string,
): FastifyReply {
  const { status, title, text } = ssoMessages[message];
  const { start, signOut } = ssoPaths(agency.id);
  const again = `${start}?return=${encodeURIComponent(returnTo)}`;
  const content = html`${bilingual(text)}
    ${
      message !== 'no-sign-out' &&
      html`<p><a href="${again}">Coba lagi masuk dengan akun dinas</a></p>`
    }
    ${
      signedInThere.includes(message) &&
      html`<p><a href="${signOut}">Keluar dari SSO, untuk memakai akun dinas lain</a></p>`
    }
    <p><a href="${returnTo}">Kembali</a></p>`;
  return show(reply, page(title, content, agency), status);
}
