import type { FastifyInstance } from 'fastify';
import type { AppDesk } from '../http/app-desk.ts';
import type { MailRecord } from '../store/ports/mails.ts';
import { html, type Html } from './html.ts';
import { page } from './layout.ts';
import { show } from './show.ts';

const shown = 100;

/**
 * The outgoing mails, for whoever tries Alur on their own machine: there is no mail server then.
 * Registered in development only.
 */
export function outboxRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { mails } = desk.store.read;

  app.get('/outbox', async (_, reply) => {
    const agencies = [...desk.definitions.agencies.keys()];
    const lists = await Promise.all(agencies.map((agency) => mails.recent(agency, shown)));
    const all = lists.flat().sort((a, b) => (a.queuedAt < b.queuedAt ? 1 : -1));
    return show(reply, page('Kotak keluar', list(all)));
  });

  app.get('/outbox/:id', async (request, reply) => {
    const { id } = request.params as { readonly id: string };
    const mail = await mails.byId(id);
    if (!mail) return show(reply, page('Surel tidak ditemukan', html`${back}`), 404);
    const text = (await desk.sentText?.(id)) ?? mail.text;
    return show(reply, page(mail.subject, letter(mail, text, desk.publicUrl)));
  });
}

function list(mails: readonly MailRecord[]): Html {
  if (mails.length === 0) return html`<p>Belum ada surel. Muat ulang halaman ini nanti.</p>`;
  return html`<p class="english">
      Surel keluar pada mode pengembangan. <span lang="en">Outgoing mail in development.</span>
    </p>
    <ul class="mails">
      ${mails.map(
        ({ id, subject, to, queuedAt, state }) =>
          html`<li>
            <a href="/outbox/${id}">${subject}</a>
            <span>${to} · ${queuedAt.slice(0, 16).replace('T', ' ')} UTC · ${states[state]}</span>
          </li>`,
      )}
    </ul>`;
}

const states: Readonly<Record<MailRecord['state'], string>> = {
  queued: 'menunggu',
  sending: 'sedang dikirim',
  sent: 'terkirim',
  failed: 'gagal',
};

function letter({ to, fromName }: MailRecord, text: string, publicUrl: string): Html {
  return html`<dl>
      <dt>Dari</dt>
      <dd>${fromName}</dd>
      <dt>Kepada</dt>
      <dd>${to}</dd>
    </dl>
    <pre class="mail">${linked(text, publicUrl)}</pre>
    ${back}`;
}

const back = html`<p><a href="/outbox">Kembali ke kotak keluar</a></p>`;

/** Only addresses of this server become links. */
function linked(text: string, publicUrl: string): readonly (string | Html)[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part) => (part.startsWith(`${publicUrl}/`) ? html`<a href="${part}">${part}</a>` : part));
}
