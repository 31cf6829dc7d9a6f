import { table, type Migration } from './migration.ts';

/** Applications that came back and are sent again: drafts for a task, and what they replaced. */
export const corrections: Migration = {
  number: 11,
  name: 'corrections',
  statements: (db) => [
    db.schema.alterTable('drafts').addColumn('task_id', 'text'),
    db.schema.alterTable('drafts').addColumn('case_id', 'text'),
    db.schema.alterTable('drafts').addColumn('registration_number', 'text'),
    // Nulls are all different: drafts for no task stand in nobody's way.
    db.schema.createIndex('drafts_task').unique().on('drafts').column('task_id'),
    db.schema.alterTable('documents').addColumn('superseded_at', 'text'),
    table(db, 'corrections', { draft_id: 'text', case_id: 'text', sent_at: 'text' })
      .addPrimaryKeyConstraint('corrections_key', ['draft_id'])
      .addForeignKeyConstraint('corrections_case', ['case_id'], 'cases', ['id']),
  ],
};
