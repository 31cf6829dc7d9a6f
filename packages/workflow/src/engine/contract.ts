import { choices } from './contract/choices.ts';
import { edges } from './contract/edges.ts';
import { ends } from './contract/ends.ts';
import type { EngineExpectation } from './contract/expectation.ts';
import { parallel } from './contract/parallel.ts';
import { severalTimes } from './contract/several-times.ts';
import { turns } from './contract/turns.ts';

export type { EngineExpectation, MakeEngine } from './contract/expectation.ts';

/**
 * What every engine behind `EnginePort` promises, for any test runner:
 *
 *     for (const { name, run } of engineContract) it(name, () => run(makeEngine));
 *
 * `makeEngine` gets an SOP within the profile. The state is put through JSON between any two
 * steps, so that passing the suite also means that a case can be resumed anywhere.
 */
export const engineContract: readonly EngineExpectation[] = [
  ...choices,
  ...parallel,
  ...severalTimes,
  ...edges,
  ...ends,
  ...turns,
];
