import type { EngineContext } from './engine-port.ts';
import type { FeelScope } from './feel.ts';
import type { NetState } from './net-state.ts';

/** What the case remembers of its tasks' outputs. */
export type Memory = Pick<NetState, 'outcome' | 'outcomes' | 'values'>;

type Output = Readonly<Record<string, string | number | boolean>>;

/** The state stays small: a decision is a word, not a letter. */
const maxText = 200;
const maxValues = 20;

/** @throws {TypeError} when the output is no set of small scalars: the caller's mistake */
export function keepOutput(memory: Memory, activity: string, output: Output): Memory {
  for (const [name, value] of Object.entries(output)) {
    const fits =
      typeof value === 'boolean' ||
      (typeof value === 'number' && Number.isFinite(value)) ||
      (typeof value === 'string' && value.length <= maxText);
    if (!fits || name in {}) throw new TypeError(`The output "${name}" is not a small scalar`);
  }
  const { outcome, ...others } = output;
  const values = { ...memory.values, ...others };
  if (Object.keys(values).length > maxValues) throw new TypeError('Too many outputs');
  return {
    ...memory,
    ...(outcome === undefined
      ? {}
      : {
          outcome: String(outcome),
          outcomes: { ...memory.outcomes, [activity]: String(outcome) },
        }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
  };
}

/** What conditions see: outputs give way to the context, so that no task can rewrite answers. */
export function conditionScope(memory: Memory, context: EngineContext): FeelScope {
  return {
    ...memory.values,
    ...context,
    outcome: memory.outcome ?? null,
    outcomes: memory.outcomes ?? {},
  };
}
