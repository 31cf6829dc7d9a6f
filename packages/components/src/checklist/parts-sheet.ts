import type { TaskCompletion } from '@alur/client/permit-service.js';
import type { TaskParts } from '@alur/workflow/case/task-parts.js';

/** What an officer has said of the mutu baku of a task; what is not named nobody has said. */
export interface PartsSheet {
  /** By the place of a required input: whether it was there. */
  readonly inputs: Readonly<Record<number, boolean>>;
  /** By the place of an output: whether it is there. */
  readonly outputs: Readonly<Record<number, boolean>>;
}

export type PartKind = keyof PartsSheet;

export const emptySheet: PartsSheet = { inputs: {}, outputs: {} };

/** @param there - undefined takes back what was said */
export function withPart(
  sheet: PartsSheet,
  kind: PartKind,
  place: number,
  there: boolean | undefined,
): PartsSheet {
  const { [place]: _, ...others } = sheet[kind];
  return { ...sheet, [kind]: there === undefined ? others : { ...others, [place]: there } };
}

/** Whether a part was there: as the officer says, else as the log has it. */
export function isThere(
  { inputs }: TaskParts,
  sheet: PartsSheet,
  kind: PartKind,
  place: number,
): boolean | undefined {
  return sheet[kind][place] ?? (kind === 'inputs' ? inputs[place]?.present : undefined);
}

/** All that an officer is asked about: of letters and mails the system knows by itself. */
export function askedParts({
  inputs,
  outputs,
}: TaskParts): readonly (readonly [PartKind, number])[] {
  return [
    ...inputs.map((_, place) => ['inputs', place] as const),
    ...outputs.flatMap(({ traced }, place) => (traced ? [] : [['outputs', place] as const])),
  ];
}

/** Everything that nobody has said anything of is there; a no stays a no. */
export function allThere(parts: TaskParts, sheet: PartsSheet): PartsSheet {
  return askedParts(parts).reduce(
    (so, [kind, place]) =>
      isThere(parts, so, kind, place) === undefined ? withPart(so, kind, place, true) : so,
    sheet,
  );
}

/** What goes with the completion of the task: only what the officer has said. */
export function recordedParts({
  inputs,
  outputs,
}: PartsSheet): Pick<TaskCompletion, 'inputs' | 'outputs'> {
  const said = Object.entries(inputs).map(([input, present]) => ({
    input: Number(input),
    present,
  }));
  const made = Object.entries(outputs).map(([output, produced]) => ({
    output: Number(output),
    produced,
  }));
  return {
    ...(said.length > 0 && { inputs: said }),
    ...(made.length > 0 && { outputs: made }),
  };
}
