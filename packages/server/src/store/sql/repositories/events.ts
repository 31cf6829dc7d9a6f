import type { CaseEvent } from '@alur/model/case/event.js';
import type { EventReader, EventWriter } from '../../ports/events.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { query, queryOne, type Places } from '../statement.ts';
import { moveHeads, readHead, readHeads } from './case-heads.ts';

type OfCase = Places<{ caseId: string }>;

const ofCase = query((db, p: OfCase) =>
  db
    .selectFrom('case_events')
    .select('event')
    .where('case_id', '=', p('caseId'))
    .orderBy('sequence'),
);
const since = query((db, p: Places<{ caseId: string; sequence: number }>) =>
  db
    .selectFrom('case_events')
    .select('event')
    .where('case_id', '=', p('caseId'))
    .where('sequence', '>', p('sequence'))
    .orderBy('sequence'),
);
const last = queryOne((db, p: OfCase) =>
  db
    .selectFrom('case_events')
    .select('event')
    .where('case_id', '=', p('caseId'))
    .orderBy('sequence', 'desc')
    .limit(1),
);
const append = insertion('case_events', ['case_id', 'sequence', 'event']);

export function eventReader(on: Connection): EventReader {
  return {
    ofCase: async (caseId) => toEvents(await ofCase(on, { caseId })),
    since: async (caseId, sequence) => toEvents(await since(on, { caseId, sequence })),
    head: (caseId) => readHead(on, caseId),
    heads: (agency, period) => readHeads(on, agency, period),
    last: async (caseId) => {
      const row = await last(on, { caseId });
      return row && toEvent(row);
    },
  };
}

export function eventWriter(on: Connection): EventWriter {
  return {
    ...eventReader(on),
    append: async (events) => {
      const rows = events.map((event) => ({
        case_id: event.case,
        sequence: event.sequence,
        event: JSON.stringify(event),
      }));
      await append(on, rows);
      await moveHeads(on, events);
    },
  };
}

/** In one go: each call of the parser costs more than a small event does. */
function toEvents(rows: readonly { readonly event: string }[]): readonly CaseEvent[] {
  return JSON.parse(`[${rows.map(({ event }) => event).join()}]`) as readonly CaseEvent[];
}

function toEvent(row: { readonly event: string }): CaseEvent {
  return JSON.parse(row.event) as CaseEvent;
}
