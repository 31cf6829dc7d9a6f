import type { Problem } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { lineOf } from '@alur/workflow/bpmn/line-of.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';

/** A problem with a file, and where a person who opens it finds it. */
export interface LocatedProblem extends Problem {
  /** From 1; 1 also for what concerns the whole file. */
  readonly line: number;
}

export type DiagramSource =
  { readonly sop: Sop; readonly xml: string } | { readonly problems: readonly LocatedProblem[] };

/** Reads a BPMN file before anything of it is shown. Loaded only for a page that has one. */
export async function readDiagram(xml: string): Promise<DiagramSource> {
  const reading = await readWorkflow(xml);
  if (reading.ok) return { sop: reading.value, xml };
  return {
    problems: reading.problems.map((problem) => ({
      ...problem,
      line: lineIn(problem) ?? lineOf(xml, problem.pointer),
    })),
  };
}

/** What is no XML at all has no elements to point at; the reader says the line in its words. */
function lineIn({ code, message }: Problem): number | undefined {
  const line = code === 'malformed-xml' ? /baris (\d+)/.exec(message.id)?.[1] : undefined;
  return line === undefined ? undefined : Number(line);
}
