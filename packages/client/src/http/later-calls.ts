/** Calls that a page with an application form does without, and so does not load. */

import type { AuthoringService } from '../authoring-service.ts';
import type { Draft, Verdict } from '@alur/model/permit/application.js';
import type {
  MovedDraft,
  Procedure,
  ProcedureSummary,
  TaskCompletion,
  TaskResult,
  TaskSummary,
  TaskView,
} from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { path } from './path.ts';
import { shaped, shapedList, shapes, type Shape } from './shapes.ts';
import type { Transport } from './transport.ts';
import type { TrackingService } from '../tracking-service.ts';

export async function refuseSignUp(http: Transport, token: string): Promise<void> {
  await http.send('POST', '/accounts/refusal', { token });
}

export async function moveDraft(http: Transport, id: string, version: number): Promise<MovedDraft> {
  const moved = await http.send('POST', path`/drafts/${id}/revision`, { version });
  const { draft, asksAgain } = shaped<MovedDraft>(moved, { draft: 'object', asksAgain: 'array' });
  return { draft: shaped(draft, shapes.draft), asksAgain };
}

export async function correct(http: Transport, task: string): Promise<Draft> {
  return shaped(await http.send('POST', path`/tasks/${task}/correction`), shapes.draft);
}

const taskSummary: Shape<TaskSummary> = {
  id: 'string',
  case: 'string',
  activity: 'string',
  activityName: 'string',
  role: 'string',
  work: 'string',
  permitType: 'object',
};
const taskView: Shape<TaskView> = {
  ...taskSummary,
  outcomes: 'array',
  verdicts: 'array',
  caseView: 'object',
};
const taskResult: Shape<TaskResult> = { ...shapes.caseSummary, events: 'array' };

export async function tasks(http: Transport): Promise<readonly TaskSummary[]> {
  return shapedList(await http.get('/tasks'), taskSummary);
}

export async function task(http: Transport, id: string): Promise<TaskView> {
  return shaped(await http.get(path`/tasks/${id}`), taskView);
}

export async function saveVerdicts(
  http: Transport,
  of: string,
  verdicts: readonly Verdict[],
): Promise<void> {
  await http.send('PUT', path`/tasks/${of}/verdicts`, { verdicts });
}

export async function completeTask(
  http: Transport,
  id: string,
  completion: TaskCompletion,
): Promise<TaskResult> {
  return shaped(await http.send('POST', path`/tasks/${id}/completion`, completion), taskResult);
}

export async function caseFile(http: Transport, id: string): Promise<Blob> {
  return http.getBlob(path`/cases/${id}/file`);
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

export async function tracking(http: Transport): Promise<TrackingService> {
  const { HttpTrackingService } = await import('./tracking/http-tracking-service.ts');
  return new HttpTrackingService(http);
}

export async function authoring(http: Transport): Promise<AuthoringService> {
  const { HttpAuthoringService } = await import('./authoring/http-authoring-service.ts');
  return new HttpAuthoringService(http);
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
