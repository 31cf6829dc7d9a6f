import { index, table, type Migration } from './migration.ts';

export const mails: Migration = {
  number: 4,
  name: 'mails',
  statements: (db) => [
    table(db, 'mails', {
      id: 'text',
      agency: 'text',
      from_name: 'text',
      template: 'text',
      case_id: 'text?',
      recipient: 'text',
      subject: 'text',
      body: 'text',
      state: 'text',
      tries: 'integer',
      queued_at: 'text',
      due_at: 'text',
      sent_at: 'text?',
      last_error: 'text?',
    }).addPrimaryKeyConstraint('mails_key', ['id']),
    index(db, 'mails', 'state', 'due_at'),
    index(db, 'mails', 'agency', 'queued_at'),
  ],
};
