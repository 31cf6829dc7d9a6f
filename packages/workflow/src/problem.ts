import type { Problem } from '@alur/model/problem.js';

/** A problem with a BPMN file, at the element with this id; `''` for the whole file. */
export function problemAt(element: string, code: string, id: string, en: string): Problem {
  return { pointer: element, code, message: { id, en } };
}
