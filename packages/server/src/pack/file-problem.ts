import type { LocalText } from '@alur/model/text.js';

/** What is wrong with a file of a pack, and where: for whoever wrote the file. */
export interface FileProblem {
  /** Relative to the root of the pack, with `/`: `schemas/denpasar/reklame.json`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /**
   * An `error` keeps something from being served, or breaks a rule that the agency holds its SOPs
   * to. A `notice` does neither: a permit type that lies in the folder but is not in force yet.
   */
  readonly severity: 'error' | 'notice';
  /** Stable: `unknown-keyword`, `duplicate-key`. */
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: Required<LocalText>;
}

/** A place in a text, before it is known which file the text is of. */
export interface TextProblem {
  /** From 1. */
  readonly line: number;
  readonly code: string;
  readonly message: Required<LocalText>;
}

export function inFile(file: string, { line, code, message }: TextProblem): FileProblem {
  return { file, line, severity: 'error', code, message };
}

/**
 * By file, then line: the order in which a person mends them. Each once, also where two agencies
 * have the same procedure in force.
 */
export function inReadingOrder(problems: readonly FileProblem[]): FileProblem[] {
  const each = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...each.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
