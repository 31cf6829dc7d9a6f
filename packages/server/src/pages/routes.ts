import type { FastifyInstance, FastifyRequest } from 'fastify';
import { activate, lookAtToken } from '../accounts/activate.ts';
import { refuseSignUp } from '../accounts/refuse-sign-up.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { pageLimit } from '../http/rate-limit.ts';
import { isOneTryTooMany } from '../http/tries.ts';
import {
  activatedPage,
  activatePage,
  deadLinkPage,
  refusedPage,
  tooManyTries,
} from './activate-page.ts';
import { embedRoutes } from './embed-page.ts';
import { outboxRoutes } from './outbox.ts';
import { show } from './show.ts';
import { stylesheet } from './stylesheet.ts';
import { unknownCodePage, verifyPage } from './verify-page.ts';

/** Pages for links in mails and QR codes, which have to work without any portal. */
export function pageRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { store, definitions } = desk;
  const limited = { config: { rateLimit: pageLimit(desk.settings.limits) } };

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
    const found = await lookAtToken(desk, tokenIn(request));
    if (!found) return show(reply, deadLinkPage(), 404);
    return show(reply, activatePage(found));
  });

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 8192 },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  );

  app.post('/activate/:token', limited, async (request, reply) => {
    const token = tokenIn(request);
    const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (fields.has('not-me')) {
      const refused = await refuseSignUp(desk, token);
      return refused ? show(reply, refusedPage()) : show(reply, deadLinkPage(), 404);
    }
    const found = await lookAtToken(desk, token);
    if (!found) return show(reply, deadLinkPage(), 404);
    if (await isOneTryTooMany(desk, token))
      return show(reply, activatePage(found, tooManyTries), 429);
    const activation = await activate(desk, token, fields.get('password') ?? '');
    if (activation.ok) return show(reply, activatedPage());
    if (activation.code === 'no-such-token') return show(reply, deadLinkPage(), 404);
    return show(reply, activatePage(found, activation.text), 422);
  });

  embedRoutes(app, desk);
  if (desk.settings.development) outboxRoutes(app, desk);
}

function tokenIn({ params }: FastifyRequest): string {
  return (params as { readonly token: string }).token;
}
