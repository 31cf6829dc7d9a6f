import type { ActivationToken, TokenReader, TokenWriter } from '../../ports/tokens.ts';
import type { Connection } from '../connection.ts';
import { change, command, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type Current = Places<{ hash: string; now: string }>;

const byHash = queryOne((db, p: Current) =>
  db
    .selectFrom('activation_tokens')
    .selectAll()
    .where('hash', '=', p('hash'))
    .where('expires_at', '>', p('now')),
);
const take = queryOne((db, p: Current) =>
  db
    .deleteFrom('activation_tokens')
    .where('hash', '=', p('hash'))
    .where('expires_at', '>', p('now'))
    .returningAll(),
);
const add = command((db, p: Places<Row<'activation_tokens'>>) =>
  db.insertInto('activation_tokens').values({
    hash: p('hash'),
    account_id: p('account_id'),
    password_hash: p('password_hash'),
    created_at: p('created_at'),
    expires_at: p('expires_at'),
  }),
);
const removeOf = command((db, p: Places<{ account: string }>) =>
  db.deleteFrom('activation_tokens').where('account_id', '=', p('account')),
);
const removeExpired = change((db, p: Places<{ now: string }>) =>
  db.deleteFrom('activation_tokens').where('expires_at', '<=', p('now')),
);

export function tokenReader(on: Connection): TokenReader {
  return { byHash: async (hash, now) => toToken(await byHash(on, { hash, now })) };
}

export function tokenWriter(on: Connection): TokenWriter {
  return {
    ...tokenReader(on),
    add: (token) =>
      add(on, {
        hash: token.hash,
        account_id: token.account,
        password_hash: token.passwordHash ?? null,
        created_at: token.createdAt,
        expires_at: token.expiresAt,
      }),
    take: async (hash, now) => toToken(await take(on, { hash, now })),
    removeOf: (account) => removeOf(on, { account }),
    removeExpired: (now) => removeExpired(on, { now }),
  };
}

function toToken(row: Row<'activation_tokens'> | undefined): ActivationToken | undefined {
  return (
    row && {
      hash: row.hash,
      account: row.account_id,
      passwordHash: row.password_hash ?? undefined,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }
  );
}
