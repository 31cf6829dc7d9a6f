import type { FlowTable } from '@alur/workflow/import/table/flow-tables.js';
import { stepRows } from '@alur/workflow/import/table/step-rows.js';
import type { StepRow } from '@alur/workflow/import/table/step-row.js';
import type { PlacedSymbol } from '../edits/symbol-edits.ts';

/** A step of another table, by what it says and not by where it says it. */
export interface PastedStep {
  readonly number: string;
  readonly activity: string;
  /** As that table heads the column in which the symbol stands; undefined where there is none. */
  readonly performer?: string | undefined;
  readonly symbol: PlacedSymbol;
  readonly requiredInputs: readonly string[];
  readonly duration: string;
  readonly outputs: readonly string[];
  readonly remarks: string;
}

export interface PastedSteps {
  readonly performers: readonly string[];
  readonly steps: readonly PastedStep[];
}

/** @returns undefined of a table that has a head and nothing below it */
export function pastedSteps(table: FlowTable): PastedSteps | undefined {
  const performers = table.columns.flatMap(({ part, label }) =>
    part === 'performer' ? [label] : [],
  );
  const steps = stepRows(table).map((row) => toStep(row, performers));
  return steps.length > 0 ? { performers, steps } : undefined;
}

function toStep(row: StepRow, performers: readonly string[]): PastedStep {
  const [[column, mark] = []] = row.marks;
  const isDecision = mark?.kinds.includes('decision') ?? false;
  return {
    number: row.number,
    activity: row.activity,
    performer: row.performer ?? performers[column ?? -1],
    symbol: isDecision ? 'decision' : 'process',
    requiredInputs: row.requiredInputs,
    duration: row.duration,
    outputs: row.outputs,
    remarks: row.remarks,
  };
}
