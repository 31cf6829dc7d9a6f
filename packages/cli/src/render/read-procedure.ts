import type { Problem } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { say } from '@alur/model/text.js';
import { readAnyWorkflow } from '@alur/workflow/bpmn/read-any-workflow.js';
import { lineOf } from '@alur/workflow/bpmn/line-of.js';
import { xmlEncoding } from '@alur/workflow/bpmn/xml-encoding.js';
import type { Letterhead } from '@alur/workflow/layout/document/letterhead.js';
import { agencyOfPack } from '../agency-of-pack.ts';

/** A BPMN file, or what is wrong with it and in which line. */
export type ReadProcedure =
  | { readonly ok: true; readonly xml: string; readonly sop: Sop }
  | { readonly ok: false; readonly problems: readonly (Problem & { readonly line: number })[] };

export async function readProcedure(bytes: Uint8Array): Promise<ReadProcedure> {
  const xml = new TextDecoder(decodable(xmlEncoding(bytes))).decode(bytes);
  const reading = await readAnyWorkflow(xml);
  if (reading.ok) return { ok: true, xml, sop: reading.value.sop };
  const problems = reading.problems.map((problem) => ({
    ...problem,
    line: lineOf(xml, problem.pointer),
  }));
  return { ok: false, problems };
}

/** A declaration may name what no decoder knows. */
function decodable(encoding: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return 'utf-8';
  }
}

/** What the agency says of itself, where the file lies in a pack: `workflows/<agency>/…`. */
export async function letterheadOfPack(file: string): Promise<Letterhead> {
  const agency = await agencyOfPack(file);
  return agency ? { government: agency.government, name: say(agency.name, 'id') } : {};
}
