import type { CaseTextReader, CaseTextWriter } from '../../ports/case-texts.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { query, type Places } from '../statement.ts';

const ofCase = query((db, p: Places<{ caseId: string }>) =>
  db
    .selectFrom('case_texts')
    .selectAll()
    .where('case_id', '=', p('caseId'))
    .orderBy('written_at')
    .orderBy('id'),
);
const keep = insertion('case_texts', ['id', 'case_id', 'text', 'written_at']);

export function caseTextReader(on: Connection): CaseTextReader {
  return {
    ofCase: async (caseId) =>
      (await ofCase(on, { caseId })).map(({ id, case_id, text, written_at }) => ({
        ...{ id, case: case_id, text, writtenAt: written_at },
      })),
  };
}

export function caseTextWriter(on: Connection): CaseTextWriter {
  return {
    ...caseTextReader(on),
    keep: (texts) =>
      keep(
        on,
        texts.map(({ id, case: case_id, text, writtenAt }) => ({
          ...{ id, case_id, text, written_at: writtenAt },
        })),
      ),
  };
}
