import type { CaseEvent } from '@alur/model/case/event.js';
import type { CaseProgress, CaseRecord } from '../../ports/cases.ts';
import type { CaseHead } from '../../ports/events.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

const columns = ['case_id', 'agency', 'submitted_at', 'ended_at', 'sequence', 'hash'] as const;

const ofCase = queryOne((db, p: Places<{ caseId: string }>) =>
  db.selectFrom('case_heads').select(columns).where('case_id', '=', p('caseId')),
);
const ofAgency = query((db, p: Places<{ agency: string; from: string; to: string }>) =>
  db
    .selectFrom('case_heads')
    .select(columns)
    .where('agency', '=', p('agency'))
    .where('submitted_at', '<', p('to'))
    .where((where) => where.or([where('ended_at', 'is', null), where('ended_at', '>=', p('from'))]))
    .orderBy('submitted_at')
    .orderBy('case_id'),
);
const begin = insertion('case_heads', [
  'case_id',
  'agency',
  'submitted_at',
  'ended_at',
  'sequence',
  'hash',
  'status',
  'engine',
  'updated_at',
]);
const progress = command(
  (db, p: Places<Pick<Row<'case_heads'>, 'case_id' | 'engine' | 'status' | 'updated_at'>>) =>
    db
      .updateTable('case_heads')
      .set({ engine: p('engine'), status: p('status'), updated_at: p('updated_at') })
      .where('case_id', '=', p('case_id')),
);
const move = command((db, p: Places<{ caseId: string; sequence: number; hash: string }>) =>
  db
    .updateTable('case_heads')
    .set({ sequence: p('sequence'), hash: p('hash') })
    .where('case_id', '=', p('caseId')),
);
const end = command((db, p: Places<{ caseId: string; at: string }>) =>
  db
    .updateTable('case_heads')
    .set({ ended_at: p('at') })
    .where('case_id', '=', p('caseId'))
    .where('ended_at', 'is', null),
);

export async function readHead(on: Connection, caseId: string): Promise<CaseHead | undefined> {
  const row = await ofCase(on, { caseId });
  return row && toHead(row);
}

export async function readHeads(
  on: Connection,
  agency: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly CaseHead[]> {
  return (await ofAgency(on, { agency, from, to })).map(toHead);
}

type BeginningCase = Pick<CaseRecord, 'id' | 'agency' | 'submittedAt'> & CaseProgress;

export async function beginHead(
  on: Connection,
  { id, agency, submittedAt, ...state }: BeginningCase,
): Promise<void> {
  const at = { case_id: id, agency, submitted_at: submittedAt };
  await begin(on, [{ ...at, ended_at: null, sequence: 0, hash: null, ...progressOf(state) }]);
}

export async function moveProgress(
  on: Connection,
  caseId: string,
  to: CaseProgress,
): Promise<void> {
  await progress(on, { case_id: caseId, ...progressOf(to) });
}

const progressOf = ({ engine, status, updatedAt }: CaseProgress) => ({
  engine: JSON.stringify(engine),
  status,
  updated_at: updatedAt,
});

/** Moves the heads of all cases that the events are of. */
export async function moveHeads(on: Connection, events: readonly CaseEvent[]): Promise<void> {
  const last = new Map(events.map((event) => [event.case, event]));
  for (const [caseId, { sequence, hash }] of last) await move(on, { caseId, sequence, hash });
  for (const event of events) {
    if (event.type === 'case.ended') await end(on, { caseId: event.case, at: event.at });
  }
}

function toHead(row: Pick<Row<'case_heads'>, (typeof columns)[number]>): CaseHead {
  return {
    case: row.case_id,
    agency: row.agency,
    submittedAt: row.submitted_at,
    endedAt: row.ended_at ?? undefined,
    sequence: row.sequence,
    hash: row.hash ?? undefined,
  };
}
