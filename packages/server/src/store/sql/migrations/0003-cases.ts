import { index, table, type Migration } from './migration.ts';

export const cases: Migration = {
  number: 3,
  name: 'cases',
  statements: (db) => [
    table(db, 'cases', {
      id: 'text',
      agency: 'text',
      account_id: 'text',
      draft_id: 'text',
      registration_number: 'text',
      verification_code: 'text',
      permit_type: 'text',
      permit_type_revision: 'integer',
      permit_type_title: 'text',
      workflow: 'text',
      workflow_sha256: 'text',
      handled_by: 'text',
      category: 'text',
      status: 'text',
      answers: 'text',
      statements: 'text',
      engine: 'text',
      submitted_at: 'text',
      updated_at: 'text',
    })
      .addPrimaryKeyConstraint('cases_key', ['id'])
      .addUniqueConstraint('cases_draft', ['draft_id'])
      .addUniqueConstraint('cases_registration', ['agency', 'registration_number'])
      .addUniqueConstraint('cases_verification', ['verification_code'])
      .addForeignKeyConstraint('cases_account', ['account_id'], 'accounts', ['id'])
      .addForeignKeyConstraint('cases_workflow', ['workflow_sha256'], 'workflow_revisions', [
        'sha256',
      ])
      .addForeignKeyConstraint(
        'cases_permit_type',
        ['agency', 'permit_type', 'permit_type_revision'],
        'permit_type_revisions',
        ['agency', 'id', 'revision'],
      ),
    index(db, 'cases', 'account_id', 'agency'),

    table(db, 'documents', {
      id: 'text',
      agency: 'text',
      account_id: 'text',
      draft_id: 'text?',
      case_id: 'text?',
      requirement: 'text',
      file_name: 'text',
      media_type: 'text',
      size: 'integer',
      sha256: 'text',
      uploaded_at: 'text',
    })
      .addPrimaryKeyConstraint('documents_key', ['id'])
      .addUniqueConstraint('documents_requirement', ['draft_id', 'requirement'])
      .addForeignKeyConstraint('documents_draft', ['draft_id'], 'drafts', ['id'], (key) =>
        key.onDelete('cascade'),
      )
      .addForeignKeyConstraint('documents_case', ['case_id'], 'cases', ['id']),
    index(db, 'documents', 'case_id'),
    index(db, 'documents', 'account_id'),

    table(db, 'case_events', {
      case_id: 'text',
      sequence: 'integer',
      event: 'text',
    })
      .addPrimaryKeyConstraint('case_events_key', ['case_id', 'sequence'])
      .addForeignKeyConstraint('case_events_case', ['case_id'], 'cases', ['id']),

    table(db, 'tasks', {
      id: 'text',
      agency: 'text',
      case_id: 'text',
      engine_key: 'text',
      activity: 'text',
      activity_name: 'text',
      role: 'text',
      work: 'text',
      opened_at: 'text',
      state: 'text',
      closed_at: 'text?',
      completed_by: 'text?',
      completed_as: 'text?',
      outcome: 'text?',
      place: 'integer',
    })
      .addPrimaryKeyConstraint('tasks_key', ['id'])
      .addUniqueConstraint('tasks_engine_key', ['case_id', 'engine_key'])
      .addForeignKeyConstraint('tasks_case', ['case_id'], 'cases', ['id']),
    index(db, 'tasks', 'agency', 'role', 'state'),

    table(db, 'verdicts', {
      task_id: 'text',
      case_id: 'text',
      account_id: 'text',
      verdicts: 'text',
      saved_at: 'text',
      final: 'integer',
    })
      .addPrimaryKeyConstraint('verdicts_key', ['task_id'])
      .addForeignKeyConstraint('verdicts_task', ['task_id'], 'tasks', ['id']),
    index(db, 'verdicts', 'case_id'),

    table(db, 'letters', {
      agency: 'text',
      letter: 'text',
      number: 'text',
      case_id: 'text',
      issued_at: 'text',
    })
      .addPrimaryKeyConstraint('letters_key', ['agency', 'letter', 'number'])
      .addForeignKeyConstraint('letters_case', ['case_id'], 'cases', ['id']),
    index(db, 'letters', 'case_id'),

    table(db, 'number_series', {
      agency: 'text',
      series: 'text',
      year: 'integer',
      value: 'integer',
    }).addPrimaryKeyConstraint('number_series_key', ['agency', 'series', 'year']),
  ],
};
