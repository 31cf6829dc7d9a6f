import { verifyLog } from '@alur/model/case/log.js';
import type { Connection } from './connection.ts';
import { eventReader } from './repositories/events.ts';
import { query, type Places } from './statement.ts';

const portion = 500;

const caseIds = query((db, p: Places<{ after: string; limit: number }>) =>
  db.selectFrom('cases').select('id').where('id', '>', p('after')).orderBy('id').limit(p('limit')),
);

export interface CaseVerification {
  readonly cases: number;
  readonly events: number;
  /** Ids of cases whose log is not as it was written. */
  readonly broken: readonly string[];
}

/** Checks the hash chain of every case. */
export async function verifyCases(on: Connection): Promise<CaseVerification> {
  const { ofCase } = eventReader(on);
  const broken: string[] = [];
  let cases = 0;
  let events = 0;
  let after = '';
  for (;;) {
    const ids = await caseIds(on, { after, limit: portion });
    for (const { id } of ids) {
      const log = await ofCase(id);
      cases += 1;
      events += log.length;
      if (log.length === 0 || !verifyLog(log).ok) broken.push(id);
      after = id;
    }
    if (ids.length < portion) return { cases, events, broken };
  }
}
