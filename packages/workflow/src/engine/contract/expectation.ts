import type { Sop } from '@alur/model/sop/sop.js';
import type { EnginePort } from '../engine-port.ts';

/** Deploys an SOP on the engine under test. */
export type MakeEngine = (sop: Sop) => EnginePort | Promise<EnginePort>;

/** One promise of an engine. `run` throws where it is not kept. */
export interface EngineExpectation {
  readonly name: string;
  readonly run: (makeEngine: MakeEngine) => Promise<void>;
}

/** Compares by JSON, so that it needs no test runner. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, expected ${should}`);
}
