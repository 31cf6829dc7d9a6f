/**
 * How the rest of Alur runs a workflow, whichever engine does it.
 *
 * The engine decides where the tokens go and nothing else: it keeps no clock, sends no mail and
 * stores nothing. Whoever calls it stores the state it answers with, in the same transaction as
 * what the effects led to. The embedded engine is a pure function behind this port; a remote one
 * keeps its own state and answers with a reference to it.
 */

/** JSON of the engine's own making: store it, hand it back, never look inside. */
export type EngineState = { readonly [key: string]: unknown };

/** What FEEL conditions see. Given anew with each event and never kept in the state. */
export type EngineContext = Readonly<Record<string, unknown>>;

/** Something that happened and may move tokens. */
export type EngineEvent =
  | { readonly type: 'start' }
  | {
      readonly type: 'complete';
      /** The key from `task-opened`. */
      readonly task: string;
      /** Kept in the state and seen by later conditions: `{ outcome: 'accept' }`. Small scalars. */
      readonly output?: Readonly<Record<string, string | number | boolean>>;
    }
  | { readonly type: 'timer'; readonly timer: string }
  | { readonly type: 'message'; readonly name: string }
  | { readonly type: 'error'; readonly task: string; readonly code: string }
  | { readonly type: 'cancel' };

/** What follows for the caller, in the order in which it happened. */
export type EngineEffect =
  | {
      readonly type: 'task-opened';
      readonly task: string;
      readonly activity: string;
      readonly loop?: number;
    }
  | { readonly type: 'task-completed'; readonly task: string; readonly activity: string }
  | { readonly type: 'task-cancelled'; readonly task: string; readonly activity: string }
  | {
      readonly type: 'timer-set';
      readonly timer: string;
      readonly node: string;
      /** The text of timeDuration, timeDate or timeCycle; the caller's calendar reads it. */
      readonly kind: 'duration' | 'date' | 'cycle';
      readonly text: string;
    }
  | { readonly type: 'timer-cancelled'; readonly timer: string; readonly node: string }
  | { readonly type: 'message-awaited'; readonly name: string; readonly node: string }
  | { readonly type: 'message-sent'; readonly name: string; readonly node: string }
  /** A node without a wait was passed: a gateway, an event. */
  | { readonly type: 'passed'; readonly node: string }
  | { readonly type: 'flow-taken'; readonly flow: string }
  /** An end event was reached; the process goes on while other tokens live. */
  | { readonly type: 'end-reached'; readonly node: string }
  | { readonly type: 'completed' }
  | { readonly type: 'terminated'; readonly node: string }
  | { readonly type: 'failed'; readonly node: string; readonly code: string };

export interface EngineStep {
  readonly state: EngineState;
  readonly effects: readonly EngineEffect[];
}

/**
 * An engine for one workflow, compiled and ready.
 *
 * A `complete` for a task that is not open is refused with an {@link EngineRefusal}, so that of
 * two officers who decide at once exactly one wins.
 */
export interface EnginePort {
  readonly workflow: string;
  start(context: EngineContext): Promise<EngineStep>;
  handle(state: EngineState, event: EngineEvent, context: EngineContext): Promise<EngineStep>;
}

/** Why an event did not fit the state. Not a bug: two people may act at once. */
export class EngineRefusal extends Error {
  override readonly name = 'EngineRefusal';
  readonly code: EngineRefusalCode;

  constructor(code: EngineRefusalCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

export type EngineRefusalCode =
  'no-such-task' | 'no-such-timer' | 'no-such-message' | 'already-ended' | 'too-many-steps';
