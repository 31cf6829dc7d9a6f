import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildApp } from './app.ts';
import type { AppDesk } from './http/app-desk.ts';
import { usualLimits } from './http/settings.ts';
import { openDesk, realWorld } from './open-desk.ts';
import { createPerson } from './testing/person.ts';
import { testConfig } from './testing/server-under-test.ts';

type App = Awaited<ReturnType<typeof buildApp>>;

let folder: string;
let app: App;
let desk: AppDesk;
let cookie: string;
const lines: string[] = [];
let close: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-app-'));
  for (const name of ['portal', 'elements/chunks', 'studio'])
    await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'portal/index.html'), '<!doctype html><title>Portal</title>');
  await writeFile(join(folder, 'elements/alur.js'), 'export {};');
  await writeFile(join(folder, 'elements/alur.js.br'), brotliCompressSync('export {};'));
  await writeFile(join(folder, 'elements/alur.js.gz'), gzipSync('export {};'));
  await writeFile(join(folder, 'elements/chunks/base-C-Ka5iaT.js'), 'export {};');
  await writeFile(join(folder, 'elements/chunks/base-C-Ka5iaT.js.gz'), gzipSync('export {};'));
  await writeFile(join(folder, 'studio/alur-studio.js'), 'export {};');
  await writeFile(join(folder, 'studio/alur-studio.js.gz'), gzipSync('export {};'));
  const config = testConfig(folder);
  ({ desk } = await openDesk(
    { ...config, folders: { ...config.folders, portal: join(folder, 'portal') } },
    { ...realWorld, limits: { ...usualLimits, perAccount: 40 } },
    {
      mailQueued: () => undefined,
      elementsFolders: [join(folder, 'elements'), join(folder, 'studio')],
    },
  ));
  app = await buildApp(desk, { level: 'info', stream: { write: (line) => void lines.push(line) } });
  ({ cookie } = await createPerson(desk, []));
  close = async () => {
    await app.close();
    await desk.store.close();
  };
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

const portalPolicy =
  "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html alur-bpmn alur-worker; " +
  "object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

