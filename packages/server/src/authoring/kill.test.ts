import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkflowDraft, WorkflowRevision } from '@alur/client/authoring-service.js';
import type { CaseView } from '@alur/client/permit-service.js';
import { sessionCookie } from '../http/session-cookie.ts';
import { openDesk, realWorld } from '../open-desk.ts';
import { KillableServers } from '../testing/killable.ts';
import { createPerson } from '../testing/person.ts';
import { sentCase } from '../testing/sample-application.ts';
import { testConfig } from '../testing/server-under-test.ts';
import { WebClient } from '../testing/web-client.ts';

const kills = 4;
const api = '/api/agencies/denpasar';
const workflow = 'denpasar/online-registration.bpmn';
const address = `${api}/workflows/${workflow}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-authoring-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it(
  `publishes whole or not at all when it is killed ${kills} times at it, and forgets nothing`,
  { timeout: 120_000 },
  async () => {
    const people = await prepare();
    const servers = new KillableServers(folder);
    let acknowledged = 1;
    const running: CaseView[] = [];
    try {
      for (let round = 0; round <= kills; round++) {
        const url = await servers.start();
        const author = browser(url, people.author);
        const applicant = browser(url, people.applicant);

        const history = await revisions(author);
        const newest = history[0]?.revision ?? 0;
        expect(history.map(({ revision }) => revision)).toEqual(downFrom(newest));
        // One more may have been written whose answer never came; never less, never half.
        expect([acknowledged, acknowledged + 1]).toContain(newest);
        acknowledged = newest;
        const left = await author.call<WorkflowDraft | ''>('GET', `${address}/draft`);
        // The draft went with the revision that it became, and with nothing else.
        if (left.body !== '') expect(left.body.basedOn).toBe(newest);

        // The next application follows the newest, and those under way the ones they began on.
        const sent = await sentCase(applicant, api, 'reklame');
        expect(sent.workflow.sha256).toBe(history[0]?.sha256);
        for (const { id, workflow: pinned, activities } of running) {
          const { body } = await applicant.call<CaseView>('GET', `${api}/cases/${id}`);
          expect([body.workflow, body.activities]).toEqual([pinned, activities]);
        }
        running.push(sent);
        if (round === kills) return;

        const working = publishing(author, (revision) => {
          acknowledged = revision;
        });
        await Promise.race([working.first, working.end]);
        await wait((round * 37) % 90);
        await servers.kill();
        await expect(working.end).rejects.toThrow(/fetch failed|terminated|closed/);
      }
    } finally {
      await servers.end();
    }
  },
);

const downFrom = (newest: number) => Array.from({ length: newest }, (_, index) => newest - index);

async function revisions(author: WebClient): Promise<readonly WorkflowRevision[]> {
  const { status, body } = await author.call<WorkflowRevision[]>('GET', `${address}/revisions`);
  expect(status).toBe(200);
  return body;
}

/** Saves and publishes one revision after the other, until the server is gone. */
function publishing(author: WebClient, acknowledged: (revision: number) => void) {
  let published = (): void => undefined;
  const first = new Promise<void>((resolve) => (published = resolve));
  const work = async (): Promise<never> => {
    for (;;) {
      const [latest] = await revisions(author);
      const revision = latest?.revision ?? 0;
      const file = await author.call<string>('GET', `${address}/revisions/${revision}`);
      const bpmn = file.body.replace(/name="Mulai[^"]*"/, `name="Mulai ${revision}"`);
      const { body: open } = await author.call<WorkflowDraft | ''>('GET', `${address}/draft`);
      const version = open === '' ? 0 : open.version;
      const draft = await author.call<WorkflowDraft>('PUT', `${address}/draft`, { bpmn, version });
      expect(draft.status).toBe(200);
      const made = await author.call<WorkflowRevision>('POST', `${address}/revisions`, {
        ...{ version: draft.body.version, effectiveOn: today(), approvedBy: 'Kepala Dinas' },
        note: '',
      });
      expect(made.status).toBe(201);
      acknowledged(made.body.revision);
      published();
    }
  };
  return { first, end: work() };
}

/** Of Denpasar, which is eight hours ahead. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

async function prepare() {
  const { desk } = await openDesk(testConfig(folder), realWorld, { mailQueued: () => undefined });
  const author = await createPerson(desk, ['sop-author']);
  const applicant = await createPerson(desk, []);
  await desk.store.close();
  return { author: author.cookie, applicant: applicant.cookie };
}

function browser(url: string, cookie: string): WebClient {
  const client = new WebClient(url);
  client.cookies.set(sessionCookie, cookie);
  return client;
}
