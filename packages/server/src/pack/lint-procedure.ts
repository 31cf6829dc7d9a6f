import { type LintOptions, lintWorkflow } from '@alur/workflow/lint/lint-workflow.js';
import type { FileProblem } from './file-problem.ts';
import { type Placed, placeProblem } from './placed.ts';

/**
 * What the SOP rules find in a procedure, each at its line. What keeps the procedure from running
 * (`refused`) has been told already and is not told a second time as a finding.
 */
export async function lintProcedure(
  place: Omit<Placed<unknown>, 'value'>,
  xml: string,
  options: LintOptions,
  refused: readonly { readonly pointer: string }[],
): Promise<FileProblem[]> {
  const reading = await lintWorkflow(xml, options);
  if (!reading.ok) return [];
  return reading.value
    .filter(({ pointer }) => !refused.some((problem) => problem.pointer === pointer))
    .map(({ severity, ...finding }) => ({ ...placeProblem(place, finding), severity }));
}
