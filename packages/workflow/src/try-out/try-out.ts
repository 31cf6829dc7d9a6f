import type { EngineContext } from '../engine/engine-port.ts';
import type { NetState } from '../engine/net-state.ts';
import type { Outcome } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';

/** An SOP that is being played: plain JSON, to be kept, sent and gone back to. */
export interface TryOut {
  /** Of the engine's own making: hand it back, never look inside. */
  readonly state: NetState;
  /** What conditions see beside outcomes: answers of a permit type, if any. */
  readonly context: EngineContext;
  readonly status: NetState['status'];
  /** Where the tokens are, in the order in which they came. */
  readonly tokens: readonly Token[];
  /** What was done, first to last. */
  readonly path: readonly PathEntry[];
  /** Why it broke off, where it did. */
  readonly failure?: Required<LocalText> | undefined;
}

/** A token and what may be done with it. `key` names it in a move; `node` is where it is. */
export type Token = { readonly key: string; readonly node: string } & (
  | {
      readonly kind: 'step';
      /** Of a step that is done several times: which of them, from 1. */
      readonly loop?: number | undefined;
      /** What its performer may choose between; empty where it is just done. */
      readonly outcomes: readonly Outcome[];
      /** Errors that a boundary event of it catches: what may go wrong. */
      readonly errors: readonly string[];
    }
  | {
      readonly kind: 'decision';
      readonly answers: readonly TryOutAnswer[];
      /** Whether outcomes alone say which answer is expected: nothing is left to be asked. */
      readonly isDecided: boolean;
    }
  /** Waits for time to pass. `on`: the step on whose edge it sits. */
  | { readonly kind: 'timer'; readonly text: string; readonly on?: string | undefined }
  | { readonly kind: 'message'; readonly name: string; readonly on?: string | undefined }
  /** Waits at a parallel gateway for the others. */
  | { readonly kind: 'join' }
  /** A subprocess or a repeated step that is under way. */
  | { readonly kind: 'around' }
);

export interface TryOutAnswer {
  readonly flow: string;
  /** "Ya"; empty where the arrow has no name. */
  readonly label: string;
  readonly target: string;
  readonly isDefault: boolean;
  /** Whether a real case would go this way after the outcomes that were chosen. */
  readonly isExpected: boolean;
}

export type Move =
  | { readonly kind: 'complete'; readonly token: string; readonly outcome?: string | undefined }
  | { readonly kind: 'answer'; readonly token: string; readonly flow: string }
  | { readonly kind: 'pass-time'; readonly token: string }
  | { readonly kind: 'receive'; readonly token: string }
  | { readonly kind: 'raise'; readonly token: string; readonly code: string };

export interface PathEntry {
  /** The move; the first entry, the start, has none. */
  readonly move?: Move | undefined;
  /** Whether it followed by itself from the outcome that was chosen before. */
  readonly isFollowed?: boolean | undefined;
  /** Where it was made. */
  readonly node: string;
  /** Flows that were taken by it, in order. */
  readonly taken: readonly string[];
  /** Gateways and events that were passed by it, and ends that were reached. */
  readonly passed: readonly string[];
}
