import type { FastifyInstance, FastifyRequest } from 'fastify';
import { activate } from '../../accounts/activate.ts';
import { refuseSignUp } from '../../accounts/refuse-sign-up.ts';
import { signUp } from '../../accounts/sign-up.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard } from '../../http/guard.ts';
import { refusal } from '../../http/service-errors.ts';
import { isOneTryTooMany, limitSignUps } from '../../http/tries.ts';
import { agencyOf } from '../../http/viewer.ts';
import { canActivateAccount, canAskForAccount, canRefuseSignUp } from '../../policy/public.ts';
import { signUpMail } from './account-mails.ts';
import * as schema from './schema.ts';

export function accountRoutes(app: FastifyInstance, desk: AppDesk): void {
  const preHandler = limitSignUps(desk);

  const signingUp = guard(canAskForAccount, async (request, reply) => {
    const { agency } = agencyOf(request);
    const body = request.body as { readonly email: string; readonly password: string };
    const fault = await signUp(desk, body, (tx, answer) =>
      tx.mails.queue([signUpMail(desk, agency, answer)]),
    );
    if (fault) {
      const code = fault.field === 'email' ? 'format' : 'pattern';
      const findings = [{ path: `/${fault.field}`, code, params: {} } as const];
      throw refusal('invalid', fault.text, { findings });
    }
    desk.mailQueued();
    return reply.code(202).send();
  });
  app.post('/accounts', {
    schema: schema.signUpSchema,
    ...signingUp,
    preHandler,
  });

  const activating = guard(canActivateAccount, async (request, reply) => {
    if (await isOneTryTooMany(desk, tokenIn(request))) throw refusal('rate-limited');
    const { token, password } = request.body as {
      readonly token: string;
      readonly password: string;
    };
    const activation = await activate(desk, token, password);
    if (!activation.ok) {
      if (activation.code === 'no-such-token') throw refusal('not-found', activation.text);
      const code = activation.code === 'password-needed' ? 'required' : 'pattern';
      const findings = [{ path: '/password', code, params: {} } as const];
      throw refusal('invalid', activation.text, { findings });
    }
    return reply.code(204).send();
  });
  app.post('/accounts/activation', {
    schema: schema.activationSchema,
    ...activating,
    preHandler,
  });

  const refusing = guard(canRefuseSignUp, async (request, reply) => {
    if (!(await refuseSignUp(desk, tokenIn(request)))) throw refusal('not-found');
    return reply.code(204).send();
  });
  app.post('/accounts/refusal', {
    schema: schema.refusalSchema,
    ...refusing,
    preHandler,
  });
}

function tokenIn({ body }: FastifyRequest): string {
  return (body as { readonly token: string }).token;
}
