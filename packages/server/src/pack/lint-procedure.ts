import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
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

/** What an agency holds this procedure to: its own weights, and what its permits promise. */
export function lintOptions(
  agency: Agency | undefined,
  permitTypes: readonly PermitType[],
  workflow: string,
): LintOptions {
  return {
    severities: agency?.lint,
    serviceTimes: permitTypes
      .filter((permitType) => permitType.workflow === workflow)
      .map(({ id, serviceTime }) => ({ permitType: id, text: serviceTime })),
  };
}
