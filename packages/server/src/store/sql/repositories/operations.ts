import type { OperationsReader } from '../../ports/operations.ts';
import type { Connection } from '../connection.ts';
import { query, queryOne } from '../statement.ts';

const shape = queryOne((db) =>
  db.selectFrom('alur_migrations').select((of) => of.fn.max('number').as('newest')),
);
const openTasks = query((db) =>
  db
    .selectFrom('tasks')
    .select(['agency', 'role'])
    .select((of) => of.fn.countAll().as('count'))
    .where('state', '=', 'open')
    .groupBy(['agency', 'role'])
    .orderBy('agency')
    .orderBy('role'),
);
const mails = query((db) =>
  db
    .selectFrom('mails')
    .select('state')
    .select((of) => of.fn.countAll().as('count'))
    .where('state', 'in', ['queued', 'sending', 'failed'])
    .groupBy('state'),
);
const uploads = queryOne((db) =>
  db
    .selectFrom('uploads')
    .select((of) => of.fn.countAll().as('count'))
    .where('result', 'is', null),
);

export function operationsReader(on: Connection): OperationsReader {
  return {
    shape: async () => (await shape(on, {}))?.newest ?? 0,
    openTasks: async () =>
      // PostgreSQL counts in 64 bits, which arrive as text.
      (await openTasks(on, {})).map((row) => ({ ...row, count: Number(row.count) })),
    mails: async () => {
      const rows = await mails(on, {});
      const counts = rows.map(({ state, count }) => [state, Number(count)] as const);
      return { queued: 0, sending: 0, failed: 0, ...Object.fromEntries(counts) };
    },
    uploads: async () => Number((await uploads(on, {}))?.count ?? 0),
  };
}
