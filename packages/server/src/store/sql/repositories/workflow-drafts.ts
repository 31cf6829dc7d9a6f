import type {
  WorkflowDraftReader,
  WorkflowDraftRecord,
  WorkflowDraftWriter,
} from '../../ports/workflow-drafts.ts';
import type { Connection } from '../connection.ts';
import { change, command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type OfWorkflow = Places<{ agency: string; workflow: string }>;
type DraftRow = Row<'workflow_drafts'>;

const of = queryOne((db, p: OfWorkflow) =>
  db
    .selectFrom('workflow_drafts')
    .innerJoin('accounts', 'accounts.id', 'workflow_drafts.account_id')
    .selectAll('workflow_drafts')
    .select('accounts.email')
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .where('bpmn', 'is not', null),
);
const lock = queryOne((db, p: OfWorkflow, dialect) =>
  dialect.lockRows(
    db
      .selectFrom('workflow_drafts')
      .select('version')
      .where('agency', '=', p('agency'))
      .where('workflow', '=', p('workflow')),
  ),
);
const heads = query((db, p: Places<{ agency: string }>) =>
  db
    .selectFrom('workflow_drafts')
    .innerJoin('accounts', 'accounts.id', 'workflow_drafts.account_id')
    .select(['agency', 'workflow', 'version', 'saved_at', 'title', 'number', 'accounts.email'])
    .where('agency', '=', p('agency'))
    .where('bpmn', 'is not', null)
    .orderBy('workflow'),
);
const create = change((db, p: Places<DraftRow>) =>
  db
    .insertInto('workflow_drafts')
    .values({
      agency: p('agency'),
      workflow: p('workflow'),
      bpmn: p('bpmn'),
      version: p('version'),
      saved_at: p('saved_at'),
      account_id: p('account_id'),
      based_on: p('based_on'),
      title: p('title'),
      number: p('number'),
    })
    .onConflict((conflict) => conflict.columns(['agency', 'workflow']).doNothing()),
);
const written = (p: Places<DraftRow>) => ({
  bpmn: p('bpmn'),
  saved_at: p('saved_at'),
  account_id: p('account_id'),
  based_on: p('based_on'),
  title: p('title'),
  number: p('number'),
});
const begin = change((db, p: Places<DraftRow>) =>
  db
    .updateTable('workflow_drafts')
    .set((row) => ({ ...written(p), version: row('version', '+', 1) }))
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .where('bpmn', 'is', null),
);
const save = change((db, p: Places<DraftRow>) =>
  db
    .updateTable('workflow_drafts')
    .set((row) => ({ ...written(p), version: row('version', '+', 1) }))
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .where('version', '=', p('version'))
    .where('bpmn', 'is not', null),
);
const remove = change((db, p: Places<{ agency: string; workflow: string; version: number }>) =>
  db
    .updateTable('workflow_drafts')
    .set({ bpmn: null, title: '', number: '' })
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .where('version', '=', p('version'))
    .where('bpmn', 'is not', null),
);
const forget = command((db, p: Places<{ before: string }>) =>
  db.deleteFrom('workflow_presence').where('seen_at', '<', p('before')),
);
const attend = command((db, p: Places<Row<'workflow_presence'>>) =>
  db
    .insertInto('workflow_presence')
    .values({
      agency: p('agency'),
      workflow: p('workflow'),
      account_id: p('account_id'),
      since: p('since'),
      seen_at: p('seen_at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['agency', 'workflow', 'account_id']).doUpdateSet({ seen_at: p('seen_at') }),
    ),
);
const others = query((db, p: Places<{ agency: string; workflow: string; account: string }>) =>
  db
    .selectFrom('workflow_presence')
    .innerJoin('accounts', 'accounts.id', 'workflow_presence.account_id')
    .select(['accounts.email', 'workflow_presence.since'])
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .where('account_id', '!=', p('account'))
    .orderBy('since')
    .orderBy('accounts.email'),
);

export function workflowDraftReader(on: Connection): WorkflowDraftReader {
  return {
    of: async (agency, workflow) => toDraft(await of(on, { agency, workflow })),
    heads: async (agency) =>
      (await heads(on, { agency })).map(({ saved_at, email, ...row }) => ({
        ...row,
        ...{ savedAt: saved_at, savedBy: email },
      })),
  };
}

export function workflowDraftWriter(on: Connection): WorkflowDraftWriter {
  const reader = workflowDraftReader(on);
  const versionOf = async (agency: string, workflow: string) =>
    (await reader.of(agency, workflow))?.version;
  return {
    ...reader,
    lock: async (agency, workflow) => {
      await lock(on, { agency, workflow });
      return reader.of(agency, workflow);
    },
    save: async (draft, version) => {
      const { agency, workflow, bpmn, title, number } = draft;
      const row: DraftRow = {
        ...{ agency, workflow, bpmn, title, number },
        saved_at: draft.savedAt,
        account_id: draft.account,
        based_on: draft.basedOn ?? 0,
        version,
      };
      if (version > 0) return (await save(on, row)) === 1 ? version + 1 : undefined;
      if ((await create(on, { ...row, version: 1 })) === 1) return 1;
      return (await begin(on, row)) === 1 ? versionOf(agency, workflow) : undefined;
    },
    remove: async (agency, workflow, version) =>
      (await remove(on, { agency, workflow, version })) === 1,
    attend: async ({ agency, workflow, account, at }, freshSince) => {
      await forget(on, { before: freshSince });
      await attend(on, { agency, workflow, account_id: account, since: at, seen_at: at });
      const present = await others(on, { agency, workflow, account });
      return present.map(({ email, since }) => ({ author: email, since }));
    },
  };
}

function toDraft(
  row: (DraftRow & { readonly email: string }) | undefined,
): WorkflowDraftRecord | undefined {
  if (row?.bpmn === undefined || row.bpmn === null) return undefined;
  const { agency, workflow, bpmn, version, title, number } = row;
  return {
    ...{ agency, workflow, bpmn, version, title, number },
    savedAt: row.saved_at,
    savedBy: row.email,
    basedOn: row.based_on === 0 ? undefined : row.based_on,
  };
}
