import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { PinnedTask } from '../store/ports/tasks.ts';
import type { CaseDesk } from './case-desk.ts';
import type { Procedure } from './definitions.ts';

interface Pinned {
  readonly agency: Agency;
  readonly permitType: PermitType;
  readonly procedure: Procedure;
}

/** What the case of a task is pinned to. */
export async function definitionsOf(
  desk: CaseDesk,
  { task, permitType: ref, workflow }: PinnedTask,
): Promise<Pinned> {
  const agency = desk.definitions.agencies.get(task.agency)?.agency;
  const permitType = await desk.definitions.permitType(task.agency, ref);
  if (!agency || !permitType) throw new Error(`case ${task.case} lost its definitions`);
  return { agency, permitType, procedure: await desk.definitions.procedure(workflow) };
}
