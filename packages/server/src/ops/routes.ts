import type { FastifyInstance, FastifyReply } from 'fastify';
import { refusal } from '../http/service-errors.ts';
import { mayReadMetrics, type MetricsAccess } from './may-read-metrics.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

export interface Operations {
  readonly readiness: () => Promise<Readiness>;
  readonly isStopping: () => boolean;
  readonly metrics: Metrics;
  readonly access: MetricsAccess;
}

/** They are asked every few seconds and would fill the log. */
const quiet = { logLevel: 'warn', schema: { hide: true } } as const;

/** For whatever watches the server: a supervisor, a load balancer, Prometheus. */
export function operationRoutes(app: FastifyInstance, operations: Operations): void {
  app.get('/healthz', quiet, async (_, reply) => uncached(reply).send({ status: 'ok' }));

  app.get('/readyz', quiet, async (_, reply) => {
    const { ready, reasons } = operations.isStopping() ? stopping : await operations.readiness();
    return uncached(reply)
      .code(ready ? 200 : 503)
      .send({ ready, reasons });
  });

  app.get('/metrics', quiet, async ({ headers, socket }, reply) => {
    const caller = {
      authorization: headers.authorization,
      remoteAddress: socket.remoteAddress,
    };
    // No word of what would open it, and none that it is there.
    if (!mayReadMetrics(operations.access, caller)) throw refusal('not-found');
    return uncached(reply)
      .type(operations.metrics.contentType)
      .send(await operations.metrics.read());
  });
}

function uncached(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}

const stopping: Readiness = {
  ready: false,
  reasons: [
    {
      check: 'stopping',
      text: {
        id: 'Server sedang berhenti. Arahkan permintaan baru ke server lain, atau tunggu sampai server berjalan kembali.',
        en: 'The server is stopping. Send new requests to another one, or wait until it runs again.',
      },
    },
  ],
};
