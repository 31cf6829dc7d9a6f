import type { Kysely } from 'kysely';
import type { Answers } from '@alur/model/permit/application.js';
import type { EngineState } from '@alur/workflow/engine/engine-port.js';
import type { CaseReader, CaseRecord, CaseWriter } from '../../ports/cases.ts';
import type { Connection } from '../connection.ts';
import { command, query, queryOne, type Places } from '../statement.ts';
import type { Row, Tables } from '../tables.ts';
import { insertion } from '../insertion.ts';
import { beginHead, moveProgress } from './case-heads.ts';
import { listingColumns, toListing } from './case-listing.ts';

type ById = Places<{ id: string }>;

const wholeCase = (db: Kysely<Tables>) =>
  db
    .selectFrom('cases')
    .innerJoin('case_heads', 'case_heads.case_id', 'cases.id')
    .selectAll('cases')
    .select(['case_heads.status', 'case_heads.engine', 'case_heads.updated_at']);

const byId = queryOne((db, p: ById) => wholeCase(db).where('cases.id', '=', p('id')));
const lock = queryOne((db, p: ById, dialect) =>
  dialect.lockRows(wholeCase(db).where('cases.id', '=', p('id'))),
);
const byDraft = queryOne((db, p: Places<{ draft: string }>) =>
  wholeCase(db).where('cases.draft_id', '=', p('draft')),
);
const byCorrection = queryOne((db, p: Places<{ draft: string }>) =>
  wholeCase(db)
    .innerJoin('corrections', 'corrections.case_id', 'cases.id')
    .where('corrections.draft_id', '=', p('draft')),
);
const listing = (db: Kysely<Tables>) =>
  db
    .selectFrom('cases')
    .innerJoin('case_heads', 'case_heads.case_id', 'cases.id')
    .select(listingColumns);
const byCode = queryOne((db, p: Places<{ code: string }>) =>
  listing(db).where('cases.verification_code', '=', p('code')),
);
const ofAccount = query((db, p: Places<{ agency: string; account: string }>) =>
  listing(db)
    .where('cases.account_id', '=', p('account'))
    .where('cases.agency', '=', p('agency'))
    .orderBy('cases.submitted_at', 'desc')
    .orderBy('cases.id'),
);
type OnProcedure = { agency: string; workflow: string; sha256: string };
const ownOn = queryOne((db, p: Places<OnProcedure & { account: string }>) =>
  db
    .selectFrom('cases')
    .select('id')
    .where('account_id', '=', p('account'))
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .where('workflow_sha256', '=', p('sha256'))
    .limit(1),
);
const workedOn = queryOne((db, p: Places<OnProcedure & { role: string }>) =>
  db
    .selectFrom('tasks')
    .innerJoin('cases', 'cases.id', 'tasks.case_id')
    .select('tasks.id')
    .where('tasks.agency', '=', p('agency'))
    .where('tasks.role', '=', p('role'))
    .where('cases.workflow', '=', p('workflow'))
    .where('cases.workflow_sha256', '=', p('sha256'))
    .limit(1),
);
const create = insertion('cases', [
  'id',
  'agency',
  'account_id',
  'draft_id',
  'registration_number',
  'verification_code',
  'permit_type',
  'permit_type_revision',
  'permit_type_title',
  'workflow',
  'workflow_sha256',
  'handled_by',
  'category',
  'answers',
  'statements',
  'submitted_at',
]);
const correct = command((db, p: Places<Pick<Row<'cases'>, 'id' | 'answers' | 'statements'>>) =>
  db
    .updateTable('cases')
    .set({ answers: p('answers'), statements: p('statements') })
    .where('id', '=', p('id')),
);
const corrected = command((db, p: Places<Row<'corrections'>>) =>
  db
    .insertInto('corrections')
    .values({ draft_id: p('draft_id'), case_id: p('case_id'), sent_at: p('sent_at') }),
);

export function caseReader(on: Connection): CaseReader {
  return {
    byId: async (id) => optional(await byId(on, { id })),
    byDraft: async (draft) => optional(await byDraft(on, { draft })),
    byCorrection: async (draft) => optional(await byCorrection(on, { draft })),
    byVerificationCode: async (code) => {
      const row = await byCode(on, { code });
      return row && toListing(row);
    },
    anyOn: async ({ id: workflow, sha256 }, { agency, account, roles }) => {
      if (await ownOn(on, { agency, account, workflow, sha256 })) return true;
      for (const role of roles) {
        if (await workedOn(on, { agency, role, workflow, sha256 })) return true;
      }
      return false;
    },
    ofAccount: async (agency, account) => (await ofAccount(on, { agency, account })).map(toListing),
  };
}

export function caseWriter(on: Connection): CaseWriter {
  return {
    ...caseReader(on),
    lock: async (id) => optional(await lock(on, { id })),
    create: async (record) => {
      await create(on, [toRow(record)]);
      await beginHead(on, record);
    },
    progress: (id, progress) => moveProgress(on, id, progress),
    correct: async (id, { draft, answers, statements, at }) => {
      await correct(on, {
        id,
        answers: JSON.stringify(answers),
        statements: JSON.stringify(statements),
      });
      await corrected(on, { draft_id: draft, case_id: id, sent_at: at });
    },
  };
}

function toRow(record: CaseRecord): Row<'cases'> {
  return {
    id: record.id,
    agency: record.agency,
    account_id: record.account,
    draft_id: record.draft,
    registration_number: record.registrationNumber,
    verification_code: record.verificationCode,
    permit_type: record.permitType.id,
    permit_type_revision: record.permitType.revision,
    permit_type_title: JSON.stringify(record.permitType.title),
    workflow: record.workflow.id,
    workflow_sha256: record.workflow.sha256,
    handled_by: record.handledBy,
    category: record.category,
    answers: JSON.stringify(record.answers),
    statements: JSON.stringify(record.statements),
    submitted_at: record.submittedAt,
  };
}

type CaseRow = Row<'cases'> & Pick<Row<'case_heads'>, 'status' | 'engine' | 'updated_at'>;

function optional(row: CaseRow | undefined): CaseRecord | undefined {
  return (
    row && {
      ...toListing(row),
      account: row.account_id,
      draft: row.draft_id,
      verificationCode: row.verification_code,
      workflow: { id: row.workflow, sha256: row.workflow_sha256 },
      handledBy: row.handled_by,
      category: row.category,
      answers: JSON.parse(row.answers) as Answers,
      statements: JSON.parse(row.statements) as readonly string[],
      engine: JSON.parse(row.engine) as EngineState,
    }
  );
}
