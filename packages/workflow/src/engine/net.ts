import type { Feel } from './feel.ts';

/**
 * A workflow ready to run: what `compileNet` makes of an SOP, once per revision. Lives in memory
 * only; what a case keeps is the {@link NetState}, which names nodes by their ids.
 */
export interface Net {
  readonly workflow: string;
  readonly start: NetNode;
  readonly nodes: ReadonlyMap<string, NetNode>;
}

export interface NetNode {
  readonly id: string;
  readonly does: NodeAction;
  /** In the order of the file. */
  readonly exits: readonly NetFlow[];
  /** The events on the edge of an activity or subprocess. */
  readonly boundaries: readonly NetNode[];
  readonly many?: NetMany | undefined;
}

export type NodeAction =
  /** Waits until somebody completes it. */
  | { readonly kind: 'task' }
  | { readonly kind: 'subprocess'; readonly start: NetNode }
  | { readonly kind: 'pass'; readonly sends?: string | undefined }
  | { readonly kind: 'choose' }
  /** Waits for one token on each of its entries (ids of flows), then goes on along all exits. */
  | { readonly kind: 'join'; readonly entries: readonly string[] }
  | NetTimer
  | { readonly kind: 'message'; readonly name: string }
  | {
      readonly kind: 'boundary';
      readonly interrupting: boolean;
      readonly catches: NetTimer | { readonly kind: 'message'; readonly name: string } | NetError;
    }
  | { readonly kind: 'end'; readonly sends?: string | undefined }
  | { readonly kind: 'terminate' }
  | { readonly kind: 'throw'; readonly code: string };

export interface NetTimer {
  readonly kind: 'timer';
  readonly timer: 'duration' | 'date' | 'cycle';
  readonly text: string;
}

export interface NetError {
  readonly kind: 'error';
  /** Empty: every error. */
  readonly code: string;
}

export interface NetFlow {
  readonly id: string;
  readonly to: NetNode;
  readonly condition?: Feel | undefined;
  readonly isDefault: boolean;
}

export interface NetMany {
  readonly sequential: boolean;
  readonly cardinality: Feel;
  readonly until?: Feel | undefined;
}
