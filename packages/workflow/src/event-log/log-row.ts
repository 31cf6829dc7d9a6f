/**
 * What one row of somebody else's log says: a step with its start and end, or one of the two. All
 * verbatim; nothing is joined to an SOP yet.
 */
export interface LogRow {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly case: string;
  readonly activity: string;
  readonly start: string;
  readonly end: string;
  /** Who did it, as the log names them. */
  readonly performer: string;
  readonly role: string;
  readonly outcome: string;
  /** Which visit this is, where the log has a key for it. */
  readonly task: string;
  /** Required inputs that were not there; undefined where the log does not say. */
  readonly missingInputs: readonly string[] | undefined;
  readonly missingOutputs: readonly string[] | undefined;
  /** Outputs that were produced, and when, where that was not at the end. */
  readonly producedOutputs: readonly string[] | undefined;
  readonly producedAt: string;
}

export type ColumnName = Exclude<keyof LogRow, 'line'>;

/** @param cell - what stands in a column; empty where there is none */
export function logRow(line: number, cell: (column: ColumnName) => string): LogRow {
  const text = (column: ColumnName) => cell(column).trim();
  return {
    line,
    case: text('case'),
    activity: text('activity'),
    start: text('start'),
    end: text('end'),
    performer: text('performer'),
    role: text('role'),
    outcome: text('outcome'),
    task: text('task'),
    missingInputs: listed(text('missingInputs')),
    missingOutputs: listed(text('missingOutputs')),
    producedOutputs: listed(text('producedOutputs')),
    producedAt: text('producedAt'),
  };
}

/** "KTP; Surat pernyataan": one a semicolon or line, for names hold commas. "-" says none. */
function listed(text: string): readonly string[] | undefined {
  if (text === '') return undefined;
  if (/^(?:-|nihil|lengkap|tidak ada|none|complete)$/i.test(text)) return [];
  return text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
