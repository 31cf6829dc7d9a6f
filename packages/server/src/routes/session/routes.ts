import type { FastifyInstance } from 'fastify';
import type { Session } from '@alur/client/permit-service.js';
import { signOut } from '../../accounts/session.ts';
import { signIn } from '../../accounts/sign-in.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard } from '../../http/guard.ts';
import { refusal } from '../../http/service-errors.ts';
import { clearSessionCookie, sessionCookie, setSessionCookie } from '../../http/session-cookie.ts';
import { limitSignIns } from '../../http/tries.ts';
import { agencyOf, viewerIn } from '../../http/viewer.ts';
import { canSeeOwnSession, canSignIn, canSignOut } from '../../policy/public.ts';
import type { Viewer } from '../../policy/viewer.ts';
import * as schema from './schema.ts';

export function sessionRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { publicUrl } = desk.settings;

  app.get('/session', {
    schema: schema.readSchema,
    ...guard(canSeeOwnSession, async ({ viewer }, reply) =>
      viewer ? sessionOf(viewer) : reply.code(204).send(),
    ),
  });

  const signingIn = guard(canSignIn, async (request, reply) => {
    const { email, password } = request.body as {
      readonly email: string;
      readonly password: string;
    };
    const signedIn = await signIn(desk, email, password);
    if (!signedIn) throw refusal('unauthenticated', noMatch);
    // Whoever was signed in here before is so no longer.
    const before = request.cookies[sessionCookie];
    if (before) await signOut(desk, before);
    setSessionCookie(reply, publicUrl, signedIn.reference, signedIn.session.expiresAt);
    return sessionOf(viewerIn(agencyOf(request), signedIn.session));
  });
  app.post('/session', {
    schema: schema.signInSchema,
    ...signingIn,
    preHandler: limitSignIns(desk),
  });

  app.delete('/session', {
    schema: schema.signOutSchema,
    ...guard(canSignOut, async (request, reply) => {
      const reference = request.cookies[sessionCookie];
      if (reference) await signOut(desk, reference);
      clearSessionCookie(reply, publicUrl);
      return reply.code(204).send();
    }),
  });
}

function sessionOf({ email, roles, singleSignOn }: Viewer): Session {
  return { email, roles, ...(singleSignOn && { singleSignOn }) };
}

const noMatch = {
  id: 'Alamat surel atau kata sandi tidak cocok, atau akun belum diaktifkan. Periksa keduanya, atau buka tautan aktivasi di surel Anda.',
  en: 'The e-mail address or the password does not match, or the account is not active yet. Check both, or open the activation link in your mail.',
};
