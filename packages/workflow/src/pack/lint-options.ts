import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { LintOptions } from '../lint/lint-workflow.ts';

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
