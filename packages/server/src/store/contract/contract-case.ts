import type { Store } from '../store.ts';

/** One thing that every store must do. */
export interface ContractCase {
  /** A sentence: what holds. */
  readonly name: string;
  /** Rejects when it does not. */
  run(store: Store): Promise<void>;
}
