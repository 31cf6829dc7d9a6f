import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { readAgency } from '@alur/model/permit/read-agency.js';
import { readPermitType } from '@alur/model/permit/read-permit-type.js';
import { lintOptions } from '@alur/workflow/pack/lint-options.js';
import type { FileProblem } from './file-problem.ts';
import { editorHints } from './editor-hints.ts';
import { definitionFiles } from './file-names.ts';
import type { PackOptions } from './pack-options.ts';
import type { PackFolder } from './pack-folder.ts';
import type { Placed } from './placed.ts';
import { readDefinition, type ReadFile } from './read-definition.ts';
import { type LoadedWorkflow, readProcedure } from './read-procedure.ts';
import { unreadableServiceTime } from './service-times.ts';
import { unreadableTheme } from './unreadable-theme.ts';

/**
 * What the files of one agency hold, each for itself. A file that is there but cannot be used is
 * undefined, and says why in `problems`.
 */
export interface AgencyFiles {
  readonly agency: Placed<Agency> | undefined;
  /** By id, which is the name of the file. */
  readonly permitTypes: ReadonlyMap<string, Placed<PermitType> | undefined>;
  /** By id: `denpasar/online-registration.bpmn`. */
  readonly workflows: ReadonlyMap<string, Placed<LoadedWorkflow> | undefined>;
  readonly problems: readonly FileProblem[];
}

/** Reads `schemas/<name>/*.json`, without its folders, and the procedures that belong to them. */
export async function readAgencyFiles(
  folder: PackFolder,
  name: string,
  shared: (ref: string) => unknown,
  { lint = false }: PackOptions = {},
): Promise<AgencyFiles> {
  const problems: FileProblem[] = [];
  const take = <T>(read: ReadFile<T>): Placed<T> | undefined => {
    if (read.ok) {
      problems.push(...(read.remarks ?? []));
      return read.placed;
    }
    problems.push(...read.problems);
    return undefined;
  };

  const path = `schemas/${name}`;
  const hints = (schema: string) =>
    lint
      ? (placed: Placed<unknown>, json: unknown) => editorHints(placed, json, schema)
      : undefined;
  const agency = take(
    await readDefinition(
      folder,
      `${path}/agency.json`,
      (json) => readAgency(json, name),
      hints('../meta/agency.schema.json'),
    ),
  );
  if (lint && agency) problems.push(...unreadableTheme(agency));

  const permitTypes = new Map<string, Placed<PermitType> | undefined>();
  const definitions = definitionFiles(path, await folder.list(path), '.json');
  problems.push(...definitions.problems);
  for (const file of definitions.read) {
    if (file === 'agency.json') continue;
    const id = file.slice(0, -'.json'.length);
    const read = (json: unknown) => readPermitType(json, shared, id);
    const permitType = take(
      await readDefinition(
        folder,
        `${path}/${file}`,
        read,
        hints('../meta/permit-type.schema.json'),
      ),
    );
    if (lint && permitType) problems.push(...unreadableServiceTime(permitType));
    permitTypes.set(id, permitType);
  }

  const workflows = new Map<string, Placed<LoadedWorkflow> | undefined>();
  const readable = [...permitTypes.values()].flatMap((placed) => placed?.value ?? []);
  const procedures = definitionFiles(
    `workflows/${name}`,
    await folder.list(`workflows/${name}`),
    '.bpmn',
  );
  problems.push(...procedures.problems);
  for (const id of await workflowIds(folder, name, procedures.read, agency?.value)) {
    const rules = lint ? lintOptions(agency?.value, readable, id) : undefined;
    workflows.set(id, take(await readProcedure(folder, id, rules)));
  }
  return { agency, permitTypes, workflows, problems };
}

/** Those in the agency's own folder, and those of others that it has put in force. */
async function workflowIds(
  folder: PackFolder,
  name: string,
  own: readonly string[],
  agency: Agency | undefined,
): Promise<Set<string>> {
  const ids = new Set(own.map((file) => `${name}/${file}`));
  for (const id of agency?.workflows ?? []) {
    const [other, file] = id.split('/');
    if ((await folder.list(`workflows/${other}`)).includes(file ?? '')) ids.add(id);
  }
  return ids;
}
