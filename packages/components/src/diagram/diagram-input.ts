import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import type { FlowchartMessages } from '../flowchart/messages.ts';
import type { StepHeatMark } from '../flowchart/step-heat.ts';
import type { StepMark } from '../flowchart/step-mark.ts';

/** What a diagram shows; all of it belongs to the element around it. */
export interface DiagramInput {
  readonly sop: Sop;
  readonly plan: TablePlan;
  /** The file of the procedure, already read without problems; drawn from `sop` where it has none. */
  readonly xml: string | undefined;
  readonly columns: readonly TableColumn[];
  /** What leads where from each step, in words. */
  readonly descriptions: readonly string[];
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly heat: ReadonlyMap<string, StepHeatMark>;
  readonly selected: string;
  readonly showInferences: boolean;
  readonly language: Language;
  readonly words: FlowchartMessages;
  readonly onSelect: (activity: string) => void;
}
