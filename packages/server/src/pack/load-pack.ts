import { type FileProblem, inReadingOrder } from './file-problem.ts';
import { inForce, type LoadedAgency } from './in-force.ts';
import type { PackOptions } from './pack-options.ts';
import { missingYears } from './needed-years.ts';
import { openPackFolder, type PackFolder } from './pack-folder.ts';
import { readAgencyFiles } from './read-agency-files.ts';
import { readHolidays, tablesInForce } from './read-holidays.ts';
import { readSharedDefinitions } from './shared-definitions.ts';

export type { FileProblem } from './file-problem.ts';
export type { LoadedAgency } from './in-force.ts';
export type { LoadedWorkflow } from './read-procedure.ts';

/** The definitions of all agencies that can be served, and what is wrong with the others. */
export interface LoadedPack {
  readonly agencies: LoadedAgency[];
  /** In the order of files and lines. */
  readonly problems: FileProblem[];
}

/** Folders below `schemas/` that are no agency. */
const reserved = new Set(['meta', 'shared']);

/**
 * Reads an agency pack: the folder that holds `schemas/` and `workflows/`.
 *
 * What is wrong is left out together with what hangs on it; the rest is served.
 *
 * @throws when the folder itself cannot be read
 */
export async function loadPack(root: string, options: PackOptions = {}): Promise<LoadedPack> {
  const folder = await openPackFolder(root);
  const shared = await readSharedDefinitions(folder);
  const national = await readHolidays(folder, 'schemas/shared');
  const agencies: LoadedAgency[] = [];
  const problems: FileProblem[] = [...shared.problems, ...national.problems];
  for (const name of await agencyFolders(folder)) {
    const files = await readAgencyFiles(folder, name, shared.resolve, options);
    const own = await readHolidays(folder, `schemas/${name}`);
    const holidays = tablesInForce(national.tables, own.tables);
    const { loaded, problems: found } = inForce(files, holidays);
    problems.push(...files.problems, ...own.problems, ...found);
    if (!loaded) continue;
    agencies.push(loaded);
    if (options.today !== undefined && files.agency) {
      problems.push(...missingYears(loaded, files.agency, options.today));
    }
  }
  if (agencies.length === 0 && problems.length === 0) problems.push(nothing);
  return { agencies, problems: inReadingOrder(problems) };
}

/** Folders with definitions in them. One without its agency.json says so when it is read. */
async function agencyFolders(folder: PackFolder): Promise<string[]> {
  const names: string[] = [];
  for (const name of await folder.list('schemas')) {
    if (reserved.has(name) || !(await folder.isFolder(`schemas/${name}`))) continue;
    const files = await folder.list(`schemas/${name}`);
    if (files.some((file) => file.endsWith('.json'))) names.push(name);
  }
  return names;
}

const nothing: FileProblem = {
  file: 'schemas',
  line: 1,
  severity: 'error',
  code: 'no-agency',
  message: {
    id: 'Tidak ada instansi di sini. Folder paket memuat schemas/<instansi>/agency.json dan workflows/<instansi>/.',
    en: 'There is no agency here. The folder of a pack holds schemas/<agency>/agency.json and workflows/<agency>/.',
  },
};
