import {
  type EngineContext,
  type EngineEvent,
  EngineRefusal,
  type EngineState,
  type EngineStep,
} from './engine-port.ts';
import type { Net } from './net.ts';
import type { ItemAs, NetState } from './net-state.ts';
import { keepOutput } from './output.ts';
import { Run } from './run.ts';

const fresh: NetState = { status: 'running', next: 1, items: [] };

/**
 * One step of a case: a pure function of what it is given.
 *
 * The same net, state, event and context always give the same step; keys are counted in the
 * state. The state that comes in is not changed.
 *
 * @param state - `undefined` for `start`, else what the step before gave, perhaps through JSON
 * @throws {EngineRefusal} when the event does not fit the state; nothing has happened then
 */
export function step(
  net: Net,
  state: EngineState | undefined,
  event: EngineEvent,
  context: EngineContext,
): EngineStep {
  if ((event.type === 'start') !== (state === undefined)) {
    throw new TypeError(
      'A case begins with the event start and no state, and has a state after it',
    );
  }
  const before = (state as NetState | undefined) ?? fresh;
  if (before.status !== 'running') {
    throw new EngineRefusal('already-ended', `${net.workflow} has ${before.status}`);
  }
  const run = new Run(net, before, context);
  apply(run, event);
  return run.finish();
}

function apply(run: Run, event: EngineEvent): void {
  switch (event.type) {
    case 'start': {
      run.begin();
      return;
    }
    case 'complete': {
      const task = openTask(run, event.task);
      if (event.output) run.memory = keepOutput(run.memory, task.node, event.output);
      run.completeTask(task);
      return;
    }
    case 'error': {
      run.raise(event.code, openTask(run, event.task));
      return;
    }
    case 'timer': {
      const timer = run.live.items.find(({ key }) => key === event.timer);
      if (timer?.as !== 'timer') throw new EngineRefusal('no-such-timer', event.timer);
      run.fire(timer);
      return;
    }
    case 'message': {
      const waiting = run.live.items.find(
        (item) => item.as === 'message' && run.messageName(item) === event.name,
      );
      if (waiting?.as !== 'message') throw new EngineRefusal('no-such-message', event.name);
      run.fire(waiting);
      return;
    }
    case 'cancel': {
      run.stop('cancelled', { type: 'terminated', node: run.live.net.workflow });
      return;
    }
  }
}

function openTask(run: Run, key: string): ItemAs<'task'> {
  const task = run.live.items.find((item) => item.key === key);
  if (task?.as !== 'task') throw new EngineRefusal('no-such-task', key);
  return task;
}
