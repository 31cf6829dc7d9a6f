import type { LocalText } from '@alur/model/text.js';
import type {
  Publication,
  PublicationChecks,
  PublicationHead,
  PublicationReader,
  PublicationWriter,
} from '../../ports/publications.ts';
import type { Connection } from '../connection.ts';
import { change, query, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type OfWorkflow = Places<{ agency: string; workflow: string }>;

const headColumns = [
  ...(['workflow', 'revision', 'sha256', 'published_at', 'effective_on'] as const),
  ...(['account_id', 'title', 'number'] as const),
] as const;

const heads = query((db, p: Places<{ agency: string }>) =>
  db
    .selectFrom('workflow_publications')
    .select(headColumns)
    .where('agency', '=', p('agency'))
    .orderBy('workflow')
    .orderBy('revision', 'desc'),
);
const headsOf = query((db, p: OfWorkflow) =>
  db
    .selectFrom('workflow_publications')
    .select(headColumns)
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .orderBy('revision', 'desc'),
);
const ofWorkflow = query((db, p: OfWorkflow) =>
  db
    .selectFrom('workflow_publications')
    .leftJoin('accounts', 'accounts.id', 'workflow_publications.account_id')
    .selectAll('workflow_publications')
    .select('accounts.email')
    .where('agency', '=', p('agency'))
    .where('workflow', '=', p('workflow'))
    .orderBy('revision', 'desc'),
);
const running = query((db, p: OfWorkflow) =>
  db
    .selectFrom('cases')
    .innerJoin('case_heads', 'case_heads.case_id', 'cases.id')
    .select(({ fn }) => ['cases.workflow_sha256', fn.countAll<number | string>().as('count')])
    .where('cases.agency', '=', p('agency'))
    .where('cases.workflow', '=', p('workflow'))
    .where('case_heads.ended_at', 'is', null)
    .groupBy('cases.workflow_sha256'),
);
const publish = change((db, p: Places<Row<'workflow_publications'>>) =>
  db
    .insertInto('workflow_publications')
    .values({
      agency: p('agency'),
      workflow: p('workflow'),
      revision: p('revision'),
      sha256: p('sha256'),
      published_at: p('published_at'),
      account_id: p('account_id'),
      effective_on: p('effective_on'),
      approved_by: p('approved_by'),
      note: p('note'),
      changes: p('changes'),
      checks: p('checks'),
      title: p('title'),
      number: p('number'),
    })
    .onConflict((conflict) => conflict.columns(['agency', 'workflow', 'revision']).doNothing()),
);

export function publicationReader(on: Connection): PublicationReader {
  return {
    heads: async (agency) => (await heads(on, { agency })).map(toHead),
    headsOf: async (agency, workflow) => (await headsOf(on, { agency, workflow })).map(toHead),
    ofWorkflow: async (agency, workflow) =>
      (await ofWorkflow(on, { agency, workflow })).map(toPublication),
    runningCases: async (agency, workflow) => {
      const rows = await running(on, { agency, workflow });
      // PostgreSQL counts in 64 bits, which its driver gives as text.
      return new Map(rows.map(({ workflow_sha256, count }) => [workflow_sha256, Number(count)]));
    },
  };
}

export function publicationWriter(on: Connection): PublicationWriter {
  return {
    ...publicationReader(on),
    publish: async (publication) => {
      const { agency, workflow, revision, sha256, account, note, title, number } = publication;
      const { changes, checks } = publication;
      const written = await publish(on, {
        ...{ agency, workflow, revision, sha256, note, title, number },
        published_at: publication.publishedAt,
        account_id: account ?? null,
        effective_on: publication.effectiveOn,
        approved_by: publication.approvedBy,
        changes: JSON.stringify(changes),
        checks: checks ? JSON.stringify(checks) : null,
      });
      return written === 1;
    },
  };
}

type HeadRow = Pick<Row<'workflow_publications'>, (typeof headColumns)[number]>;

function toHead(row: HeadRow): PublicationHead {
  const { workflow, revision, sha256, title, number } = row;
  return {
    ...{ workflow, revision, sha256, title, number },
    publishedAt: row.published_at,
    effectiveOn: row.effective_on,
    ofPack: row.account_id === null,
  };
}

function toPublication(
  row: Row<'workflow_publications'> & { readonly email: string | null },
): Publication {
  const { agency, workflow, revision, sha256, note, title, number } = row;
  return {
    ...{ agency, workflow, revision, sha256, note, title, number },
    publishedAt: row.published_at,
    publishedBy: row.email ?? undefined,
    effectiveOn: row.effective_on,
    approvedBy: row.approved_by,
    changes: JSON.parse(row.changes) as readonly Required<LocalText>[],
    checks: row.checks === null ? undefined : (JSON.parse(row.checks) as PublicationChecks),
  };
}
