import type { TrackedSteps } from '@alur/client/tracking-service.js';

export interface ProcedureChoice {
  readonly id: string;
  /** Of its newest revision, as far as the rows tell. */
  readonly sha256: string;
  readonly title: string;
}

/** The procedures that the steps are of, the busiest first. */
export function procedureChoices({ activities, steps }: TrackedSteps): readonly ProcedureChoice[] {
  const counts = new Map<string, { count: number; readonly choice: ProcedureChoice }>();
  for (const { activity } of steps) {
    const workflow = activities[activity]?.workflow;
    if (!workflow) continue;
    const known = counts.get(workflow.id);
    if (known) known.count++;
    else counts.set(workflow.id, { count: 1, choice: workflow });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ choice }) => choice);
}
