import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, Procedure, ProcedureSummary } from '@alur/client/permit-service.js';
import { sentCase } from '../../testing/sample-application.ts';
import {
  repository,
  serverUnderTest,
  type ServerUnderTest,
} from '../../testing/server-under-test.ts';
import type { WebClient } from '../../testing/web-client.ts';

const id = 'denpasar/online-registration.bpmn';

let under: ServerUnderTest;
let citizen: WebClient;
let officer: WebClient;
let sent: CaseView;
beforeAll(async () => {
  under = await serverUnderTest();
  citizen = await under.citizen();
  officer = await under.officer('cso');
  sent = await sentCase(citizen, under.api, 'reklame');
});
afterAll(() => under.stop());

const address = (rest = '') => `${under.api}/procedures/${id}${rest}`;
const get = (rest = '', by: WebClient = under.browser()) => by.call('GET', address(rest));

describe('the SOPs of an agency', () => {
  it('are listed for everybody in the order of the agency, by what their documents say', async () => {
    const { status, body } = await under
      .browser()
      .call<ProcedureSummary[]>('GET', `${under.api}/procedures`);
    expect(status).toBe(200);
    expect(body[0]).toMatchObject({ id, title: expect.stringMatching(/online/i) as string });
    expect(body.map((each) => each.id)).toContain('denpasar/it-maintenance.bpmn');
  });

  it('come whole, with the hash of their file', async () => {
    const xml = await readFile(join(repository, 'workflows', id));
    const { body } = (await get()) as { body: Procedure };
    expect(body.sha256).toBe(createHash('sha256').update(xml).digest('hex'));
    expect(body.sop.activities.length).toBeGreaterThan(5);
    expect(body.sop).toEqual(
      under.server.desk.definitions.agencies.get('denpasar')?.workflows.get(id)?.sop,
    );
    expect(sent.workflow).toEqual({ id, sha256: body.sha256 });
  });

  it('come as the file that was published', async () => {
    const { headers, body } = await get('/diagram');
    expect(headers.get('content-type')).toContain('application/xml');
    expect(body).toBe(await readFile(join(repository, 'workflows', id), 'utf8'));
  });

  it.each([
    ['another agency’s', '/api/agencies/blitar/procedures/denpasar/online-registration.bpmn', 404],
    ['one that is not there', '/api/agencies/denpasar/procedures/denpasar/nothing.bpmn', 404],
    ['a path', '/api/agencies/denpasar/procedures/denpasar/..%2F..%2Fpackage.json', 404],
    ['a hash that is none', `/api/agencies/denpasar/procedures/${id}?sha256=abc`, 422],
  ])('are not %s', async (_, path, status) => {
    expect((await under.browser().call('GET', path)).status).toBe(status);
  });
});

describe('a cache', () => {
  it.each(['', '/diagram'])('may keep one content for ever (%s)', async (part) => {
    const { headers } = await get(`${part}?sha256=${sent.workflow.sha256}`);
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  });

  it.each(['', '/diagram'])(
    'asks again what is in force, and learns that nothing changed (%s)',
    async (part) => {
      const first = await get(part);
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toBe(`"${sent.workflow.sha256}"`);
      const again = await under
        .browser()
        .call('GET', address(part), undefined, { 'if-none-match': `"other", W/${etag}` });
      expect([again.status, again.body]).toEqual([304, '']);
    },
  );
});

describe('an SOP that is no longer in force', () => {
  let sha256: string;

  /** A case that began before the SOP was changed. */
  beforeAll(async () => {
    const { store } = under.server.desk;
    const record = await store.read.cases.byId(sent.id);
    if (!record) throw new Error('the case is not there');
    const now = await readFile(join(repository, 'workflows', id), 'utf8');
    const xml = now.replace('</bpmn:definitions>', '<!-- lama --></bpmn:definitions>');
    expect(xml).not.toBe(now);
    sha256 = createHash('sha256').update(xml).digest('hex');
    await store.transaction(async (tx) => {
      await tx.definitions.keepWorkflow({ id, sha256, xml, storedAt: record.submittedAt });
      const own = { id: 'earlier', draft: 'd', registrationNumber: '0', verificationCode: 'v' };
      await tx.cases.create({ ...record, ...own, workflow: { id, sha256 } });
      const [task] = await tx.tasks.ofCase(sent.id);
      if (!task) throw new Error('the case has no task');
      await tx.tasks.open([
        { ...task, id: 'earlier-task', case: 'earlier', state: 'open', role: 'cso' },
      ]);
    });
  });

  it.each(['', '/diagram'])('is for its applicant and its officers alone (%s)', async (part) => {
    const by = async (client?: WebClient) => (await get(`${part}?sha256=${sha256}`, client)).status;
    expect(await by(citizen)).toBe(200);
    expect(await by(officer)).toBe(200);
    expect(await by(await under.citizen())).toBe(404);
    expect(await by(await under.officer('back-office-a'))).toBe(404);
    expect(await by()).toBe(404);
  });

  it('is kept by a cache for the one who fetched it', async () => {
    const { headers } = await get(`?sha256=${sha256}`, citizen);
    expect(headers.get('vary')).toContain('cookie');
  });

  it('is not what others get who name no content', async () => {
    const { body } = (await get('', citizen)) as { body: Procedure };
    expect(body.sha256).toBe(sent.workflow.sha256);
  });
});
