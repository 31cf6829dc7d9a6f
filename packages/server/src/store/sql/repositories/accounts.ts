import type { Account, AccountReader, AccountWriter } from '../../ports/accounts.ts';
import type { Connection } from '../connection.ts';
import { change, command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type ById = Places<{ id: string }>;

const byId = queryOne((db, p: ById) =>
  db.selectFrom('accounts').selectAll().where('id', '=', p('id')),
);
const byEmail = queryOne((db, p: Places<{ email: string }>) =>
  db.selectFrom('accounts').selectAll().where('email', '=', p('email')),
);
const grants = query((db, p: ById) =>
  db
    .selectFrom('account_roles')
    .select(['agency', 'role'])
    .where('account_id', '=', p('id'))
    .orderBy('agency')
    .orderBy('role'),
);
const inRole = query((db, p: Places<{ agency: string; role: string }>) =>
  db
    .selectFrom('account_roles')
    .innerJoin('accounts', 'accounts.id', 'account_roles.account_id')
    .select(['accounts.id', 'accounts.email'])
    .where('account_roles.agency', '=', p('agency'))
    .where('account_roles.role', '=', p('role'))
    .where('accounts.state', '=', 'active')
    .orderBy('accounts.email'),
);
const create = change((db, p: Places<Row<'accounts'>>) =>
  db
    .insertInto('accounts')
    .values({
      id: p('id'),
      email: p('email'),
      state: p('state'),
      password_hash: p('password_hash'),
      created_at: p('created_at'),
      activated_at: p('activated_at'),
    })
    .onConflict((conflict) => conflict.column('email').doNothing()),
);
const removePending = command((db, p: ById) =>
  db
    .deleteFrom('accounts')
    .where('id', '=', p('id'))
    .where('state', '=', 'pending')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('activation_tokens').select('hash').where('account_id', '=', p('id')))),
    ),
);
const markInvited = command((db, p: ById) =>
  db
    .updateTable('accounts')
    .set({ state: 'invited' })
    .where('id', '=', p('id'))
    .where('state', '=', 'pending'),
);
const activate = command((db, p: Places<{ id: string; hash: string | null; at: string }>) =>
  db
    .updateTable('accounts')
    .set({ state: 'active', password_hash: p('hash'), activated_at: p('at') })
    .where('id', '=', p('id')),
);
const setPassword = command((db, p: Places<{ id: string; hash: string }>) =>
  db
    .updateTable('accounts')
    .set({ password_hash: p('hash') })
    .where('id', '=', p('id')),
);
const grant = change((db, p: Places<Row<'account_roles'>>) =>
  db
    .insertInto('account_roles')
    .values({ account_id: p('account_id'), agency: p('agency'), role: p('role') })
    .onConflict((conflict) => conflict.columns(['account_id', 'agency', 'role']).doNothing()),
);
const revoke = change((db, p: Places<Row<'account_roles'>>) =>
  db
    .deleteFrom('account_roles')
    .where('account_id', '=', p('account_id'))
    .where('agency', '=', p('agency'))
    .where('role', '=', p('role')),
);

export function accountReader(on: Connection): AccountReader {
  return {
    byId: async (id) => toAccount(await byId(on, { id })),
    byEmail: async (email) => toAccount(await byEmail(on, { email })),
    grants: (id) => grants(on, { id }),
    inRole: (agency, role) => inRole(on, { agency, role }),
  };
}

export function accountWriter(on: Connection): AccountWriter {
  return {
    ...accountReader(on),
    create: async (account) => (await create(on, toRow(account))) === 1,
    removePending: (id) => removePending(on, { id }),
    markInvited: (id) => markInvited(on, { id }),
    activate: (id, hash, at) => activate(on, { id, hash: hash ?? null, at }),
    setPassword: (id, hash) => setPassword(on, { id, hash }),
    grant: async (account_id, added) => {
      for (const { agency, role } of added) await grant(on, { account_id, agency, role });
    },
    revoke: async (account_id, removed) => {
      for (const { agency, role } of removed) await revoke(on, { account_id, agency, role });
    },
  };
}

function toRow(account: Account): Row<'accounts'> {
  return {
    id: account.id,
    email: account.email,
    state: account.state,
    password_hash: account.passwordHash ?? null,
    created_at: account.createdAt,
    activated_at: account.activatedAt ?? null,
  };
}

function toAccount(row: Row<'accounts'> | undefined): Account | undefined {
  return (
    row && {
      id: row.id,
      email: row.email,
      state: row.state,
      passwordHash: row.password_hash ?? undefined,
      createdAt: row.created_at,
      activatedAt: row.activated_at ?? undefined,
    }
  );
}
