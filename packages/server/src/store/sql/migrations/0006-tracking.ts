import { CompiledQuery } from 'kysely';
import { index, table, type Migration } from './migration.ts';

/**
 * `case_heads` says how far each log is, so that who assesses many need not read those that have
 * not moved; and it keeps the last hash apart from the log, which shows when the end is cut off.
 * Of cases from before nobody noted the hash, nor the end in a column: those stay empty.
 */
export const tracking: Migration = {
  number: 6,
  name: 'tracking',
  statements: (db) => [
    table(db, 'case_heads', {
      case_id: 'text',
      agency: 'text',
      submitted_at: 'text',
      ended_at: 'text?',
      sequence: 'integer',
      hash: 'text?',
    })
      .addPrimaryKeyConstraint('case_heads_key', ['case_id'])
      .addForeignKeyConstraint('case_heads_case', ['case_id'], 'cases', ['id']),
    index(db, 'case_heads', 'agency', 'submitted_at'),
    {
      compile: () =>
        CompiledQuery.raw(
          'insert into case_heads (case_id, agency, submitted_at, sequence) ' +
            'select id, agency, submitted_at, ' +
            '(select coalesce(max(sequence), 0) from case_events where case_id = cases.id) ' +
            'from cases',
        ),
    },

    table(db, 'case_texts', { id: 'text', case_id: 'text', text: 'text', written_at: 'text' })
      .addPrimaryKeyConstraint('case_texts_key', ['id'])
      .addForeignKeyConstraint('case_texts_case', ['case_id'], 'cases', ['id']),
    index(db, 'case_texts', 'case_id'),

    table(db, 'reminders', {
      case_id: 'text',
      rule: 'text',
      about: 'text',
      sent_at: 'text',
    })
      .addPrimaryKeyConstraint('reminders_key', ['case_id', 'rule', 'about'])
      .addForeignKeyConstraint('reminders_case', ['case_id'], 'cases', ['id']),
  ],
};
