import type { EnginePort } from './engine-port.ts';
import type { Net } from './net.ts';
import { step } from './step.ts';

/** Our own engine behind the port. It keeps nothing; the promises are the port's. */
export function embeddedEngine(net: Net): EnginePort {
  return {
    workflow: net.workflow,
    start: async (context) => Promise.resolve(step(net, undefined, { type: 'start' }, context)),
    handle: async (state, event, context) => Promise.resolve(step(net, state, event, context)),
  };
}
