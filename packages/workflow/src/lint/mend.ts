import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { firstFree, takenIds } from '../edit/fresh-id.ts';
import type { SopEdit } from '../edit/sop-edit.ts';
import type { LintFinding } from './finding.ts';

/** What puts right a place where an SOP breaks a rule, in one step. */
export interface Mend {
  /** What it does, as a button says it: "Nomori ulang dari 1". */
  readonly label: Required<LocalText>;
  readonly edits: readonly SopEdit[];
}

/** The mend of one rule; undefined where only the author can know what is right. */
export type FindMend = (finding: LintFinding, sop: Sop) => Mend | undefined;

/** Draws an arrow, with an id as the rest of the file has them. */
export function drawFlow(sop: Sop, source: string, target: string): SopEdit {
  const taken = takenIds(sop);
  const flow = firstFree([`to-${target}`, `${source}-to-${target}`], (id) => taken.has(id));
  return { kind: 'set-flow', flow, change: { source, target } };
}
