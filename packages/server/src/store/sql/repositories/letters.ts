import type { LetterReader, LetterWriter, NumberWriter } from '../../ports/letters.ts';
import type { Connection } from '../connection.ts';
import { insertion } from '../insertion.ts';
import { query, queryOne, type Places } from '../statement.ts';

const ofCase = query((db, p: Places<{ caseId: string }>) =>
  db
    .selectFrom('letters')
    .selectAll()
    .where('case_id', '=', p('caseId'))
    .orderBy('issued_at')
    .orderBy('letter'),
);
const issue = insertion('letters', ['agency', 'letter', 'number', 'case_id', 'issued_at']);
/** The row stays locked until the end of the transaction, so that the number can go back. */
const next = queryOne((db, p: Places<{ agency: string; series: string; year: number }>) =>
  db
    .insertInto('number_series')
    .values({ agency: p('agency'), series: p('series'), year: p('year'), value: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['agency', 'series', 'year'])
        .doUpdateSet((row) => ({ value: row('number_series.value', '+', 1) })),
    )
    .returning('value'),
);

export function letterReader(on: Connection): LetterReader {
  return {
    ofCase: async (caseId) =>
      (await ofCase(on, { caseId })).map((row) => ({
        agency: row.agency,
        case: row.case_id,
        letter: row.letter,
        number: row.number,
        issuedAt: row.issued_at,
      })),
  };
}

export function letterWriter(on: Connection): LetterWriter {
  return {
    ...letterReader(on),
    issue: (letter) =>
      issue(on, [
        {
          agency: letter.agency,
          letter: letter.letter,
          number: letter.number,
          case_id: letter.case,
          issued_at: letter.issuedAt,
        },
      ]),
  };
}

export function numberWriter(on: Connection): NumberWriter {
  return {
    next: async (series) => {
      const row = await next(on, series);
      if (!row) throw new Error('The number series did not answer.');
      return row.value;
    },
  };
}
