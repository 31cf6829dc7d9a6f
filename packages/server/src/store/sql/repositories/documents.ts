import type { DocumentMediaType } from '@alur/model/permit/application.js';
import type { DocumentReader, DocumentRecord, DocumentWriter } from '../../ports/documents.ts';
import type { Connection } from '../connection.ts';
import { change, command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type ById = Places<{ id: string }>;
type OfCase = Places<{ caseId: string }>;

const byId = queryOne((db, p: ById) =>
  db.selectFrom('documents').selectAll().where('id', '=', p('id')),
);
const ofDraft = query((db, p: Places<{ draft: string }>) =>
  db
    .selectFrom('documents')
    .selectAll()
    .where('draft_id', '=', p('draft'))
    .orderBy('uploaded_at')
    .orderBy('id'),
);
const ofCase = query((db, p: OfCase) =>
  db
    .selectFrom('documents')
    .selectAll()
    .where('case_id', '=', p('caseId'))
    .where('superseded_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id'),
);
const draftBytes = queryOne((db, p: Places<{ account: string }>) =>
  db
    .selectFrom('documents')
    .select((column) => column.fn.sum<number | string | null>('size').as('bytes'))
    .where('account_id', '=', p('account'))
    .where('draft_id', 'is not', null),
);
const exists = queryOne((db, p: ById) =>
  db.selectFrom('documents').select('id').where('id', '=', p('id')),
);
const takeOut = queryOne((db, p: Places<{ draft: string; requirement: string }>) =>
  db
    .deleteFrom('documents')
    .where('draft_id', '=', p('draft'))
    .where('requirement', '=', p('requirement'))
    .returning('id'),
);
const add = change((db, p: Places<Row<'documents'>>) =>
  db.insertInto('documents').values({
    id: p('id'),
    agency: p('agency'),
    account_id: p('account_id'),
    draft_id: p('draft_id'),
    case_id: p('case_id'),
    requirement: p('requirement'),
    file_name: p('file_name'),
    media_type: p('media_type'),
    size: p('size'),
    sha256: p('sha256'),
    uploaded_at: p('uploaded_at'),
    superseded_at: p('superseded_at'),
  }),
);
const remove = change((db, p: ById) => db.deleteFrom('documents').where('id', '=', p('id')));
const supersede = command((db, p: Places<{ id: string; at: string }>) =>
  db
    .updateTable('documents')
    .set({ superseded_at: p('at') })
    .where('id', '=', p('id')),
);
const moveToCase = command((db, p: Places<{ draft: string; caseId: string }>) =>
  db
    .updateTable('documents')
    .set({ draft_id: null, case_id: p('caseId') })
    .where('draft_id', '=', p('draft')),
);

export function documentReader(on: Connection): DocumentReader {
  return {
    byId: async (id) => {
      const row = await byId(on, { id });
      return row && toDocument(row);
    },
    ofDrafts: async (drafts) => {
      const found: DocumentRecord[] = [];
      for (const draft of drafts) found.push(...(await ofDraft(on, { draft })).map(toDocument));
      return found;
    },
    ofCase: async (caseId) => (await ofCase(on, { caseId })).map(toDocument),
    draftBytes: async (account) => Number((await draftBytes(on, { account }))?.bytes ?? 0),
    known: async (ids) => {
      const known = new Set<string>();
      for (const id of ids) if (await exists(on, { id })) known.add(id);
      return known;
    },
  };
}

export function documentWriter(on: Connection): DocumentWriter {
  return {
    ...documentReader(on),
    replace: async (document) => {
      const replaced = await takeOut(on, document);
      await add(on, toRow(document));
      return replaced?.id;
    },
    remove: async (id) => (await remove(on, { id })) === 1,
    moveToCase: (draft, caseId) => moveToCase(on, { draft, caseId }),
    supersede: (id, at) => supersede(on, { id, at }),
  };
}

function toRow(document: DocumentRecord): Row<'documents'> {
  return {
    id: document.id,
    agency: document.agency,
    account_id: document.account,
    draft_id: document.draft ?? null,
    case_id: document.case ?? null,
    requirement: document.requirement,
    file_name: document.fileName,
    media_type: document.mediaType,
    size: document.size,
    sha256: document.sha256,
    uploaded_at: document.uploadedAt,
    superseded_at: null,
  };
}

function toDocument(row: Row<'documents'>): DocumentRecord {
  return {
    id: row.id,
    agency: row.agency,
    account: row.account_id,
    draft: row.draft_id ?? undefined,
    case: row.case_id ?? undefined,
    requirement: row.requirement,
    fileName: row.file_name,
    mediaType: row.media_type as DocumentMediaType,
    size: row.size,
    sha256: row.sha256,
    uploadedAt: row.uploaded_at,
  };
}
