import type { IdentityReader, IdentityWriter } from '../../ports/identities.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { command, query, queryOne, type Places } from '../statement.ts';
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

const seenInRole = query((db, p: Places<{ agency: string; role: string; since: string }>) =>
  db
    .selectFrom('seen_roles')
    .innerJoin('accounts', 'accounts.id', 'seen_roles.account_id')
    .select(['accounts.id', 'accounts.email'])
    .where('seen_roles.agency', '=', p('agency'))
    .where('seen_roles.role', '=', p('role'))
    .where('seen_roles.seen_at', '>=', p('since'))
    .where('accounts.state', '=', 'active')
    .orderBy('accounts.email'),
);
const forgetSeen = command((db, p: Places<{ account: string; agency: string }>) =>
  db
    .deleteFrom('seen_roles')
    .where('account_id', '=', p('account'))
    .where('agency', '=', p('agency')),
);
const addSeen = insertion('seen_roles', ['account_id', 'agency', 'role', 'seen_at']);

export function identityReader(on: Connection): IdentityReader {
  return {
    accountOf: async (issuer, subject) => (await accountOf(on, { issuer, subject }))?.account_id,
    seenInRole: (agency, role, since) => seenInRole(on, { agency, role, since }),
  };
}

export function identityWriter(on: Connection): IdentityWriter {
  return {
    ...identityReader(on),
    bind: ({ issuer, subject, account, boundAt }) =>
      bind(on, { issuer, subject, account_id: account, bound_at: boundAt }),
    seen: async ({ account, agency, roles, seenAt }) => {
      await forgetSeen(on, { account, agency });
      await addSeen(
        on,
        roles.map((role) => ({ account_id: account, agency, role, seen_at: seenAt })),
      );
    },
  };
}
