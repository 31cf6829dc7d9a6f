import { rename } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledDraft } from '../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.ts';
import { upload, type WebClient } from '../testing/web-client.ts';

const token = 'token-rahasia-0123456789';
const authorization = { authorization: `Bearer ${token}` };

let under: ServerUnderTest;
let anybody: WebClient;
beforeAll(async () => {
  under = await serverUnderTest({}, { metricsToken: token });
  anybody = under.browser();
});
afterAll(() => under.stop());

interface Told {
  readonly ready: boolean;
  readonly reasons: readonly { readonly check: string }[];
}

describe('a server that runs', () => {
  it('says so, and that it is ready', async () => {
    const health = await anybody.call('GET', '/healthz');
    expect([health.status, health.body]).toEqual([200, { status: 'ok' }]);
    const ready = await anybody.call('GET', '/readyz');
    expect([ready.status, ready.body]).toEqual([200, { ready: true, reasons: [] }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });

  it('shows its metrics to who has the token, and nobody else learns that there are any', async () => {
    expect((await anybody.call('GET', '/metrics')).status).toBe(404);
    const { status, headers } = await anybody.call('GET', '/metrics', undefined, authorization);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
  });

  it('counts requests, commits, tasks and mails, and says nothing of who and which', async () => {
    const citizen = await under.citizen();
    const draft = await filledDraft(citizen, under.api, 'reklame');
    const sent = await citizen.call<{ id: string }>(
      'POST',
      `${under.api}/drafts/${draft.id}/submission`,
    );
    expect(sent.status).toBe(200);
    const { body } = await anybody.call<string>('GET', '/metrics', undefined, authorization);
    const value = (line: RegExp) => Number(line.exec(body)?.[1] ?? Number.NaN);
    expect(
      value(
        /^alur_http_request_seconds_count\{method="POST",route="\/api\/agencies\/:agency\/drafts\/:id\/submission",status="200"\} (\d+)$/m,
      ),
    ).toBe(1);
    expect(value(/^alur_store_commit_seconds_count\{result="committed"\} (\d+)$/m)).toBeGreaterThan(
      3,
    );
    expect(value(/^alur_open_tasks\{agency="denpasar",role="cso"\} (\d+)$/m)).toBe(1);
    expect(value(/^alur_mails\{state="failed"\} (\d+)$/m)).toBe(0);
    expect(value(/^alur_mail_deliveries_total\{outcome="failed"\} (\d+)$/m)).toBe(0);
    expect(value(/^alur_uploads_open (\d+)$/m)).toBe(0);
    expect(value(/^nodejs_eventloop_lag_p99_seconds ([\d.e-]+)$/m)).toBeGreaterThanOrEqual(0);
    expect(value(/^process_resident_memory_bytes (\d+)$/m)).toBeGreaterThan(1e6);
    expect(body).not.toContain(sent.body.id);
    expect(body).not.toContain(draft.id);
    expect(body).not.toMatch(/@|contoh\.example/);
  });

  it('counts files that it did not take, by why, and what is late', async () => {
    const citizen = await under.citizen();
    const draft = await filledDraft(citizen, under.api, 'reklame');
    const file = { draft: draft.id, requirement: 'ktp', name: 'ktp.jpg' };
    await upload(citizen, under.api, { ...file, bytes: Buffer.from('ini bukan gambar') });
    const { body } = await anybody.call<string>('GET', '/metrics', undefined, authorization);
    expect(body).toMatch(/^alur_uploads_refused_total\{reason="unsupported-file"\} 1$/m);
    expect(body).toMatch(/^alur_uploads_refused_total\{reason="too-large"\} 0$/m);
    expect(body).toMatch(/^alur_late_cases\{agency="denpasar"\} 0$/m);
    expect(body).toMatch(/^alur_late_steps\{agency="denpasar"\} 0$/m);
  });

  it('counts an address that leads nowhere without repeating it', async () => {
    await anybody.call('GET', '/tidak-ada/rahasia');
    const { body } = await anybody.call<string>('GET', '/metrics', undefined, authorization);
    expect(body).not.toContain('rahasia');
  });
});

describe('a server that cannot serve', () => {
  async function notReady(spoil: (under: ServerUnderTest) => Promise<unknown>): Promise<Told> {
    const server = await serverUnderTest({}, {}, { logger: false });
    try {
      await spoil(server);
      const { status, body } = await server.browser().call<Told>('GET', '/readyz');
      expect(status).toBe(503);
      expect(JSON.stringify(body)).not.toMatch(/\/tmp|alur-server|Error/);
      return body;
    } finally {
      await server.stop();
    }
  }

  it('says that its database does not answer', async () => {
    const told = await notReady(({ server }) => server.desk.store.close());
    expect(told.reasons.map(({ check }) => check)).toEqual(['database']);
  });

  it('says that it has no agency', async () => {
    const told = await notReady(async ({ server }) => {
      (server.desk.definitions.agencies as Map<string, unknown>).clear();
    });
    expect(told.reasons.map(({ check }) => check)).toEqual(['pack']);
  });

  it('says that it cannot write', async () => {
    const told = await notReady(async ({ folder }) => {
      await rename(`${folder}/documents`, `${folder}/gone`);
    });
    expect(told.reasons.map(({ check }) => check)).toEqual(['disk']);
  });
});

describe('a server that is asked to end', () => {
  it('says that it is not ready while it still answers, and then answers no more', async () => {
    let close: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (close = resolve));
    const server = await serverUnderTest({}, {}, { beforeClosing: () => until });
    const client = server.browser();
    const stopped = server.stop();
    const told = await client.call<Told>('GET', '/readyz');
    expect(told.status).toBe(503);
    expect(told.body.reasons.map(({ check }) => check)).toEqual(['stopping']);
    expect((await client.call('GET', '/healthz')).status).toBe(200);
    expect((await client.call('GET', `${server.api}/profile`)).status).toBe(200);
    close();
    await stopped;
    await expect(client.call('GET', '/healthz')).rejects.toThrow();
  });
});
