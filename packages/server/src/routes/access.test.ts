import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskSummary } from '@alur/client/permit-service.js';
import type { GuardedRoute } from '../http/api-scope.ts';
import { statusOf } from '../http/service-errors.ts';
import { decisionFor, people, ruleNames, type Person } from '../testing/policy-matrix.ts';
import { filledDraft, sentCase } from '../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.ts';
import { metadata, type WebClient } from '../testing/web-client.ts';

/** Every route of the table, asked by everybody, answers as the rule that it names decides. */

let under: ServerUnderTest;
let browsers: Readonly<Record<Person, WebClient>>;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  under = await serverUnderTest();
  const { api } = under;
  const owner = await under.citizen();
  browsers = {
    nobody: under.browser(),
    owner,
    stranger: await under.citizen(),
    performer: await under.officer('cso'),
    'other officer': await under.officer('back-office-a'),
    overseer: await under.officer('head-of-agency'),
    author: await under.officer('sop-author'),
  };
  const { id: caseId, documents } = await sentCase(owner, api, 'reklame');
  const tasks = await browsers.performer.call<TaskSummary[]>('GET', `${api}/tasks`);
  const draft = await filledDraft(owner, api, 'reklame');
  const begun = await owner.call('POST', `${api}/uploads`, undefined, announced(draft.id));
  ids = {
    draft: draft.id,
    'draft document': draft.documents[0]?.id ?? '',
    case: caseId,
    document: documents[0]?.id ?? '',
    task: tasks.body.find((task) => task.case === caseId)?.id ?? '',
    upload: begun.headers.get('location')?.split('/').at(-1) ?? '',
  };
});
afterAll(() => under.stop());

function announced(draft: string): Record<string, string> {
  return {
    'tus-resumable': '1.0.0',
    'upload-length': '1000',
    'upload-metadata': metadata({ draft, requirement: 'ktp', filename: 'ktp.pdf' }),
  };
}

/** What each route that takes a body is sent: right in form, without effect where it is allowed. */
const bodies: Readonly<Record<string, unknown>> = {
  'POST /session': { email: 'siapa@contoh.example', password: 'tidak cocok' },
  'POST /accounts': { email: 'bukan alamat', password: 'x' },
  'POST /accounts/activation': { token: 'tidak-ada', password: 'x' },
  'POST /accounts/refusal': { token: 'tidak-ada' },
  'POST /drafts': { permitType: 'tidak-ada' },
  'POST /drafts/:id/revision': { version: 999 },
  'PUT /drafts/:id': { answers: {}, statements: [], stage: 'documents', version: 999 },
  'PUT /tasks/:id/verdicts': { verdicts: [{ item: 'tidak-ada', ok: true }] },
  'POST /tasks/:id/completion': { outcome: 'tidak-ada' },
  'POST /tasks/:id/parts': { inputs: [{ input: 99, present: true }] },
  'POST /cases/:id/explanations': { deviation: 'tidak-ada', cause: { code: 'other' } },
  'PUT /workflows/:folder/:file/draft': { bpmn: '<x/>', version: 999 },
  'POST /workflows/:folder/:file/revisions': {
    ...{ version: 999, effectiveOn: '2099-01-01', approvedBy: 'Kepala Dinas', note: '' },
  },
  'POST /cases/:id/clock': { kind: 'resume', reason: 'answered' },
};

/** Routes that end what others need are asked by those who may in a test of their own. */
const destructive = /^(DELETE|POST \/drafts\/:id\/submission)/;

function pathOf({ url }: GuardedRoute): string {
  const path = url.replace('/api/agencies/:agency', '');
  const kind = path.split('/')[1] ?? '';
  const own = kind === 'permit-types' ? 'reklame' : (ids[kind.replace(/s$/, '')] ?? '');
  if (path === '/tracked-steps') return `${path}?from=0&to=9999999999999`;
  return path
    .replace(':id', own)
    .replace(':document', ids['draft document'] ?? '')
    .replace(':folder/:file', 'denpasar/online-registration.bpmn')
    .replace(':revision', '1')
    .replace(':upload', ids['upload'] ?? '');
}

async function ask(route: GuardedRoute, person: Person) {
  const name = `${route.method} ${route.url.replace('/api/agencies/:agency', '')}`;
  const tus = name === 'POST /uploads' ? announced(ids['draft'] ?? '') : {};
  const patch =
    route.method === 'PATCH'
      ? { 'content-type': 'application/offset+octet-stream', 'upload-offset': '999' }
      : {};
  const headers = { 'tus-resumable': '1.0.0', ...tus, ...patch };
  const body = route.method === 'PATCH' ? new Uint8Array(1) : bodies[name];
  const query = name === 'DELETE /workflows/:folder/:file/draft' ? '?version=999' : '';
  const address = `${under.api}${pathOf(route)}${query}`;
  return browsers[person].call(route.method, address, body, headers);
}

const guarded = () => under.server.app.guardedRoutes.filter(({ policy }) => policy !== 'anybody');

it('guards every route with a rule that exists, and leaves no rule unused', () => {
  const used = new Set(guarded().map(({ policy }) => policy));
  expect([...used].toSorted()).toEqual([...ruleNames].toSorted());
});

describe.each(people)('%s', (person) => {
  it('gets from each route what its rule decides', async () => {
    for (const route of guarded()) {
      const decision = decisionFor(route.policy, person);
      const name = `${route.method} ${route.url.replace('/api/agencies/:agency', '')}`;
      if (decision === 'allow' && destructive.test(name)) continue;
      const answer = await ask(route, person);
      const label = `${person}: ${name} → ${JSON.stringify(answer.body)}`;
      if (decision !== 'allow') expect(answer.status, label).toBe(statusOf[decision]);
      else if (/^POST .accounts.(activation|refusal)$/.test(name))
        expect(answer.status, label).toBe(404);
      else if (name === 'POST /session') expect(answer.status, label).toBe(401);
      else if (name === 'POST /drafts' || name.endsWith('/draft/checks'))
        expect(answer.status, label).toBe(404);
      else expect([200, 201, 204, 409, 422], label).toContain(answer.status);
    }
  });
});

it('lets the owner end what is their own', async () => {
  const { owner } = browsers;
  const { api } = under;
  const { draft, upload } = ids;
  const removed = `${api}/drafts/${draft}/documents/${ids['draft document']}`;
  expect((await owner.call('DELETE', removed)).status).toBe(204);
  const tus = { 'tus-resumable': '1.0.0' };
  expect((await owner.call('DELETE', `${api}/uploads/${upload}`, undefined, tus)).status).toBe(204);
  expect((await owner.call('POST', `${api}/drafts/${draft}/submission`)).status).toBe(422);
  expect((await owner.call('DELETE', `${api}/drafts/${draft}`)).status).toBe(204);
  expect((await owner.call('DELETE', `${api}/session`)).status).toBe(204);
  expect((await owner.call('GET', `${api}/drafts`)).status).toBe(401);
});

it('does not come up with a route that names no rule', async () => {
  const { app } = under.server;
  expect(app.guardedRoutes.length).toBeGreaterThan(20);
  const { requirePolicies } = await import('../http/api-scope.ts');
  const { default: Fastify } = await import('fastify');
  const other = Fastify();
  requirePolicies(other, []);
  expect(() => other.get('/terbuka', async () => 'x')).toThrow('names no policy');
});
