/** Calls that a page with an application form does without, and so does not load. */

import type { Procedure, ProcedureSummary } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { path } from './path.ts';
import { shaped, shapedList } from './shapes.ts';
import type { Transport } from './transport.ts';

export async function refuseSignUp(http: Transport, token: string): Promise<void> {
  await http.send('POST', '/accounts/refusal', { token });
}

export async function procedures(http: Transport): Promise<readonly ProcedureSummary[]> {
  return shapedList<ProcedureSummary>(await http.get('/procedures'), {
    id: 'string',
    title: 'string',
  });
}

export async function procedure(http: Transport, id: string, sha256?: string): Promise<Procedure> {
  const answer = await http.get(addressOf(id) + versionOf(sha256));
  return shaped<Procedure>(answer, { id: 'string', sha256: 'string', sop: 'object' });
}

export async function procedureDiagram(
  http: Transport,
  id: string,
  sha256?: string,
): Promise<string> {
  const file = await http.getBlob(`${addressOf(id)}/diagram${versionOf(sha256)}`);
  return file.text();
}

/** The slash in an id stays one: servers in front of ours refuse it encoded. */
function addressOf(id: string): string {
  const [, folder, file] = /^([\w-]+)\/([\w-]+\.bpmn)$/.exec(id) ?? [];
  if (!folder || !file) throw serviceError('not-found');
  return path`/procedures/${folder}/${file}`;
}

function versionOf(sha256: string | undefined): string {
  return sha256 === undefined ? '' : path`?sha256=${sha256}`;
}