describe('what browsers are told', () => {
  it.each([
    ['/', portalPolicy],
    ['/alur/alur.js', portalPolicy],
    ['/api/agencies/denpasar/profile', "default-src 'none'; frame-ancestors 'none'; sandbox"],
    [
      '/verify/tidak-ada',
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ],
    ['/tidak-ada', portalPolicy],
  ])('on %s', async (url, policy) => {
    const { headers } = await app.inject(url);
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('lets other sites load the elements, and nothing else', async () => {
    const elements = await app.inject('/alur/alur.js');
    expect(elements.headers['access-control-allow-origin']).toBe('*');
    expect(elements.headers['cross-origin-resource-policy']).toBe('cross-origin');
    const portal = await app.inject('/');
    expect(portal.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['alur.js', 'gzip, deflate, br, zstd', 'br'],
    ['alur.js', 'gzip', 'gzip'],
    ['alur.js', 'identity', undefined],
    // In the second folder, and not in every way.
    ['alur-studio.js', 'gzip, deflate, br', 'gzip'],
    ['chunks/base-C-Ka5iaT.js', 'br', undefined],
  ])('sends %s to a browser that takes %s as %s', async (name, taken, encoding) => {
    const { statusCode, headers } = await app.inject({
      url: `/alur/${name}`,
      headers: { 'accept-encoding': taken },
    });
    expect(statusCode).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(headers.vary).toBe('accept-encoding');
  });

  it.each([
    ['alur.js', 'public, no-cache'],
    ['chunks/base-C-Ka5iaT.js', 'public, max-age=31536000, immutable'],
  ])('lets browsers keep %s as long as its name is true', async (name, kept) => {
    const reply = await app.inject({
      url: `/alur/${name}`,
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(reply.headers['cache-control']).toBe(kept);
    const again = await app.inject({
      url: `/alur/${name}`,
      headers: { 'accept-encoding': 'gzip', 'if-none-match': String(reply.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  it('serves the studio beside them', async () => {
    expect((await app.inject('/alur/alur-studio.js')).statusCode).toBe(200);
  });

  it('keeps no answer of the API in a cache', async () => {
    const { headers } = await app.inject('/api/agencies/denpasar/profile');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('errors', () => {
  it.each([
    ['GET', '/api/agencies/denpasar/tidak-ada', 404, 'not-found'],
    ['GET', '/api/agencies/denpasar/drafts', 401, 'unauthenticated'],
    ['GET', '/api/agencies/__proto__/profile', 404, 'not-found'],
    ['GET', '/api/agencies/denpasar/permit-types/reklame?revision=x', 422, 'invalid'],
    ['GET', '/api/agencies/denpasar/permit-types/reklame?lain=1', 422, 'invalid'],
    ['GET', '/api/agencies/denpasar/permit-types/reklame?revision=999', 404, 'not-found'],
    ['GET', `/api/agencies/denpasar/permit-types/${'x'.repeat(300)}`, 404, 'not-found'],
    ['PUT', '/api/agencies/denpasar/drafts/a%00b', 404, 'not-found'],
  ] as const)('%s %s is told as %i', async (method, url, status, code) => {
    const headers = { 'x-alur-client': '1' };
    const answer = await app.inject({ method, url, headers });
    expect(answer.statusCode).toBe(status);
    const body = answer.json<{ code: string; text: { id: string; en: string } }>();
    expect(body.code).toBe(code);
    expect(body.text.id).not.toBe('');
    expect(body.text.en).not.toBe('');
  });

  it('say nothing of what went wrong inside', async () => {
    const { definitions } = desk;
    const inForce = vi.spyOn(definitions, 'inForce').mockImplementation(() => {
      throw new Error('SQLITE_CORRUPT: pribadi@contoh.example');
    });
    const answer = await app.inject('/api/agencies/denpasar/permit-types/reklame');
    inForce.mockRestore();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('SQLITE');
    expect(answer.json()).toMatchObject({ code: 'server' });
  });
});

it('describes itself from the schemas of its routes', async () => {
  const answer = await app.inject('/api/docs/json');
  const document = answer.json<{ paths: Record<string, Record<string, { summary: string }>> }>();
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => [`${method} ${path}`, summary] as const),
  );
  const routes = app.guardedRoutes.filter(({ policy }) => policy !== 'anybody');
  for (const { method, url } of routes) {
    const path = url.replaceAll(/:(\w+)/g, '{$1}');
    const found = described.find(([name]) => name === `${method.toLowerCase()} ${path}`);
    expect(found?.[1], `${method} ${url}`).toBeTruthy();
  }
  expect((await app.inject('/api/docs/')).statusCode).toBe(200);
});

it('writes routes into its log, and no address, token, e-mail or answer', async () => {
  lines.length = 0;
  await app.inject('/activate/rahasia-sekali');
  await app.inject({
    method: 'POST',
    url: '/api/agencies/denpasar/session',
    headers: { 'x-alur-client': '1' },
    payload: { email: 'pribadi@contoh.example', password: 'kata sandi rahasia' },
  });
  const log = lines.join('');
  expect(log).toContain('/activate/:token');
  expect(log).not.toMatch(/rahasia|pribadi/);
});

it('bounds what one account can ask for in a minute', async () => {
  const statuses: number[] = [];
  for (let number = 0; number < 45; number++) {
    const answer = await app.inject({
      url: '/api/agencies/denpasar/cases',
      cookies: { alur_session: cookie },
    });
    statuses.push(answer.statusCode);
  }
  expect(statuses.slice(0, 40)).toEqual(Array(40).fill(200));
  expect(statuses.at(-1)).toBe(429);
  expect((await app.inject('/api/agencies/denpasar/profile')).statusCode).toBe(200);
});
