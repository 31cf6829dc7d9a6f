import type { IdentityReader, IdentityWriter } from '../../ports/identities.ts';
import type { Connection } from '../connection.ts';
import { command, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

const accountOf = queryOne((db, p: Places<{ issuer: string; subject: string }>) =>
  db
    .selectFrom('identities')
    .select('account_id')
    .where('issuer', '=', p('issuer'))
    .where('subject', '=', p('subject')),
);
const bind = command((db, p: Places<Row<'identities'>>) =>
  db.insertInto('identities').values({
    issuer: p('issuer'),
    subject: p('subject'),
    account_id: p('account_id'),
    bound_at: p('bound_at'),
  }),
);

export function identityReader(on: Connection): IdentityReader {
  return {
    accountOf: async (issuer, subject) => (await accountOf(on, { issuer, subject }))?.account_id,
  };
}

export function identityWriter(on: Connection): IdentityWriter {
  return {
    ...identityReader(on),
    bind: ({ issuer, subject, account, boundAt }) =>
      bind(on, { issuer, subject, account_id: account, bound_at: boundAt }),
  };
}
