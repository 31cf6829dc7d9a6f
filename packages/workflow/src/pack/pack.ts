import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Problem } from '@alur/model/problem.js';
import { perhaps } from '@alur/model/reading/meant.js';
import type { Sop } from '@alur/model/sop/sop.js';

/** The files of one agency, each of them sound in itself. */
export interface Pack {
  readonly agency: Agency;
  readonly permitTypes: readonly PermitType[];
  readonly workflows: readonly PackWorkflow[];
}

export interface PackWorkflow {
  /** Its path below `workflows/`: `denpasar/online-registration.bpmn`. */
  readonly id: string;
  readonly sop: Sop;
}

/** Which file a problem is in; its `pointer` is a JSON pointer, or an element's id in BPMN. */
export type PackFile = 'agency' | { readonly permitType: string } | { readonly workflow: string };

export type PackProblem = Problem & { readonly file: PackFile };

/** @param unknown - a word that leads nowhere and those that would, to say which was meant */
export function packProblem(
  file: PackFile,
  pointer: string,
  code: string,
  id: string,
  en: string,
  unknown?: { readonly word: string; readonly known: readonly string[] },
): PackProblem {
  const more = unknown ? perhaps(unknown.word, unknown.known) : { id: '', en: '' };
  return { file, pointer, code, message: { id: id + more.id, en: `${en}${more.en}` } };
}
