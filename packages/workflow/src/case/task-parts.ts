import type { CaseEvent } from '@alur/model/case/event.js';
import type { Activity } from '@alur/model/sop/sop.js';

/** What an officer can say of the mutu baku of a task; each part at its place in the SOP. */
export interface TaskParts {
  readonly inputs: readonly TaskInput[];
  readonly outputs: readonly TaskOutput[];
}

export interface TaskInput {
  readonly text: string;
  /** As the log has it so far; undefined where nobody has said. */
  readonly present?: boolean | undefined;
}

export interface TaskOutput {
  readonly text: string;
  /** Whether the system sees by itself if it is produced: a letter or a mail of this case. */
  readonly traced: boolean;
}

export function taskParts(
  { mutuBaku }: Pick<Activity, 'mutuBaku'>,
  log: readonly CaseEvent[],
  task: string,
): TaskParts {
  const said = new Map<number | string, boolean>();
  for (const { type, data } of log) {
    if (type !== 'activity.started' && type !== 'input.checked') continue;
    if (data.task !== task) continue;
    for (const { input, present } of data.inputs ?? []) said.set(input, present);
  }
  return {
    inputs: mutuBaku.requiredInputs.map((text, part) => {
      const present = said.get(part);
      return { text, ...(present !== undefined && { present }) };
    }),
    outputs: mutuBaku.outputs.map(({ text, about = '' }) => ({
      text,
      traced: /^(?:letter|mail):/.test(about),
    })),
  };
}
