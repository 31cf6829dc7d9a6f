import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { lintOptions } from '@alur/workflow/pack/lint-options.js';
import type { WritingTerms } from '../authoring-service.ts';

/** What an agency's files say of an SOP while it is written. */
export function writingTerms(
  agency: Agency,
  permitTypes: readonly PermitType[],
  workflow: string,
): WritingTerms {
  const { severities = {}, serviceTimes = [] } = lintOptions(agency, permitTypes, workflow);
  return {
    ...{ severities, serviceTimes, mailTemplates: Object.keys(agency.mails) },
    permitTypes: permitTypes
      .filter((permitType) => permitType.workflow === workflow)
      .map(({ id, title }) => ({ id, title })),
    isListed: agency.workflows.includes(workflow),
  };
}
