import type { LocalText } from './text.ts';

/**
 * What is wrong with a definition (a permit type, an agency, a workflow), for whoever wrote it.
 *
 * Problems are data, not exceptions: a file with ten mistakes gives ten problems.
 */
export interface Problem {
  /** Where: a JSON pointer into the file, or for BPMN the id of the element. Empty for the whole. */
  readonly pointer: string;
  /** Stable, for tests and documentation: `unknown-keyword`, `no-such-document`. */
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: Required<LocalText>;
}

/** What reading a definition gives: the typed object, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
