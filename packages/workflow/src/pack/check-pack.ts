import { checkCaseClock } from './check-case-clock.ts';
import { checkPermitReferences } from './check-permit-references.ts';
import { checkWorkflowReferences } from './check-workflow-references.ts';
import { type Pack, type PackProblem, packProblem } from './pack.ts';

export type { Pack, PackFile, PackProblem, PackWorkflow } from './pack.ts';

/**
 * Follows every id from one file of an agency into another: the join of permit types, procedures
 * and the agency's own lists. What a single file can tell, its reader has told.
 */
export function checkPack(pack: Pack): PackProblem[] {
  return [
    ...checkAgencyLists(pack),
    ...checkCaseClock(pack),
    ...pack.permitTypes.flatMap((permitType) => checkPermitReferences(permitType, pack)),
    ...pack.workflows.flatMap((workflow) => checkWorkflowReferences(workflow, pack)),
  ];
}

function checkAgencyLists({ agency, permitTypes, workflows }: Pack): PackProblem[] {
  const permitIds = new Set(permitTypes.map(({ id }) => id));
  const workflowIds = new Set(workflows.map(({ id }) => id));
  return [
    ...agency.permitTypes.flatMap((id, index) =>
      permitIds.has(id)
        ? []
        : packProblem(
            'agency',
            `/permitTypes/${index}`,
            'no-such-permit-type',
            `Jenis izin "${id}" tidak ada atau tidak dapat dibaca. Periksa ${agency.id}/${id}.json atau hapus dari daftar.`,
            `The permit type "${id}" does not exist or cannot be read. Check ${agency.id}/${id}.json or remove it from the list.`,
            { word: id, known: [...permitIds] },
          ),
    ),
    ...agency.workflows.flatMap((id, index) =>
      workflowIds.has(id)
        ? []
        : packProblem(
            'agency',
            `/workflows/${index}`,
            'no-such-workflow',
            `SOP "${id}" tidak ada atau tidak dapat dibaca. Periksa workflows/${id} atau hapus dari daftar.`,
            `The procedure "${id}" does not exist or cannot be read. Check workflows/${id} or remove it from the list.`,
            { word: id, known: [...workflowIds] },
          ),
    ),
  ];
}
