import { index, table, type Migration } from './migration.ts';

export const applications: Migration = {
  number: 2,
  name: 'applications',
  statements: (db) => [
    table(db, 'permit_type_revisions', {
      agency: 'text',
      id: 'text',
      revision: 'integer',
      sha256: 'text',
      definition: 'text',
      stored_at: 'text',
    }).addPrimaryKeyConstraint('permit_type_revisions_key', ['agency', 'id', 'revision']),

    table(db, 'workflow_revisions', {
      sha256: 'text',
      id: 'text',
      xml: 'text',
      stored_at: 'text',
    }).addPrimaryKeyConstraint('workflow_revisions_key', ['sha256']),

    table(db, 'drafts', {
      id: 'text',
      agency: 'text',
      account_id: 'text',
      permit_type: 'text',
      permit_type_revision: 'integer',
      answers: 'text',
      statements: 'text',
      stage: 'text',
      version: 'integer',
      created_at: 'text',
      updated_at: 'text',
    })
      .addPrimaryKeyConstraint('drafts_key', ['id'])
      .addForeignKeyConstraint('drafts_account', ['account_id'], 'accounts', ['id']),
    index(db, 'drafts', 'account_id', 'agency'),

    table(db, 'uploads', {
      id: 'text',
      agency: 'text',
      account_id: 'text',
      draft_id: 'text',
      requirement: 'text',
      file_name: 'text',
      size: 'integer',
      created_at: 'text',
      expires_at: 'text',
      result: 'text?',
    })
      .addPrimaryKeyConstraint('uploads_key', ['id'])
      .addForeignKeyConstraint('uploads_account', ['account_id'], 'accounts', ['id']),
    index(db, 'uploads', 'account_id'),
    index(db, 'uploads', 'expires_at'),
  ],
};
