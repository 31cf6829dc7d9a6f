/** Puts a measure around what runs anyway. */

import type { FastifyInstance } from 'fastify';
import type { Mailer } from '../mail/mailer.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from './metrics.ts';

/** Requests by the pattern of their route: addresses hold ids and tokens. */
export function measureRequests(app: FastifyInstance, { requests }: Metrics): void {
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'none';
    requests.observe({ method, route, status: statusCode }, elapsedTime / 1000);
  });
}

export function measuredStore(store: Store, { commits }: Metrics): Store {
  return {
    read: store.read,
    close: () => store.close(),
    transaction: async (work) => {
      const took = commits.startTimer();
      try {
        const result = await store.transaction(work);
        took({ result: 'committed' });
        return result;
      } catch (error) {
        took({ result: 'undone' });
        throw error;
      }
    },
  };
}

export function measuredMailer(mailer: Mailer, { mails }: Metrics): Mailer {
  return {
    deliver: async () => {
      const delivery = await mailer.deliver();
      for (const outcome of ['sent', 'postponed', 'failed'] as const) {
        mails.inc({ outcome }, delivery[outcome]);
      }
      return delivery;
    },
  };
}
