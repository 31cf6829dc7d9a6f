import { namesInColumn, prosePerformers, type ProsePerformers } from '../prose/prose-performers.ts';
import type { FlowTable } from '../table/flow-tables.ts';
import type { MarkKind } from '../table/mark-of.ts';
import type { StepRow } from '../table/step-row.ts';
import { assignPerformers, type Assigned } from './assign.ts';
import { cluesOf } from './evidence.ts';
import { type KnownPerformer, knownPerformers } from './known-performer.ts';

export interface ChosenPerformers {
  readonly names: readonly string[];
  readonly known: readonly KnownPerformer[];
  /** By step. */
  readonly assigned: readonly Assigned[];
}

/** Who the performers are, and which of them does each step. */
export function choosePerformers(
  rows: readonly StepRow[],
  tables: readonly FlowTable[],
  isProse: boolean,
): ChosenPerformers {
  const columns = [
    ...new Set(
      tables.flatMap((table) =>
        table.columns.flatMap(({ part, label }) => (part === 'performer' ? [label] : [])),
      ),
    ),
  ];
  const { names, said, isUnsure } = namedPerformers(rows, tables, columns, isProse);
  const known = knownPerformers(names);
  if (names.length === 0) return { names, known, assigned: [] };
  const clues = cluesOf(rows, known);
  const isOrdered = columns.length > 0;
  const assigned = assignPerformers(rows, clues, { names, isOrdered, said, isUnsure });
  return { names, known, assigned };
}

/** Who the performers are called, and whom the document itself names for each step. */
function namedPerformers(
  rows: readonly StepRow[],
  tables: readonly FlowTable[],
  columns: readonly string[],
  isProse: boolean,
): ProsePerformers {
  if (!isProse && columns.length > 0)
    return { names: columns, said: rows.map(markedIn), isUnsure: rows.map(() => false) };
  if (!isProse && rows.some(({ performer = '' }) => performer !== ''))
    return namesInColumn(rows.map(({ performer }) => performer));
  return prosePerformers(
    rows.map(({ activity }) => activity),
    tables.flatMap((table) => table.names),
  );
}

/**
 * The columns with a mark that says who: the symbol of a step before a capsule or tick beside it, and
 * an end alone only says where the arrow goes.
 */
function markedIn({ marks }: StepRow): readonly number[] {
  const all = [...marks];
  const has = (...wanted: readonly MarkKind[]) =>
    all.filter(([, { kinds }]) => kinds.some((kind) => wanted.includes(kind)));
  const starts = all.filter(([, { isStart }]) => isStart);
  const ranked = [has('decision'), has('process'), has('tick', 'terminator'), starts];
  return (ranked.find((each) => each.length > 0) ?? []).map(([column]) => column);
}
