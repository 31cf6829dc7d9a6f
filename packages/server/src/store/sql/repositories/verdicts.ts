import type { Verdict } from '@alur/model/permit/application.js';
import type { VerdictReader, VerdictRecord, VerdictWriter } from '../../ports/verdicts.ts';
import type { Connection } from '../connection.ts';
import { change, query, queryOne, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

const ofTask = queryOne((db, p: Places<{ task: string }>) =>
  db.selectFrom('verdicts').selectAll().where('task_id', '=', p('task')),
);
const ofCase = query((db, p: Places<{ caseId: string }>) =>
  db
    .selectFrom('verdicts')
    .selectAll()
    .where('case_id', '=', p('caseId'))
    .where('final', '=', 1)
    .orderBy('saved_at')
    .orderBy('task_id'),
);
const save = change((db, p: Places<Row<'verdicts'>>) =>
  db
    .insertInto('verdicts')
    .values({
      task_id: p('task_id'),
      case_id: p('case_id'),
      account_id: p('account_id'),
      verdicts: p('verdicts'),
      saved_at: p('saved_at'),
      final: p('final'),
    })
    .onConflict((conflict) =>
      conflict
        .column('task_id')
        .doUpdateSet((row) => ({
          account_id: row.ref('excluded.account_id'),
          verdicts: row.ref('excluded.verdicts'),
          saved_at: row.ref('excluded.saved_at'),
          final: row.ref('excluded.final'),
        }))
        .where('verdicts.final', '=', 0),
    ),
);

export function verdictReader(on: Connection): VerdictReader {
  return {
    ofTask: async (task) => {
      const row = await ofTask(on, { task });
      return row && toVerdicts(row);
    },
    ofCase: async (caseId) => (await ofCase(on, { caseId })).map(toVerdicts),
  };
}

export function verdictWriter(on: Connection): VerdictWriter {
  return {
    ...verdictReader(on),
    save: async (record) =>
      (await save(on, {
        task_id: record.task,
        case_id: record.case,
        account_id: record.account,
        verdicts: JSON.stringify(record.verdicts),
        saved_at: record.savedAt,
        final: record.final ? 1 : 0,
      })) === 1,
  };
}

function toVerdicts(row: Row<'verdicts'>): VerdictRecord {
  return {
    task: row.task_id,
    case: row.case_id,
    account: row.account_id,
    verdicts: JSON.parse(row.verdicts) as readonly Verdict[],
    savedAt: row.saved_at,
    final: row.final === 1,
  };
}
