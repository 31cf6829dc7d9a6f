import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { headRow, type Cell } from '../grid/cell.ts';
import type { GridModel } from '../grid-model.ts';
import type { PlacedFindings } from './place-findings.ts';

/** What the rules find at a cell. */
export function findingsAt(
  model: GridModel,
  placed: PlacedFindings,
  cell: Cell,
): readonly LintFinding[] {
  const column = model.columns[cell.column];
  const performer = model.sop.performers[column?.performer ?? -1];
  if (cell.row === headRow) return placed.performers.get(performer?.id ?? '') ?? [];
  const activity = model.sop.activities[cell.row];
  if (!activity || !column?.of) return [];
  if (column.of === 'performer' && performer?.id !== activity.performer) return [];
  return placed.cells.get(activity.id)?.get(column.of) ?? [];
}
