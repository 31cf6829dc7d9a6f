import type { Problem } from '@alur/model/problem.js';
import type { FileProblem } from './file-problem.ts';

/** Something read from a file of the pack, with the places of its parts. */
export interface Placed<T> {
  readonly file: string;
  readonly value: T;
  /** From 1. The pointer is that of a {@link Problem}. */
  readonly lineOf: (pointer: string) => number;
}

/** A problem of a definition at its place in the file. */
export function placeProblem(
  { file, lineOf }: Omit<Placed<unknown>, 'value'>,
  { pointer, code, message }: Problem,
): FileProblem {
  return { file, line: lineOf(pointer), severity: 'error', code, message };
}
