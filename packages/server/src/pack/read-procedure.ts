import { createHash } from 'node:crypto';
import type { Sop } from '@alur/model/sop/sop.js';
import { lineOf } from '@alur/workflow/bpmn/line-of.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { scanLimits } from '@alur/workflow/bpmn/scan.js';
import { compileNet } from '@alur/workflow/engine/compile.js';
import type { Net } from '@alur/workflow/engine/net.js';
import type { LintOptions } from '@alur/workflow/lint/lint-workflow.js';
import { inFile } from './file-problem.ts';
import { lintProcedure } from './lint-procedure.ts';
import type { PackFolder } from './pack-folder.ts';
import { placeProblem } from './placed.ts';
import type { ReadFile } from './read-definition.ts';
import { lineCounter } from './text-lines.ts';

/** A procedure that can run. */
export interface LoadedWorkflow {
  /** Its path below `workflows/`: `denpasar/online-registration.bpmn`. */
  readonly id: string;
  readonly xml: string;
  /** Of the bytes of the file, in lower case hexadecimal. */
  readonly sha256: string;
  readonly sop: Sop;
  readonly net: Net;
}

/** @param lint - what to hold it to; without it the SOP rules are not asked */
export async function readProcedure(
  folder: PackFolder,
  id: string,
  lint?: LintOptions,
): Promise<ReadFile<LoadedWorkflow>> {
  const file = `workflows/${id}`;
  const source = await folder.read(file, scanLimits.characters);
  if ('problem' in source) return { ok: false, problems: [inFile(file, source.problem)] };
  const xml = source.text;
  const place = { file, lineOf: (element: string) => lineOf(xml, element) };
  const sop = await readWorkflow(xml);
  const net = sop.ok ? compileNet(sop.value) : sop;
  const found = net.ok ? [] : net.problems;
  const remarks = lint && sop.ok ? await lintProcedure(place, xml, lint, found) : [];
  if (!sop.ok || !net.ok) {
    const problems = found.map((problem) => ({
      ...placeProblem(place, problem),
      ...(problem.pointer === '' && { line: lineOfWhole(xml, problem.code) }),
    }));
    return { ok: false, problems: [...problems, ...remarks] };
  }
  const sha256 = createHash('sha256').update(xml).digest('hex');
  return {
    ok: true,
    placed: { ...place, value: { id, xml, sha256, sop: sop.value, net: net.value } },
    remarks,
  };
}

/** What is refused before any element is read has no element to point at, but may have a line. */
function lineOfWhole(xml: string, code: string): number {
  const mark = { doctype: /<!DOCTYPE|<!ENTITY/i, 'processing-instruction': /<\?(?!xml\s)/ }[code];
  const at = mark ? xml.search(mark) : -1;
  return lineCounter(xml)(Math.max(0, at));
}
