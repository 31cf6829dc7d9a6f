import type { ReminderReader, ReminderWriter } from '../../ports/reminders.ts';
import type { Connection } from '../connection.ts';
import { change, query, type Places } from '../statement.ts';
import type { Row } from '../tables.ts';

const ofCase = query((db, p: Places<{ caseId: string }>) =>
  db
    .selectFrom('reminders')
    .selectAll()
    .where('case_id', '=', p('caseId'))
    .orderBy('sent_at')
    .orderBy('rule')
    .orderBy('about'),
);
const claim = change((db, p: Places<Row<'reminders'>>) =>
  db
    .insertInto('reminders')
    .values({
      case_id: p('case_id'),
      rule: p('rule'),
      about: p('about'),
      sent_at: p('sent_at'),
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'rule', 'about']).doNothing()),
);

export function reminderReader(on: Connection): ReminderReader {
  return {
    ofCase: async (caseId) =>
      (await ofCase(on, { caseId })).map(({ case_id, rule, about, sent_at }) => ({
        ...{ case: case_id, rule, about, sentAt: sent_at },
      })),
  };
}

export function reminderWriter(on: Connection): ReminderWriter {
  return {
    ...reminderReader(on),
    claim: async ({ case: case_id, rule, about, sentAt }) =>
      (await claim(on, { case_id, rule, about, sent_at: sentAt })) === 1,
  };
}
