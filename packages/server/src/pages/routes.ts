import type { FastifyInstance } from 'fastify';
import { activate, lookAtToken } from '../accounts/activate.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { signUpLimit } from '../http/rate-limit.ts';
import { activatedPage, activatePage, deadLinkPage } from './activate-page.ts';
import { outboxRoutes } from './outbox.ts';
import { show } from './show.ts';
import { stylesheet } from './stylesheet.ts';
import { unknownCodePage, verifyPage } from './verify-page.ts';

/** Pages for links in mails and QR codes, which have to work without any portal. */
export function pageRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { store, definitions } = desk;
  const limited = { config: { rateLimit: signUpLimit(desk.settings.limits) } };

  app.get('/pages/pages.css', async (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(stylesheet),
  );

  app.get('/verify/:code', limited, async (request, reply) => {
    const { code } = request.params as { readonly code: string };
    const found = await store.read.cases.byVerificationCode(code);
    const agency = found && definitions.agencies.get(found.agency)?.agency;
    if (!found || !agency) return show(reply, unknownCodePage(), 404);
    return show(reply, verifyPage(found, agency));
  });

  app.get('/activate/:token', limited, async (request, reply) => {
    const { token } = request.params as { readonly token: string };
    const found = await lookAtToken(desk, token);
    if (!found) return show(reply, deadLinkPage(), 404);
    return show(reply, activatePage(found.needsPassword));
  });

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 8192 },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  );

  app.post('/activate/:token', limited, async (request, reply) => {
    const { token } = request.params as { readonly token: string };
    const fields = request.body instanceof URLSearchParams ? request.body : undefined;
    const activation = await activate(desk, token, fields?.get('password') ?? undefined);
    if (activation.ok) return show(reply, activatedPage());
    if (activation.code === 'no-such-token') return show(reply, deadLinkPage(), 404);
    return show(reply, activatePage(true, activation.text), 422);
  });

  if (desk.settings.development) outboxRoutes(app, desk);
}
