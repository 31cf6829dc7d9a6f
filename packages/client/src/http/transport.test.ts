import { afterEach, describe, expect, it } from 'vitest';
import { deadAddress, loopback, type Handler } from '../testing/loopback.ts';
import { HttpPermitService } from './http-permit-service.ts';
import type { RetryPolicy } from './retry.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function serviceOf(
  handler: Handler,
  retry: RetryPolicy = { delays: [], wait: async () => undefined },
): Promise<HttpPermitService> {
  const { url, close } = await loopback(handler);
  closers.push(close);
  return new HttpPermitService({ baseUrl: url, agency: 'denpasar', retry, timeout: 2_000 });
}

const json =
  (status: number, body: unknown): Handler =>
  (_request, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));

const draft = {
  id: 'd1',
  permitType: { id: 'reklame', revision: 1 },
  answers: {},
  documents: [],
  statements: [],
  stage: 'applicant',
  version: 1,
  updatedAt: '2026-11-21T00:00:00.000Z',
};

describe('an answer of the server', () => {
  it('is given as it came when it has the shape', async () => {
    const service = await serviceOf(json(200, [draft]));
    expect(await service.drafts()).toEqual([draft]);
  });

  it('of 204 to who is signed in means nobody', async () => {
    const service = await serviceOf((_request, response) => void response.writeHead(204).end());
    expect(await service.session()).toBeUndefined();
  });

  it.each([
    ['a page of HTML', '<!doctype html><p>Login WiFi</p>'],
    ['broken JSON', '[{"id":'],
    ['an object where a list belongs', '{}'],
    ['a list of something else', '[{"id":1}]'],
    ['a list of nothing', '[null]'],
    ['nothing', ''],
  ])('that is %s is a failure of the service', async (_name, body) => {
    const service = await serviceOf((_request, response) => void response.end(body));
    await expect(service.drafts()).rejects.toMatchObject({ name: 'ServiceError', code: 'server' });
  });
});

describe('a refusal of the server', () => {
  const sentence = { id: 'Berkas kosong.', en: 'The file is empty.' };

  it.each([
    [401, {}, 'unauthenticated'],
    [403, {}, 'forbidden'],
    [404, {}, 'not-found'],
    [409, {}, 'conflict'],
    [413, {}, 'too-large'],
    [415, {}, 'unsupported-file'],
    [422, { code: 'invalid' }, 'invalid'],
    [422, { code: 'empty-file' }, 'empty-file'],
    [422, { code: '__proto__' }, 'invalid'],
    [429, {}, 'rate-limited'],
    [500, { code: 'invalid' }, 'server'],
    [418, {}, 'server'],
  ])('with status %i and %j is %s', async (status, body, code) => {
    const service = await serviceOf(json(status, body));
    await expect(service.drafts()).rejects.toMatchObject({ code });
  });

  it('keeps its words, its findings and who was first', async () => {
    const findings = [{ path: '/applicant/nik', code: 'required', params: {} }];
    const by = { role: 'cso', at: '2026-11-21T00:00:00.000Z' };
    const service = await serviceOf(json(409, { code: 'conflict', text: sentence, findings, by }));
    await expect(service.completeTask('t1', {})).rejects.toMatchObject({
      text: sentence,
      findings,
      by,
    });
  });

  it.each([
    ['is missing', undefined],
    ['is in one language only', { id: 'Tidak.' }],
    ['is a page', { id: 'x'.repeat(5_000), en: 'x' }],
  ])('whose text %s is told in our own words', async (_name, text) => {
    const service = await serviceOf(json(404, { text }));
    await expect(service.draft('d1')).rejects.toMatchObject({
      text: { id: expect.stringContaining('tidak ditemukan') as string },
    });
  });
});

describe('a request', () => {
  it('that changes something says that this client made it, others do not', async () => {
    const seen: (string | undefined)[] = [];
    const service = await serviceOf((request, response) => {
      seen.push(request.headers['x-alur-client'] as string | undefined);
      json(200, request.method === 'GET' ? [] : draft)(request, response);
    });
    await service.drafts();
    await service.createDraft('reklame');
    expect(seen).toEqual([undefined, '1']);
  });

  it('cannot be led elsewhere by an id', async () => {
    let url: string | undefined;
    const service = await serviceOf((request, response) => {
      url = request.url;
      json(200, draft)(request, response);
    });
    await service.draft('../cases/1?x=#');
    expect(url).toBe('/api/agencies/denpasar/drafts/..%2Fcases%2F1%3Fx%3D%23');
  });
});

describe('a connection that fails', () => {
  it('is offline, with a sentence that says what to do', async () => {
    const service = new HttpPermitService({
      baseUrl: await deadAddress(),
      agency: 'denpasar',
      retry: { delays: [], wait: async () => undefined },
    });
    await expect(service.cases()).rejects.toMatchObject({
      code: 'offline',
      text: { id: expect.stringContaining('Periksa koneksi') as string },
    });
  });

  it.each([
    ['drops', (request: Parameters<Handler>[0]) => request.socket.destroy()],
    [
      'meets a restarting server',
      (_: unknown, response: Parameters<Handler>[1]) => response.writeHead(503).end(),
    ],
  ] as const)('that %s is tried again after each delay, for reading', async (_name, fail) => {
    let calls = 0;
    const waits: number[] = [];
    const wait = async (ms: number): Promise<void> => void waits.push(ms);
    const service = await serviceOf(
      (request, response) => {
        if (++calls < 3) fail(request, response);
        else json(200, [draft])(request, response);
      },
      { delays: [10, 20, 30], wait },
    );
    expect(await service.drafts()).toHaveLength(1);
    expect(waits).toEqual([10, 20]);
  });

  it('is not tried again for writing', async () => {
    let calls = 0;
    const service = await serviceOf(
      (request) => {
        calls++;
        request.socket.destroy();
      },
      { delays: [10], wait: async () => undefined },
    );
    await expect(service.createDraft('reklame')).rejects.toMatchObject({ code: 'offline' });
    expect(calls).toBe(1);
  });

  it('that never answers is given up', async () => {
    const { url, close } = await loopback(() => undefined);
    closers.push(close);
    const service = new HttpPermitService({
      baseUrl: url,
      agency: 'denpasar',
      retry: { delays: [], wait: async () => undefined },
      timeout: 30,
    });
    await expect(service.cases()).rejects.toMatchObject({ code: 'offline' });
  });
});
