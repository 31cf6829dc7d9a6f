import type { Answers, KeptAnswer } from '@alur/model/permit/application.js';
import type { DraftReader, DraftRecord, DraftWriter } from '../../ports/drafts.ts';
import type { Connection } from '../connection.ts';
import { change, command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type ById = Places<{ id: string }>;

const byId = queryOne((db, p: ById) =>
  db.selectFrom('drafts').selectAll().where('id', '=', p('id')),
);
const lock = queryOne((db, p: ById, dialect) =>
  dialect.lockRows(db.selectFrom('drafts').selectAll().where('id', '=', p('id'))),
);
const ofAccount = query((db, p: Places<{ agency: string; account: string }>) =>
  db
    .selectFrom('drafts')
    .selectAll()
    .where('account_id', '=', p('account'))
    .where('agency', '=', p('agency'))
    .orderBy('updated_at', 'desc')
    .orderBy('id'),
);
const forTask = queryOne((db, p: Places<{ task: string }>) =>
  db.selectFrom('drafts').selectAll().where('task_id', '=', p('task')),
);
const create = command((db, p: Places<Row<'drafts'>>) =>
  db.insertInto('drafts').values({
    id: p('id'),
    agency: p('agency'),
    account_id: p('account_id'),
    permit_type: p('permit_type'),
    permit_type_revision: p('permit_type_revision'),
    answers: p('answers'),
    statements: p('statements'),
    stage: p('stage'),
    version: p('version'),
    created_at: p('created_at'),
    updated_at: p('updated_at'),
    kept_aside: p('kept_aside'),
    task_id: p('task_id'),
    case_id: p('case_id'),
    registration_number: p('registration_number'),
  }),
);
const save = change(
  (
    db,
    p: Places<
      Pick<Row<'drafts'>, 'id' | 'answers' | 'statements' | 'stage' | 'version' | 'updated_at'> & {
        next: number;
      }
    >,
  ) =>
    db
      .updateTable('drafts')
      .set({
        answers: p('answers'),
        statements: p('statements'),
        stage: p('stage'),
        version: p('next'),
        updated_at: p('updated_at'),
      })
      .where('id', '=', p('id'))
      .where('version', '=', p('version')),
);
const move = change(
  (
    db,
    p: Places<
      Pick<
        Row<'drafts'>,
        | 'id'
        | 'permit_type_revision'
        | 'answers'
        | 'statements'
        | 'stage'
        | 'version'
        | 'updated_at'
        | 'kept_aside'
      > & { next: number }
    >,
  ) =>
    db
      .updateTable('drafts')
      .set({
        permit_type_revision: p('permit_type_revision'),
        answers: p('answers'),
        statements: p('statements'),
        stage: p('stage'),
        version: p('next'),
        updated_at: p('updated_at'),
        kept_aside: p('kept_aside'),
      })
      .where('id', '=', p('id'))
      .where('version', '=', p('version')),
);
const remove = change((db, p: ById) => db.deleteFrom('drafts').where('id', '=', p('id')));

export function draftReader(on: Connection): DraftReader {
  return {
    byId: async (id) => optional(await byId(on, { id })),
    ofAccount: async (agency, account) => (await ofAccount(on, { agency, account })).map(toDraft),
    forTask: async (task) => optional(await forTask(on, { task })),
  };
}

export function draftWriter(on: Connection): DraftWriter {
  return {
    ...draftReader(on),
    lock: async (id) => optional(await lock(on, { id })),
    create: (draft) => create(on, toRow(draft)),
    save: async (id, version, { answers, statements, stage, updatedAt }) => {
      const next = version + 1;
      const saved = await save(on, {
        id,
        version,
        next,
        answers: JSON.stringify(answers),
        statements: JSON.stringify(statements),
        stage,
        updated_at: updatedAt,
      });
      return saved === 1 ? next : undefined;
    },
    move: async (id, version, { revision, answers, statements, stage, updatedAt, keptAside }) => {
      const next = version + 1;
      const moved = await move(on, {
        id,
        version,
        next,
        permit_type_revision: revision,
        answers: JSON.stringify(answers),
        statements: JSON.stringify(statements),
        stage,
        updated_at: updatedAt,
        kept_aside: asideColumn(keptAside),
      });
      return moved === 1 ? next : undefined;
    },
    remove: async (id) => (await remove(on, { id })) === 1,
  };
}

function toRow(draft: DraftRecord): Row<'drafts'> {
  return {
    id: draft.id,
    agency: draft.agency,
    account_id: draft.account,
    permit_type: draft.permitType.id,
    permit_type_revision: draft.permitType.revision,
    answers: JSON.stringify(draft.answers),
    statements: JSON.stringify(draft.statements),
    stage: draft.stage,
    version: draft.version,
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
    kept_aside: asideColumn(draft.keptAside),
    task_id: draft.corrects?.task ?? null,
    case_id: draft.corrects?.case ?? null,
    registration_number: draft.corrects?.registrationNumber ?? null,
  };
}

function asideColumn(kept: DraftRecord['keptAside']): string | null {
  return kept && kept.length > 0 ? JSON.stringify(kept) : null;
}

function optional(row: Row<'drafts'> | undefined): DraftRecord | undefined {
  return row && toDraft(row);
}

function toDraft(row: Row<'drafts'>): DraftRecord {
  return {
    id: row.id,
    agency: row.agency,
    account: row.account_id,
    permitType: { id: row.permit_type, revision: row.permit_type_revision },
    answers: JSON.parse(row.answers) as Answers,
    statements: JSON.parse(row.statements) as readonly string[],
    stage: row.stage,
    version: row.version,
    ...(row.kept_aside !== null && {
      keptAside: JSON.parse(row.kept_aside) as readonly KeptAnswer[],
    }),
    ...correctsOf(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function correctsOf(row: Row<'drafts'>): Pick<DraftRecord, 'corrects'> {
  const { task_id: task, case_id: caseId, registration_number: registrationNumber } = row;
  if (task === null || caseId === null || registrationNumber === null) return {};
  return { corrects: { case: caseId, registrationNumber, task } };
}
