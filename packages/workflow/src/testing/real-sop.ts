import { readFile } from 'node:fs/promises';
import type { Inference, Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { compileNet } from '../engine/compile.ts';
import { PlayedCase } from '../engine/contract/played-case.ts';
import { embeddedEngine } from '../engine/embedded-engine.ts';

/** @param id - the path below `workflows/` */
export async function realSop(id: string): Promise<Sop> {
  const file = new URL(`../../../../workflows/${id}`, import.meta.url);
  const reading = await readWorkflow(await readFile(file, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.value;
}

/**
 * Plays one way through an SOP.
 *
 * @param steps - `verify` completes an activity, `verify reject` with an outcome, `@at-0800` fires
 *   the timer of an event
 */
export async function play(sop: Sop, steps: readonly string[]): Promise<PlayedCase> {
  const net = compileNet(sop);
  if (!net.ok) throw new Error(JSON.stringify(net.problems, null, 2));
  const played = await PlayedCase.start(embeddedEngine(net.value));
  for (const step of steps) {
    const [activity = '', outcome] = step.split(' ');
    if (activity.startsWith('@')) await played.fire(activity.slice(1));
    else await played.complete(activity, outcome);
  }
  return played;
}

/** Everything that is marked as inferred, with the element that it is about. */
export function inferencesOf(sop: Sop): readonly (Inference & { readonly element: string })[] {
  return [sop, ...sop.activities, ...sop.nodes].flatMap(({ id, inferences = [] }) =>
    inferences.map((inference) => ({ element: id, ...inference })),
  );
}
