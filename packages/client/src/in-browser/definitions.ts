/** The definitions in force, and the earlier ones that drafts and cases are pinned to. */

import { compileNet } from '@alur/workflow/engine/compile.js';
import { embeddedEngine } from '@alur/workflow/engine/embedded-engine.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { PermitTypeRef } from '@alur/model/permit/application.js';
import type { PermitTypeSummary, PublicAgency } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import type { Desk, Procedure } from './desk.ts';
import type { Unit } from './unit.ts';

export function publicAgency({ agency }: Desk): PublicAgency {
  const { id, name, shortName, government, address, phone, email, website, region } = agency;
  const { timeZone, units, roles, categories, reasons, letters, theme } = agency;
  const contact = { government, phone, email, website, theme };
  const given = Object.entries(contact).filter(([, value]) => value !== undefined);
  return {
    ...{ id, name, shortName, address, region, timeZone, units, roles, categories, reasons },
    letters,
    ...Object.fromEntries(given),
  };
}

export function permitTypeSummaries({ permitTypes }: Desk): readonly PermitTypeSummary[] {
  return [...permitTypes.values()].map(
    ({ id, revision, title, summary, category, keywords = [], serviceTime, fee }) => ({
      ...{ id, revision, title, category, keywords, serviceTime },
      ...(summary && { summary }),
      ...(fee && { fee }),
    }),
  );
}

/** @throws {ServiceError} `not-found` */
export async function permitTypeOf(desk: Desk, id: string, revision?: number): Promise<PermitType> {
  const inForce = desk.permitTypes.get(id);
  if (inForce && (revision === undefined || revision === inForce.revision)) return inForce;
  const tables = await desk.tables();
  const row =
    revision === undefined
      ? undefined
      : await tables.get('definitions', permitTypeKey({ id, revision }));
  if (row?.definition.kind !== 'permit-type') throw serviceError('not-found');
  return row.definition.permitType;
}

export async function procedureOf(desk: Desk, key: string): Promise<Procedure> {
  const inForce = [...desk.procedures.values()].find((each) => procedureKey(each) === key);
  if (inForce) return inForce;
  const row = await (await desk.tables()).get('definitions', key);
  if (row?.definition.kind !== 'workflow') throw serviceError('not-found');
  const { id, sha256, sop, xml } = row.definition;
  const net = compileNet(sop);
  if (!net.ok)
    throw serviceError('server', { cause: new Error(`${id} does not compile any more`) });
  const engine = embeddedEngine(net.value);
  return { id, sha256, sop, engine, ...(xml !== undefined && { xml }) };
}

export async function keepPermitType(unit: Unit, permitType: PermitType): Promise<void> {
  const key = permitTypeKey(permitType);
  if (await unit.get('definitions', key)) return;
  unit.put('definitions', key, { definition: { kind: 'permit-type', permitType } });
}

export async function keepProcedure(unit: Unit, procedure: Procedure): Promise<void> {
  const key = procedureKey(procedure);
  if (await unit.get('definitions', key)) return;
  const { id, sha256, sop, xml } = procedure;
  unit.put('definitions', key, { definition: { kind: 'workflow', id, sha256, sop, xml } });
}

export function procedureKey({ id, sha256 }: Pick<Procedure, 'id' | 'sha256'>): string {
  return `workflow ${id} ${sha256}`;
}

function permitTypeKey({ id, revision }: PermitTypeRef): string {
  return `permit-type ${id} ${revision}`;
}
