import type {
  UploadReader,
  UploadRecord,
  UploadResult,
  UploadWriter,
} from '../../ports/uploads.ts';
import type { Connection } from '../connection.ts';
import { change, command, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

type ById = Places<{ id: string }>;

const byId = queryOne((db, p: ById) =>
  db.selectFrom('uploads').selectAll().where('id', '=', p('id')),
);
const unfinishedOf = query((db, p: Places<{ account: string }>) =>
  db
    .selectFrom('uploads')
    .selectAll()
    .where('account_id', '=', p('account'))
    .where('result', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
);
const expired = query((db, p: Places<{ now: string }>) =>
  db
    .selectFrom('uploads')
    .selectAll()
    .where('expires_at', '<=', p('now'))
    .orderBy('expires_at')
    .limit(500),
);
const begin = command((db, p: Places<Row<'uploads'>>) =>
  db.insertInto('uploads').values({
    id: p('id'),
    agency: p('agency'),
    account_id: p('account_id'),
    draft_id: p('draft_id'),
    requirement: p('requirement'),
    file_name: p('file_name'),
    size: p('size'),
    created_at: p('created_at'),
    expires_at: p('expires_at'),
    result: p('result'),
  }),
);
const finish = change((db, p: Places<{ id: string; result: string }>) =>
  db
    .updateTable('uploads')
    .set({ result: p('result') })
    .where('id', '=', p('id'))
    .where('result', 'is', null),
);
const remove = command((db, p: ById) => db.deleteFrom('uploads').where('id', '=', p('id')));

export function uploadReader(on: Connection): UploadReader {
  return {
    byId: async (id) => {
      const row = await byId(on, { id });
      return row && toUpload(row);
    },
    unfinishedOf: async (account) => (await unfinishedOf(on, { account })).map(toUpload),
    expired: async (now) => (await expired(on, { now })).map(toUpload),
  };
}

export function uploadWriter(on: Connection): UploadWriter {
  return {
    ...uploadReader(on),
    begin: (upload) =>
      begin(on, {
        id: upload.id,
        agency: upload.agency,
        account_id: upload.account,
        draft_id: upload.draft,
        requirement: upload.requirement,
        file_name: upload.fileName,
        size: upload.size,
        created_at: upload.createdAt,
        expires_at: upload.expiresAt,
        result: upload.result ? JSON.stringify(upload.result) : null,
      }),
    finish: async (id, result) => (await finish(on, { id, result: JSON.stringify(result) })) === 1,
    remove: (id) => remove(on, { id }),
  };
}

function toUpload(row: Row<'uploads'>): UploadRecord {
  return {
    id: row.id,
    agency: row.agency,
    account: row.account_id,
    draft: row.draft_id,
    requirement: row.requirement,
    fileName: row.file_name,
    size: row.size,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    result: row.result === null ? undefined : (JSON.parse(row.result) as UploadResult),
  };
}
