import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  AuthoredWorkflow,
  PresentAuthor,
  WorkflowDraft,
  WorkflowRevision,
} from '@alur/client/authoring-service.js';
import type { ProcedureSummary } from '@alur/client/permit-service.js';
import { startServer } from '../../start.ts';
import { createPerson } from '../../testing/person.ts';
import { sentCase } from '../../testing/sample-application.ts';
import {
  repository,
  serverUnderTest,
  testConfig,
  type ServerUnderTest,
} from '../../testing/server-under-test.ts';
import { sessionCookie } from '../../http/session-cookie.ts';
import { WebClient } from '../../testing/web-client.ts';

const id = 'denpasar/online-registration.bpmn';
const second = 1000;

let under: ServerUnderTest;
let author: WebClient;
let time: number;
let file: string;
beforeEach(async () => {
  // 23:59:00 in Denpasar.
  time = Date.parse('2026-11-21T15:59:00.000Z');
  under = await serverUnderTest({ now: () => new Date(time++).toISOString() });
  author = await under.officer('sop-author');
  file = await readFile(join(repository, 'workflows', id), 'utf8');
});
afterEach(() => under.stop());

const at = (rest: string, workflow = id) => `${under.api}/workflows/${workflow}${rest}`;
const edited = (name: string) => file.replace('name="Mulai"', `name="${name}"`);
const request = { approvedBy: 'Kepala Dinas', note: '' };

async function save(bpmn: string, version = 0, workflow = id): Promise<WorkflowDraft> {
  const saved = await author.call<WorkflowDraft>('PUT', at('/draft', workflow), { bpmn, version });
  expect(saved.status).toBe(200);
  return saved.body;
}

async function publish(bpmn: string, effectiveOn: string, workflow = id) {
  const { version } = await save(bpmn, 0, workflow);
  const body = { ...request, version, effectiveOn };
  const made = await author.call<WorkflowRevision>('POST', at('/revisions', workflow), body);
  expect(made.status).toBe(201);
  return made.body;
}

const revisions = async (by = author) =>
  (await by.call<WorkflowRevision[]>('GET', at('/revisions'))).body;

describe('a revision for a day to come', () => {
  it('holds from midnight of the agency on, without a restart, for cases that begin then', async () => {
    const citizen = await under.citizen();
    const planned = await publish(edited('Besok'), '2026-11-22');
    expect(planned.state).toBe('planned');
    const today = await sentCase(citizen, under.api, 'reklame');
    expect(today.workflow.sha256).not.toBe(planned.sha256);

    time = Date.parse('2026-11-21T16:00:00.000Z');
    const tomorrow = await sentCase(citizen, under.api, 'reklame');
    expect(tomorrow.workflow.sha256).toBe(planned.sha256);
    expect((await revisions()).map(({ state, runningCases }) => [state, runningCases])).toEqual([
      ['in-force', 1],
      ['superseded', 1],
    ]);
    const { body } = await author.call<AuthoredWorkflow[]>('GET', `${under.api}/workflows`);
    expect(body[0]).toMatchObject({ workflow: id, revision: 2 });
  });
});

describe('what is published', () => {
  it('still holds after a restart, and a second server on the same database follows it', async () => {
    const published = await publish(edited('Baru'), '2026-11-21');
    const other = await startServer(testConfig(under.folder), {
      print: () => undefined,
      warn: (line) => {
        throw new Error(line);
      },
      world: {
        now: () => new Date(time++).toISOString(),
        limits: under.server.desk.settings.limits,
      },
    });
    try {
      const applicant = await createPerson(other.desk, []);
      const browser = new WebClient(other.url);
      browser.cookies.set(sessionCookie, applicant.cookie);
      const sent = await sentCase(browser, under.api, 'reklame');
      expect(sent.workflow.sha256).toBe(published.sha256);
      const later = await publish(edited('Lebih baru'), '2026-11-21');
      const next = await sentCase(browser, under.api, 'reklame');
      expect(next.workflow.sha256).toBe(later.sha256);
    } finally {
      await other.stop();
    }
  });

  it('is a public SOP when it is new, behind those of the pack', async () => {
    const workflow = 'denpasar/layanan-baru.bpmn';
    await publish(file, '2026-11-21', workflow);
    const { body } = await under
      .browser()
      .call<ProcedureSummary[]>('GET', `${under.api}/procedures`);
    expect(body.at(-1)).toMatchObject({ id: workflow, effectiveOn: '21 November 2026' });
  });

  it('says who has published it, to authors', async () => {
    const { publishedBy, publishedAt } = await publish(edited('Baru'), '2026-11-21');
    expect(publishedBy).toContain('@contoh.example');
    expect(publishedAt).toMatch(/^2026-11-21T15:59/);
    expect((await revisions(await under.officer('cso'))) as unknown).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('who has an SOP open', () => {
  const ask = async (by: WebClient) =>
    (await by.call<PresentAuthor[]>('POST', at('/presence'))).body.length;

  it('is forgotten a minute after the last question', async () => {
    const other = await under.officer('sop-author');
    await ask(author);
    time += 50 * second;
    expect(await ask(other)).toBe(1);
    time += 50 * second;
    expect(await ask(other)).toBe(0);
    expect(await ask(author)).toBe(1);
  });
});

describe('a draft', () => {
  it('may be larger than anything else that is sent, but not endless', async () => {
    const long = file.replace('</bpmn:definitions>', `${' '.repeat(700_000)}</bpmn:definitions>`);
    expect((await save(long)).bpmn).toBe(long);
    for (const more of [600_000, 6_000_000]) {
      const body = { bpmn: long + ' '.repeat(more), version: 1 };
      expect((await author.call('PUT', at('/draft'), body)).status).toBe(413);
    }
    expect((await author.call<WorkflowDraft>('GET', at('/draft'))).body.version).toBe(1);
  });

  it.each([
    ['of another agency', 'mempawah/standard-certificate.bpmn'],
    ['by a path', 'denpasar/..%2F..%2Fpackage.json'],
    ['by a name that is no file’s', 'denpasar/SOP.bpmn'],
  ])('is not kept %s', async (_, workflow) => {
    const body = { bpmn: file, version: 0 };
    expect((await author.call('PUT', at('/draft', workflow), body)).status).toBe(404);
  });

  it('is counted: an agency cannot pile up SOPs without end', async () => {
    const { store } = under.server.desk;
    const person = await createPerson(under.server.desk, ['sop-author']);
    await store.transaction(async (tx) => {
      for (let n = 0; n < 500; n++) {
        await tx.workflowDrafts.save(
          {
            ...{ agency: 'denpasar', workflow: `denpasar/d-${n}.bpmn`, bpmn: '<x/>' },
            ...{ account: person.account, savedAt: '', basedOn: undefined, title: '', number: '' },
          },
          0,
        );
      }
    });
    const one = { bpmn: file, version: 0 };
    expect((await author.call('PUT', at('/draft', 'denpasar/lagi.bpmn'), one)).status).toBe(409);
    await save(file);
  });
});
