import type {
  Confinement,
  CurrentSession,
  SessionReader,
  SessionWriter,
} from '../../ports/sessions.ts';
import type { Connection } from '../connection.ts';
import { change, command, query, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

/** One row for each role; one with nulls for an account without. */
const current = query((db, p: Places<{ hash: string; now: string }>) =>
  db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .leftJoin('account_roles', 'account_roles.account_id', 'sessions.account_id')
    .selectAll('sessions')
    .select(['accounts.email', 'account_roles.agency', 'account_roles.role'])
    .where('sessions.hash', '=', p('hash'))
    .where('sessions.idle_until', '>', p('now'))
    .where('sessions.expires_at', '>', p('now'))
    .where('accounts.state', '=', 'active')
    .orderBy('account_roles.agency')
    .orderBy('account_roles.role'),
);
const create = command((db, p: Places<Row<'sessions'>>) =>
  db.insertInto('sessions').values({
    hash: p('hash'),
    account_id: p('account_id'),
    created_at: p('created_at'),
    idle_until: p('idle_until'),
    expires_at: p('expires_at'),
    confined_to: p('confined_to'),
    confined_roles: p('confined_roles'),
  }),
);
const touch = command((db, p: Places<{ hash: string; idleUntil: string }>) =>
  db
    .updateTable('sessions')
    .set({ idle_until: p('idleUntil') })
    .where('hash', '=', p('hash')),
);
const remove = command((db, p: Places<{ hash: string }>) =>
  db.deleteFrom('sessions').where('hash', '=', p('hash')),
);
const removeOf = command((db, p: Places<{ account: string }>) =>
  db.deleteFrom('sessions').where('account_id', '=', p('account')),
);
const removeExpired = change((db, p: Places<{ now: string }>) =>
  db
    .deleteFrom('sessions')
    .where((or) => or.or([or('expires_at', '<=', p('now')), or('idle_until', '<=', p('now'))])),
);

export function sessionReader(on: Connection): SessionReader {
  return { current: async (hash, now) => toSession(await current(on, { hash, now })) };
}

export function sessionWriter(on: Connection): SessionWriter {
  return {
    ...sessionReader(on),
    create: (session) =>
      create(on, {
        hash: session.hash,
        account_id: session.account,
        created_at: session.createdAt,
        idle_until: session.idleUntil,
        expires_at: session.expiresAt,
        confined_to: session.confined?.agency ?? null,
        confined_roles: session.confined ? JSON.stringify(session.confined.roles) : null,
      }),
    touch: (hash, idleUntil) => touch(on, { hash, idleUntil }),
    remove: (hash) => remove(on, { hash }),
    removeOf: (account) => removeOf(on, { account }),
    removeExpired: (now) => removeExpired(on, { now }),
  };
}

type SessionRow = Row<'sessions'> & {
  readonly email: string;
  readonly agency: string | null;
  readonly role: string | null;
};

function toSession(rows: readonly SessionRow[]): CurrentSession | undefined {
  const first = rows[0];
  if (!first) return undefined;
  const confined = confinementOf(first);
  return {
    hash: first.hash,
    account: first.account_id,
    createdAt: first.created_at,
    idleUntil: first.idle_until,
    expiresAt: first.expires_at,
    email: first.email,
    ...(confined && { confined }),
    grants: confined
      ? confined.roles.map((role) => ({ agency: confined.agency, role }))
      : rows.flatMap(({ agency, role }) => (agency && role ? [{ agency, role }] : [])),
  };
}

function confinementOf({ confined_to, confined_roles }: SessionRow): Confinement | undefined {
  if (confined_to === null || confined_roles === null) return undefined;
  return { agency: confined_to, roles: JSON.parse(confined_roles) as readonly string[] };
}
