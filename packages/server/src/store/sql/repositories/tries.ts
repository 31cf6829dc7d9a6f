import type { TryWriter } from '../../ports/tries.ts';
import type { Connection } from '../connection.ts';
import { change, queryOne, type Places } from '../statement.ts';

const count = queryOne((db, p: Places<{ key: string; at: string; expires_at: string }>) =>
  db
    .insertInto('tries')
    .values({ key: p('key'), count: 1, expires_at: p('expires_at') })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        count: row
          .case()
          .when('tries.expires_at', '<=', p('at'))
          .then(row.lit(1))
          .else(row('tries.count', '+', 1))
          .end(),
        expires_at: row
          .case()
          .when('tries.expires_at', '<=', p('at'))
          .then(row.ref('excluded.expires_at'))
          .else(row.ref('tries.expires_at'))
          .end(),
      })),
    )
    .returning(['count', 'expires_at']),
);
const removeExpired = change((db, p: Places<{ at: string }>) =>
  db.deleteFrom('tries').where('expires_at', '<=', p('at')),
);

export function tryWriter(on: Connection): TryWriter {
  return {
    count: async (key, at, expiresAt) => {
      const row = await count(on, { key, at, expires_at: expiresAt });
      if (!row) throw new Error('The database gave no count.');
      return { count: row.count, expiresAt: row.expires_at };
    },
    removeExpired: (at) => removeExpired(on, { at }),
  };
}
