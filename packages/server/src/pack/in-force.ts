import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { checkPack, type PackProblem } from '@alur/workflow/pack/check-pack.js';
import type { FileProblem } from './file-problem.ts';
import { type Placed, placeProblem } from './placed.ts';
import type { AgencyFiles } from './read-agency-files.ts';
import type { LoadedWorkflow } from './read-procedure.ts';

/** An agency with what can be served of it. */
export interface LoadedAgency {
  readonly agency: Agency;
  /** By id, in the order of the agency's catalogue. */
  readonly permitTypes: Map<string, PermitType>;
  readonly workflows: Map<string, LoadedWorkflow>;
  /** The tables that hold for it, by year; see `workingCalendar`. */
  readonly holidays: readonly HolidayTable[];
}

/**
 * What of an agency's files comes into force: what is right in itself, listed by the agency, and
 * hangs on nothing that is left out. Everything else is a problem at its place, and the rest is
 * served without it. An agency file with a mistake of its own keeps the whole agency out, because
 * its roles, letters and mails are in everything.
 */
export function inForce(
  files: AgencyFiles,
  holidays: readonly HolidayTable[],
): {
  readonly loaded: LoadedAgency | undefined;
  readonly problems: readonly FileProblem[];
} {
  const { agency } = files;
  if (!agency) return { loaded: undefined, problems: [] };
  const permitTypes = usable(files.permitTypes);
  const workflows = usable(files.workflows);
  const found = checkPack({
    agency: agency.value,
    permitTypes: permitTypes.map(({ value }) => value),
    workflows: workflows.map(({ value: { id, sop } }) => ({ id, sop })),
  }).filter((problem) => !isEcho(problem, files));

  const atFault = faults(found);
  const keptWorkflows = new Map(
    workflows
      .filter(({ value }) => agency.value.workflows.includes(value.id))
      .filter(({ value }) => !atFault.workflows.has(value.id))
      .map(({ value }) => [value.id, value]),
  );
  const orphans = permitTypes.filter(
    ({ value }) =>
      agency.value.permitTypes.includes(value.id) &&
      !atFault.permitTypes.has(value.id) &&
      !keptWorkflows.has(value.workflow),
  );
  const left = new Set([...atFault.permitTypes, ...orphans.map(({ value }) => value.id)]);
  const byId = new Map(permitTypes.map(({ value }) => [value.id, value]));
  const kept = agency.value.permitTypes.flatMap((id) => {
    const permitType = left.has(id) ? undefined : byId.get(id);
    return permitType ? [[id, permitType] as const] : [];
  });

  return {
    loaded: atFault.agency
      ? undefined
      : { agency: agency.value, permitTypes: new Map(kept), workflows: keptWorkflows, holidays },
    problems: [
      ...found.map((problem) => placeProblem(placeOf(problem, files), problem)),
      ...orphans.map(workflowLeftOut),
      ...notInForce(files, agency.value),
    ],
  };
}

const usable = <T>(files: ReadonlyMap<string, Placed<T> | undefined>): Placed<T>[] =>
  [...files.values()].filter((placed) => placed !== undefined);

/**
 * What follows only from a file that is there and has told already what is wrong with it: that it
 * is missing, or that nobody asks for a document, where the broken file may.
 */
function isEcho(problem: PackProblem, { agency, permitTypes, workflows }: AgencyFiles): boolean {
  const { file, pointer, code } = problem;
  if (typeof file === 'object' && 'workflow' in file && code === 'no-such-document') {
    return [...permitTypes.values()].includes(undefined);
  }
  // A broken procedure may be the one that has the activity.
  if (pointer.startsWith('/caseClock/')) return [...workflows.values()].includes(undefined);
  const [, list, index] = /^\/(permitTypes|workflows)\/(\d+)$/.exec(pointer) ?? [];
  if (file !== 'agency' || !agency || !list) return false;
  const known: ReadonlyMap<string, unknown> = list === 'workflows' ? workflows : permitTypes;
  const id = agency.value[list === 'workflows' ? 'workflows' : 'permitTypes'][Number(index)] ?? '';
  return known.has(id) && known.get(id) === undefined;
}

function faults(problems: readonly PackProblem[]) {
  const permitTypes = new Set<string>();
  const workflows = new Set<string>();
  let agency = false;
  for (const { file, pointer } of problems) {
    if (file === 'agency') agency ||= !/^\/(permitTypes|workflows)\//.test(pointer);
    else if ('permitType' in file) permitTypes.add(file.permitType);
    else workflows.add(file.workflow);
  }
  return { permitTypes, workflows, agency };
}

function placeOf({ file }: PackProblem, { agency, permitTypes, workflows }: AgencyFiles) {
  const placed =
    file === 'agency'
      ? agency
      : 'permitType' in file
        ? permitTypes.get(file.permitType)
        : workflows.get(file.workflow);
  if (!placed) throw new Error('checkPack named a file that it was not given');
  return placed;
}

function workflowLeftOut(permitType: Placed<PermitType>): FileProblem {
  const { workflow } = permitType.value;
  return placeProblem(permitType, {
    pointer: '/workflow',
    code: 'workflow-left-out',
    message: {
      id: `Alur kerja "${workflow}" tidak ada atau tidak dapat dipakai, sehingga jenis izin ini tidak dilayani. Perbaiki berkas alur kerja itu.`,
      en: `The workflow "${workflow}" is missing or cannot be used, so this permit type is not served. Mend that file.`,
    },
  });
}

/** Lying in the folder without being listed is how a permit type is prepared: no mistake. */
function notInForce({ permitTypes, workflows }: AgencyFiles, agency: Agency): FileProblem[] {
  const notice = (placed: Placed<unknown>, list: string, id: string): FileProblem => ({
    ...placeProblem(placed, {
      pointer: '',
      code: 'not-in-force',
      message: {
        id: `Belum diberlakukan. Tambahkan "${id}" pada "${list}" di agency.json apabila sudah siap.`,
        en: `Not in force yet. Add "${id}" to "${list}" in agency.json when it is ready.`,
      },
    }),
    severity: 'notice',
  });
  return [
    ...usable(permitTypes)
      .filter(({ value }) => !agency.permitTypes.includes(value.id))
      .map((placed) => notice(placed, 'permitTypes', placed.value.id)),
    ...usable(workflows)
      .filter(({ value }) => !agency.workflows.includes(value.id))
      .map((placed) => notice(placed, 'workflows', placed.value.id)),
  ];
}
