import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { messages } from '@alur/components/flowchart/messages.js';
import { rowDescriptions } from '@alur/components/flowchart/row-description.js';
import { isNarrative } from '@alur/workflow/layout/document/prose.js';
import {
  tableColumns,
  type ColumnLabels,
  type TableColumn,
} from '@alur/workflow/layout/document/table-columns.js';
import { tablePlan, type TablePlan } from '@alur/workflow/layout/table/plan.js';
import { stepsAtOnce, type AtOnce } from './flow/steps-at-once.ts';
import { rowBlocks, type RowBlock } from './grid/row-blocks.ts';
import { steadyPlan } from './grid/steady-plan.ts';

/** An SOP as the grid shows it; what is alike in two states of it is the same object in both. */
export interface GridModel {
  readonly sop: Sop;
  readonly plan: TablePlan;
  readonly columns: readonly TableColumn[];
  /** What the symbols and arrows of each row say. */
  readonly descriptions: readonly string[];
  readonly isNarrative: boolean;
  /** Which steps run at the same time; the official table has no symbol for that. */
  readonly atOnce: AtOnce;
  /** The rows as they stand in bodies of their own. */
  readonly blocks: readonly RowBlock[];
}

export function gridModel(
  sop: Sop,
  labels: Partial<ColumnLabels>,
  language: Language,
  before?: GridModel,
): GridModel {
  const words = messages[language];
  const plan = steadyPlan(before?.plan, tablePlan(sop));
  const columns = tableColumns(sop, { ...words.labels, ...labels });
  return {
    sop,
    plan,
    columns: before && isAlike(before.columns, columns) ? before.columns : columns,
    descriptions: rowDescriptions(
      plan,
      new Map(sop.nodes.map(({ id, name }) => [id, name])),
      words,
    ),
    isNarrative: isNarrative(sop),
    atOnce: stepsAtOnce(sop),
    blocks: rowBlocks(
      sop.activities.map(({ id }) => id),
      before?.blocks,
    ),
  };
}

function isAlike(a: readonly TableColumn[], b: readonly TableColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        one.label === other?.label &&
        one.of === other.of &&
        one.group === other.group &&
        one.number === other.number &&
        one.performer === other.performer
      );
    })
  );
}
