import { table, type Migration } from './migration.ts';

/**
 * `bpmn` of a draft that was published or discarded is empty: its version stays, so that no later
 * draft can be taken for it.
 */
export const authoring: Migration = {
  number: 8,
  name: 'authoring',
  statements: (db) => [
    table(db, 'workflow_publications', {
      agency: 'text',
      workflow: 'text',
      revision: 'integer',
      sha256: 'text',
      published_at: 'text',
      account_id: 'text?',
      effective_on: 'text',
      approved_by: 'text',
      note: 'text',
      changes: 'text',
      checks: 'text?',
      title: 'text',
      number: 'text',
    })
      .addPrimaryKeyConstraint('workflow_publications_key', ['agency', 'workflow', 'revision'])
      .addForeignKeyConstraint('workflow_publications_content', ['sha256'], 'workflow_revisions', [
        'sha256',
      ])
      .addForeignKeyConstraint('workflow_publications_account', ['account_id'], 'accounts', ['id']),

    table(db, 'workflow_drafts', {
      agency: 'text',
      workflow: 'text',
      bpmn: 'text?',
      version: 'integer',
      saved_at: 'text',
      account_id: 'text',
      based_on: 'integer',
      title: 'text',
      number: 'text',
    })
      .addPrimaryKeyConstraint('workflow_drafts_key', ['agency', 'workflow'])
      .addForeignKeyConstraint('workflow_drafts_account', ['account_id'], 'accounts', ['id']),

    table(db, 'workflow_presence', {
      agency: 'text',
      workflow: 'text',
      account_id: 'text',
      since: 'text',
      seen_at: 'text',
    })
      .addPrimaryKeyConstraint('workflow_presence_key', ['agency', 'workflow', 'account_id'])
      .addForeignKeyConstraint('workflow_presence_account', ['account_id'], 'accounts', ['id']),
  ],
};
