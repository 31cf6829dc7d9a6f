import type { PermitType } from '@alur/model/generated/permit-type.js';
import type {
  DefinitionReader,
  DefinitionWriter,
  PermitTypeRevision,
} from '../../ports/definitions.ts';
import type { Connection } from '../connection.ts';
import { change, command, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

const permitType = queryOne((db, p: Places<{ agency: string; id: string; revision: number }>) =>
  db
    .selectFrom('permit_type_revisions')
    .selectAll()
    .where('agency', '=', p('agency'))
    .where('id', '=', p('id'))
    .where('revision', '=', p('revision')),
);
const workflow = queryOne((db, p: Places<{ sha256: string }>) =>
  db.selectFrom('workflow_revisions').selectAll().where('sha256', '=', p('sha256')),
);
const keepPermitType = change((db, p: Places<Row<'permit_type_revisions'>>) =>
  db
    .insertInto('permit_type_revisions')
    .values({
      agency: p('agency'),
      id: p('id'),
      revision: p('revision'),
      sha256: p('sha256'),
      definition: p('definition'),
      stored_at: p('stored_at'),
    })
    .onConflict((conflict) => conflict.columns(['agency', 'id', 'revision']).doNothing()),
);
const keepWorkflow = command((db, p: Places<Row<'workflow_revisions'>>) =>
  db
    .insertInto('workflow_revisions')
    .values({ sha256: p('sha256'), id: p('id'), xml: p('xml'), stored_at: p('stored_at') })
    .onConflict((conflict) => conflict.column('sha256').doNothing()),
);

export function definitionReader(on: Connection): DefinitionReader {
  return {
    permitType: async (agency, id, revision) =>
      toRevision(await permitType(on, { agency, id, revision })),
    workflow: async (sha256) => {
      const row = await workflow(on, { sha256 });
      return row && { id: row.id, sha256, xml: row.xml, storedAt: row.stored_at };
    },
  };
}

export function definitionWriter(on: Connection): DefinitionWriter {
  return {
    ...definitionReader(on),
    keepPermitType: async (revision) => {
      const { agency, id, sha256, storedAt } = revision;
      const stored = await keepPermitType(on, {
        agency,
        id,
        revision: revision.revision,
        sha256,
        definition: JSON.stringify(revision.definition),
        stored_at: storedAt,
      });
      if (stored === 1) return 'stored';
      const kept = await permitType(on, { agency, id, revision: revision.revision });
      return kept?.sha256 === sha256 ? 'same' : 'different';
    },
    keepWorkflow: ({ id, sha256, xml, storedAt }) =>
      keepWorkflow(on, { id, sha256, xml, stored_at: storedAt }),
  };
}

function toRevision(row: Row<'permit_type_revisions'> | undefined): PermitTypeRevision | undefined {
  return (
    row && {
      agency: row.agency,
      id: row.id,
      revision: row.revision,
      sha256: row.sha256,
      definition: JSON.parse(row.definition) as PermitType,
      storedAt: row.stored_at,
    }
  );
}
