import { lostNo, lostYes, onlyAnswers } from '../words/marks.ts';
import type { FlowTable, TablePart } from './flow-tables.ts';
import type { LostAnswers } from './step-row.ts';

/**
 * Whether a table has lost its drawing and kept the labels of its arrows: a performer's cell says no,
 * and none has a symbol. Then "Y" is the other answer and no tick.
 */
export function hasLostAnswers({ parts }: FlowTable): boolean {
  const cells = parts.flatMap((part) =>
    part.rows.flatMap((row) => answerColumns(part).map((column) => part.grid.at(row, column))),
  );
  return (
    cells.some(({ text }) => onlyAnswers.test(text.trim()) && lostNo.test(text.trim())) &&
    cells.every(({ symbols = [] }) => symbols.length === 0)
  );
}

/** The answers that stand in the cells of a row. */
export function lostAnswersIn(part: TablePart, row: number): LostAnswers {
  const { grid, rows } = part;
  const texts = answerColumns(part)
    .filter((column) => row === rows[0] || !grid.isOne(row, column, row - 1, column))
    .map((column) => grid.text(row, column))
    .filter((text) => onlyAnswers.test(text));
  return {
    yes: texts.some((text) => lostYes.test(text)),
    no: texts.some((text) => lostNo.test(text)),
  };
}

/** Columns of performers, and one without a head. */
const answerColumns = ({ head }: TablePart) =>
  head.columns.flatMap(({ part, label }, column) =>
    part === 'performer' || (part === undefined && label === '') ? [column] : [],
  );
