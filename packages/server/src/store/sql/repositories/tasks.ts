import type { WorkKind } from '@alur/model/sop/sop.js';
import type { TaskReader, TaskRecord, TaskWriter } from '../../ports/tasks.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { change, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';
import { listingColumns, toListing } from './case-listing.ts';

type OfCase = Places<{ caseId: string }>;

const byId = queryOne((db, p: Places<{ id: string }>) =>
  db.selectFrom('tasks').selectAll().where('id', '=', p('id')),
);
const pinned = queryOne((db, p: Places<{ id: string }>) =>
  db
    .selectFrom('tasks')
    .innerJoin('cases', 'cases.id', 'tasks.case_id')
    .selectAll('tasks')
    .select([
      'cases.account_id',
      'cases.permit_type',
      'cases.permit_type_revision',
      'cases.workflow',
      'cases.workflow_sha256',
    ])
    .where('tasks.id', '=', p('id')),
);
const ofCase = query((db, p: OfCase) =>
  db.selectFrom('tasks').selectAll().where('case_id', '=', p('caseId')).orderBy('place'),
);
const inbox = query((db, p: Places<{ agency: string; role: string }>) =>
  db
    .selectFrom('tasks')
    .innerJoin('cases', 'cases.id', 'tasks.case_id')
    .innerJoin('case_heads', 'case_heads.case_id', 'tasks.case_id')
    .select(listingColumns)
    // After the columns of the case: where both have one of the name, the task's counts.
    .selectAll('tasks')
    .where('tasks.state', '=', 'open')
    .where('tasks.agency', '=', p('agency'))
    .where('tasks.role', '=', p('role')),
);
const count = queryOne((db, p: OfCase) =>
  db
    .selectFrom('tasks')
    .select((column) => column.fn.countAll<number | string>().as('tasks'))
    .where('case_id', '=', p('caseId')),
);
const open = insertion('tasks', [
  'id',
  'agency',
  'case_id',
  'engine_key',
  'activity',
  'activity_name',
  'role',
  'work',
  'opened_at',
  'state',
  'closed_at',
  'completed_by',
  'completed_as',
  'outcome',
  'place',
]);
const complete = change(
  (
    db,
    p: Places<{ id: string; at: string; account: string; role: string; outcome: string | null }>,
  ) =>
    db
      .updateTable('tasks')
      .set({
        state: 'completed',
        closed_at: p('at'),
        completed_by: p('account'),
        completed_as: p('role'),
        outcome: p('outcome'),
      })
      .where('id', '=', p('id'))
      .where('state', '=', 'open'),
);
const cancel = change((db, p: Places<{ caseId: string; key: string; at: string }>) =>
  db
    .updateTable('tasks')
    .set({ state: 'cancelled', closed_at: p('at') })
    .where('case_id', '=', p('caseId'))
    .where('engine_key', '=', p('key'))
    .where('state', '=', 'open'),
);

export function taskReader(on: Connection): TaskReader {
  return {
    byId: async (id) => {
      const row = await byId(on, { id });
      return row && toTask(row);
    },
    pinned: async (id) => {
      const row = await pinned(on, { id });
      return (
        row && {
          task: toTask(row),
          applicant: row.account_id,
          permitType: { id: row.permit_type, revision: row.permit_type_revision },
          workflow: { id: row.workflow, sha256: row.workflow_sha256 },
        }
      );
    },
    inbox: async (agency, roles) => {
      const rows = [];
      for (const role of new Set(roles)) rows.push(...(await inbox(on, { agency, role })));
      return rows
        .map((row) => ({ task: toTask(row), case: toListing({ ...row, id: row.case_id }) }))
        .sort((a, b) => (a.task.openedAt < b.task.openedAt ? -1 : 1));
    },
    ofCase: async (caseId) => (await ofCase(on, { caseId })).map(toTask),
  };
}

export function taskWriter(on: Connection): TaskWriter {
  return {
    ...taskReader(on),
    open: async (tasks) => {
      const before = new Map<string, number>();
      const rows: Row<'tasks'>[] = [];
      for (const task of tasks) {
        const caseId = task.case;
        const place = before.get(caseId) ?? Number((await count(on, { caseId }))?.tasks ?? 0);
        before.set(caseId, place + 1);
        rows.push(toRow(task, place + 1));
      }
      await open(on, rows);
    },
    complete: async (id, at, { account, role, outcome }) =>
      (await complete(on, { id, at, account, role, outcome: outcome ?? null })) === 1,
    cancel: async (caseId, key, at) => (await cancel(on, { caseId, key, at })) === 1,
  };
}

function toRow(task: TaskRecord, place: number): Row<'tasks'> {
  return {
    id: task.id,
    agency: task.agency,
    case_id: task.case,
    engine_key: task.key,
    activity: task.activity,
    activity_name: task.activityName,
    role: task.role,
    work: task.work,
    opened_at: task.openedAt,
    state: task.state,
    closed_at: task.closedAt ?? null,
    completed_by: task.completion?.account ?? null,
    completed_as: task.completion?.role ?? null,
    outcome: task.completion?.outcome ?? null,
    place,
  };
}

function toTask(row: Row<'tasks'>): TaskRecord {
  return {
    id: row.id,
    agency: row.agency,
    case: row.case_id,
    key: row.engine_key,
    activity: row.activity,
    activityName: row.activity_name,
    role: row.role,
    work: row.work as WorkKind,
    openedAt: row.opened_at,
    state: row.state,
    closedAt: row.closed_at ?? undefined,
    completion:
      row.completed_by !== null && row.completed_as !== null
        ? {
            account: row.completed_by,
            role: row.completed_as,
            outcome: row.outcome ?? undefined,
          }
        : undefined,
  };
}
