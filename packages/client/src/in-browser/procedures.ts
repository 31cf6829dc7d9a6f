/** The SOPs in force, and the earlier ones for who may see a case on them. */

import type { Procedure as PublishedProcedure, ProcedureSummary } from '../permit-service.ts';
import { procedureSummary } from '../procedure-summary.ts';
import { serviceError } from '../service-texts.ts';
import { procedureKey, procedureOf } from './definitions.ts';
import { officerRoles, whoIsSignedIn, type Desk, type Procedure } from './desk.ts';
import { procedureInForce, proceduresInForce } from './procedure-in-force.ts';

export async function procedureSummaries(desk: Desk): Promise<readonly ProcedureSummary[]> {
  return (await proceduresInForce(desk)).map(procedureSummary);
}

/** @throws {ServiceError} `not-found` */
export async function readProcedure(
  desk: Desk,
  id: string,
  sha256?: string,
): Promise<PublishedProcedure> {
  const { engine: _, xml: __, ...procedure } = await visibleProcedure(desk, id, sha256);
  return procedure;
}

/** @throws {ServiceError} `not-found` */
export async function readDiagram(desk: Desk, id: string, sha256?: string): Promise<string> {
  const { sop, xml } = await visibleProcedure(desk, id, sha256);
  if (xml !== undefined) return xml;
  const { writeWorkflow } = await import('@alur/workflow/bpmn/write-workflow.js');
  return writeWorkflow(sop);
}

async function visibleProcedure(desk: Desk, id: string, sha256?: string): Promise<Procedure> {
  const inForce = await procedureInForce(desk, id);
  if (inForce && (sha256 === undefined || sha256 === inForce.sha256)) return inForce;
  const key = sha256 === undefined ? undefined : procedureKey({ id, sha256 });
  if (key === undefined || !(await seesCaseOn(desk, key))) throw serviceError('not-found');
  return procedureOf(desk, key);
}

/** Whether the account that is signed in may see any case on a procedure. */
async function seesCaseOn(desk: Desk, key: string): Promise<boolean> {
  const account = await whoIsSignedIn(desk);
  if (!account) return false;
  const tables = await desk.tables();
  const cases = (await tables.getAll('cases')).filter(({ workflow }) => workflow === key);
  if (cases.some((row) => row.account === account.id)) return true;
  const roles = officerRoles(desk, account);
  const tasks = await tables.getAll('tasks');
  return tasks.some(
    (task) => roles.includes(task.role) && cases.some((row) => row.key === task.case),
  );
}
