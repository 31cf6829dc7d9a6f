import { verifyLog } from '@alur/model/case/log.js';
import type { Connection } from './connection.ts';
import { readHead } from './repositories/case-heads.ts';
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

/** The migration since when the last hash is kept apart from the log. */
const headsSince = 6;

/**
 * Checks the hash chain of every case, and that no end was cut off where its hash is known.
 *
 * @param shape - the number of migrations that the database has gone through
 */
export async function verifyCases(on: Connection, shape: number): Promise<CaseVerification> {
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
      const head = shape < headsSince ? undefined : await readHead(on, id);
      const last = head?.hash === undefined ? undefined : { ...head, hash: head.hash };
      if (log.length === 0 || !verifyLog(log, last).ok) broken.push(id);
      after = id;
    }
    if (ids.length < portion) return { cases, events, broken };
  }
}
