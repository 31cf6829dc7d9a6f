import type { PermitType } from '@alur/model/generated/permit-type.js';
import { evaluateCondition } from '../engine/feel.ts';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { type Pack, type PackProblem, type PackWorkflow, packProblem } from './pack.ts';

/** What a permit type names that is defined elsewhere. */
export function checkPermitReferences(
  permitType: PermitType,
  { agency, workflows }: Pack,
): PackProblem[] {
  const file = { permitType: permitType.id };
  const problems: PackProblem[] = [];
  const missing = (
    pointer: string,
    code: string,
    id: string,
    en: string,
    unknown: { readonly word: string; readonly known: readonly string[] },
  ) => problems.push(packProblem(file, pointer, code, id, en, unknown));

  if (!agency.categories.some(({ id }) => id === permitType.category)) {
    missing(
      '/category',
      'no-such-category',
      `Kategori "${permitType.category}" tidak ada di agency.json. Tambahkan di "categories" atau pilih yang ada.`,
      `The category "${permitType.category}" is not in agency.json. Add it to "categories" or choose one that is there.`,
      { word: permitType.category, known: agency.categories.map(({ id }) => id) },
    );
  }
  if (!agency.units.some(({ id }) => id === permitType.handledBy)) {
    missing(
      '/handledBy',
      'no-such-unit',
      `Unit "${permitType.handledBy}" tidak ada di agency.json. Tambahkan di "units" atau pilih yang ada.`,
      `The unit "${permitType.handledBy}" is not in agency.json. Add it to "units" or choose one that is there.`,
      { word: permitType.handledBy, known: agency.units.map(({ id }) => id) },
    );
  }
  permitType.letters.forEach((letter, index) => {
    if (Object.hasOwn(agency.letters, letter)) return;
    missing(
      `/letters/${index}`,
      'no-such-letter',
      `Surat "${letter}" tidak ada di agency.json. Tambahkan di "letters" atau pilih yang ada.`,
      `The letter "${letter}" is not in agency.json. Add it to "letters" or choose one that is there.`,
      { word: letter, known: Object.keys(agency.letters) },
    );
  });
  permitType.checklist.forEach(({ reasons }, item) => {
    reasons.forEach((reason, index) => {
      if (Object.hasOwn(agency.reasons, reason)) return;
      missing(
        `/checklist/${item}/reasons/${index}`,
        'no-such-reason',
        `Alasan "${reason}" tidak ada di agency.json. Tambahkan di "reasons" beserta kalimatnya bagi pemohon.`,
        `The reason "${reason}" is not in agency.json. Add it to "reasons" with its words to the applicant.`,
        { word: reason, known: Object.keys(agency.reasons) },
      );
    });
  });
  const workflow = workflows.find(({ id }) => id === permitType.workflow);
  if (!agency.workflows.includes(permitType.workflow) || !workflow) {
    missing(
      '/workflow',
      'no-such-workflow',
      `SOP "${permitType.workflow}" tidak berlaku di agency.json atau tidak dapat dibaca. Tambahkan di "workflows" atau perbaiki berkasnya.`,
      `The procedure "${permitType.workflow}" is not in force in agency.json or cannot be read. Add it to "workflows" or mend its file.`,
      { word: permitType.workflow, known: agency.workflows },
    );
    return problems;
  }
  return [...problems, ...checkAgainstWorkflow(permitType, workflow)];
}

/** Can a case of this permit follow that procedure? */
function checkAgainstWorkflow(permitType: PermitType, { id, sop }: PackWorkflow): PackProblem[] {
  const file = { permitType: permitType.id };
  const problems: PackProblem[] = [];
  const verifies = sop.activities.some(({ work }) => work.kind === 'checklist');
  if (permitType.checklist.length > 0 && !verifies) {
    problems.push(
      packProblem(
        file,
        '/checklist',
        'no-checklist-activity',
        `SOP "${id}" tidak mempunyai aktivitas verifikasi. Tambahkan aktivitas dengan sop:work kind="checklist" atau kosongkan checklist.`,
        `The procedure "${id}" has no activity that verifies. Add one with sop:work kind="checklist" or empty the checklist.`,
      ),
    );
  }
  for (const gateway of gatewaysWithoutWay(permitType, sop)) {
    problems.push(
      packProblem(
        file,
        '/handledBy',
        'no-way-for-permit',
        `Pada SOP "${id}", gateway "${gateway}" tidak punya jalan bagi izin ini. Tambahkan anak panah untuk handledBy "${permitType.handledBy}" atau jalan bawaan (default).`,
        `In the procedure "${id}", the gateway "${gateway}" has no way for this permit. Add an arrow for handledBy "${permitType.handledBy}" or a default.`,
      ),
    );
  }
  return problems;
}

/** Gateways that only ask about the permit can be tried out before any case does. */
function gatewaysWithoutWay(permitType: PermitType, sop: PackWorkflow['sop']): string[] {
  const { id, handledBy, category } = permitType;
  const graph = new FlowGraph(sop);
  return sop.nodes
    .filter(({ type }) => type === 'exclusiveGateway')
    .filter((gateway) => {
      const exits = graph.exits(gateway.id);
      const conditions = exits.flatMap(({ condition }) => condition ?? []);
      return (
        conditions.length === exits.length &&
        conditions.every(
          (condition) => /\bpermit\./.test(condition) && !/\b(outcomes?|answers)\b/.test(condition),
        ) &&
        !conditions.some((condition) =>
          evaluateCondition(condition, { permit: { id, handledBy, category } }),
        )
      );
    })
    .map((gateway) => gateway.id);
}
