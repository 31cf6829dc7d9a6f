import type { MailReader, MailRecord, MailWriter, QueuedMail } from '../../ports/mails.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

const byId = queryOne((db, p: Places<{ id: string }>) =>
  db.selectFrom('mails').selectAll().where('id', '=', p('id')),
);
const recent = query((db, p: Places<{ agency: string; limit: number }>) =>
  db
    .selectFrom('mails')
    .selectAll()
    .where('agency', '=', p('agency'))
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .limit(p('limit')),
);
const failed = query((db, p: Places<{ limit: number }>) =>
  db
    .selectFrom('mails')
    .selectAll()
    .where('state', '=', 'failed')
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .limit(p('limit')),
);
const nextDue = queryOne((db) =>
  db
    .selectFrom('mails')
    .select('due_at')
    .where('state', 'in', ['queued', 'sending'])
    .orderBy('due_at')
    .limit(1),
);
const queue = insertion('mails', [
  'id',
  'agency',
  'from_name',
  'template',
  'case_id',
  'recipient',
  'subject',
  'body',
  'state',
  'tries',
  'queued_at',
  'due_at',
  'sent_at',
  'last_error',
]);
/** Waiting ones, and those whose sender has not come back: a server that was killed. */
const claim = query((db, p: Places<{ now: string; giveUpAt: string; limit: number }>, dialect) =>
  db
    .updateTable('mails')
    .set((row) => ({ state: 'sending', due_at: p('giveUpAt'), tries: row('tries', '+', 1) }))
    .where('id', 'in', (select) =>
      dialect.lockFreeRows(
        select
          .selectFrom('mails')
          .select('id')
          .where('state', 'in', ['queued', 'sending'])
          .where('due_at', '<=', p('now'))
          .orderBy('due_at')
          .limit(p('limit')),
      ),
    )
    .returningAll(),
);
/** Its text goes: a link in it may still open an account. */
const sent = command((db, p: Places<{ id: string; at: string }>) =>
  db
    .updateTable('mails')
    .set({ state: 'sent', sent_at: p('at'), body: '', last_error: null })
    .where('id', '=', p('id')),
);
const notSent = command(
  (db, p: Places<{ id: string; state: 'queued' | 'failed'; error: string; dueAt: string }>) =>
    db
      .updateTable('mails')
      .set({ state: p('state'), last_error: p('error'), due_at: p('dueAt') })
      .where('id', '=', p('id'))
      .where('state', '=', 'sending'),
);

export function mailReader(on: Connection): MailReader {
  return {
    byId: async (id) => {
      const row = await byId(on, { id });
      return row && toMail(row);
    },
    recent: async (agency, limit) => (await recent(on, { agency, limit })).map(toMail),
    failed: async (limit) => (await failed(on, { limit })).map(toMail),
    nextDue: async () => (await nextDue(on, {}))?.due_at,
  };
}

export function mailWriter(on: Connection): MailWriter {
  return {
    ...mailReader(on),
    queue: (mails) => queue(on, mails.map(toRow)),
    claim: async (now, giveUpAt, limit) => (await claim(on, { now, giveUpAt, limit })).map(toMail),
    sent: (id, at) => sent(on, { id, at }),
    notSent: (id, error, dueAt) =>
      notSent(on, {
        id,
        state: dueAt === undefined ? 'failed' : 'queued',
        error,
        dueAt: dueAt ?? '',
      }),
  };
}

function toRow(mail: QueuedMail): Row<'mails'> {
  return {
    id: mail.id,
    agency: mail.agency,
    from_name: mail.fromName,
    template: mail.template,
    case_id: mail.case ?? null,
    recipient: mail.to,
    subject: mail.subject,
    body: mail.text,
    state: 'queued',
    tries: 0,
    queued_at: mail.queuedAt,
    due_at: mail.queuedAt,
    sent_at: null,
    last_error: null,
  };
}

function toMail(row: Row<'mails'>): MailRecord {
  return {
    id: row.id,
    agency: row.agency,
    fromName: row.from_name,
    template: row.template,
    case: row.case_id ?? undefined,
    to: row.recipient,
    subject: row.subject,
    text: row.body,
    state: row.state,
    tries: row.tries,
    queuedAt: row.queued_at,
    dueAt: row.due_at,
    sentAt: row.sent_at ?? undefined,
    lastError: row.last_error ?? undefined,
  };
}
