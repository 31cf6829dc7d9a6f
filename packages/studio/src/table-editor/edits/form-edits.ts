import type { Activity, Performer } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { writeText } from '../cells/write-text.ts';
import type { GridModel } from '../grid-model.ts';
import type { StepTexts } from '../step-form/step-form.ts';
import { placeSymbol } from './symbol-edits.ts';

/** What the form of a step changes. */
export function formEdits(
  { sop, plan, isNarrative }: GridModel,
  activity: Activity,
  { texts, name, performer }: StepTexts,
): readonly SopEdit[] {
  const to: Performer | undefined = sop.performers.find(({ id }) => id === performer);
  const short = name?.trim();
  return [
    ...[...texts].flatMap(([part, text]) => writeText(part, activity, text, isNarrative)),
    ...(short === undefined || short === activity.name
      ? []
      : [{ kind: 'set-activity' as const, activity: activity.id, change: { name: short } }]),
    ...(to ? placeSymbol(plan, activity, to) : []),
  ];
}
