import type { Agency } from '@alur/model/generated/agency.js';
import type { AuthoringService, PublishRequest, WorkflowDraft } from '../authoring-service.ts';
import { localDay } from '../authoring/local-day.ts';
import type { PermitService } from '../permit-service.ts';
import { check } from './check.ts';
import type { ServiceHarness } from './harness.ts';

export interface Author {
  readonly service: PermitService;
  readonly authoring: AuthoringService;
  readonly agency: Pick<Agency, 'id' | 'roles' | 'timeZone'>;
  readonly email: string;
  /** A path that no SOP has yet. */
  readonly workflow: string;
}

/** Somebody who may write SOPs, and a path for one that does not stand yet. */
export async function author(harness: ServiceHarness): Promise<Author> {
  const agency = await (await harness.service()).agency();
  const role = agency.roles.find(({ authors }) => authors)?.id;
  check(role !== undefined, 'the agency has a role of authors');
  const service = await harness.officer(role);
  const email = (await service.session())?.email ?? '';
  const workflow = `${agency.id}/uji-${crypto.randomUUID()}.bpmn`;
  return { service, authoring: await service.authoring(), agency, email, workflow };
}

/** A file that may be published under any path of the agency, different each time. */
export async function fileOf(harness: ServiceHarness): Promise<string> {
  const service = await harness.service();
  const { workflow } = await service.permitType(harness.sample.permitType);
  return renamed(await service.procedureDiagram(workflow), `Uji ${crypto.randomUUID()}`);
}

export const renamed = (file: string, title: string): string =>
  replaced(file, /(<sop:identity\b[^>]*? title=)"[^"]*"/, `$1"${title}"`);

/** The first step takes 90 minutes. */
export function timed(file: string): string {
  const stated = /<sop:mutuBaku\b[^>]*?>/i.exec(file)?.[0] ?? '';
  const without = stated.replace(/ duration="[^"]*"/, '');
  const longer = without.replace(/(\/?>)$/, ' duration="90 Menit"$1');
  return replaced(file, stated, longer);
}

function replaced(file: string, from: string | RegExp, to: string): string {
  const after = file.replace(from, to);
  check(from !== '' && after !== file, `${String(from)} is in the file`);
  return after;
}

/** Right, and in force on the day on which the draft was saved. */
export function requestFor(
  { timeZone }: Author['agency'],
  { version, savedAt }: WorkflowDraft,
): PublishRequest {
  const effectiveOn = localDay(savedAt, timeZone);
  return { version, effectiveOn, approvedBy: 'Kepala Dinas', note: '' };
}
