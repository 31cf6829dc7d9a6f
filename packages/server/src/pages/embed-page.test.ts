import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { openDesk, realWorld } from '../open-desk.ts';
import { testConfig } from '../testing/server-under-test.ts';

let folder: string;
let app: Awaited<ReturnType<typeof buildApp>>;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-embed-'));
  const { desk } = await openDesk(testConfig(folder), realWorld, { mailQueued: () => undefined });
  app = await buildApp(desk);
  close = async () => {
    await app.close();
    await desk.store.close();
  };
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

const named = 'https://www.denpasarkota.go.id';
const page = (element: string, query: string) =>
  app.inject(`/embed/denpasar/${element}?host=${encodeURIComponent(named)}${query}`);
const ancestors = (policy: unknown) => /frame-ancestors ([^;]+)/.exec(String(policy))?.[1];

describe('an element for the frame of another site', () => {
  it('is for a site that the agency has named, and for that one alone', async () => {
    const { statusCode, headers, body } = await page('registration-wizard', '&permit-type=reklame');
    expect(statusCode).toBe(200);
    expect(ancestors(headers['content-security-policy'])).toBe(named);
    expect(body).toContain(`data-host="${named}"`);
    expect(body).toContain(
      '<alur-registration-wizard permit-type="reklame"></alur-registration-wizard>',
    );
  });

  it.each([
    ['another site', 'https://jahat.example'],
    ['a longer name', `${named}.jahat.example`],
    ['another scheme', 'http://www.denpasarkota.go.id'],
    ['no site', ''],
    ['every site', '*'],
    ['two sites', `${named} https://jahat.example`],
  ])('is refused for %s', async (_, host) => {
    const url = `/embed/denpasar/account?host=${encodeURIComponent(host)}`;
    const { statusCode, headers, body } = await app.inject(url);
    expect(statusCode).toBe(403);
    expect(ancestors(headers['content-security-policy'])).toBe("'none'");
    expect(body).not.toContain('alur-account');
    expect(body).toContain('embedOrigins');
  });

  it.each([
    ['sop-flowchart', '/alur/alur-flowchart.js'],
    ['registration-wizard', '/alur/alur-registration.js'],
    ['case-timeline', '/alur/alur.js'],
  ])('brings %s by the script that has it inside, where there is one', async (element, script) => {
    const { body } = await page(element, '');
    expect(body.match(/src="\/alur\/alur[^"]*"/g)).toEqual([`src="${script}"`]);
  });

  it.each(['/embed/denpasar/provider', '/embed/denpasar/constructor', '/embed/tidak-ada/account'])(
    'is not there at %s',
    async (url) => {
      const { statusCode } = await app.inject(`${url}?host=${encodeURIComponent(named)}`);
      expect(statusCode).toBe(404);
    },
  );

  it.each(['"><script>', "x' onload='", '<b>', 'a b'])('sets no attribute to %s', async (value) => {
    const { body } = await page('registration-wizard', `&permit-type=${encodeURIComponent(value)}`);
    expect(body).toContain('<alur-registration-wizard></alur-registration-wizard>');
  });

  it('sets no attribute that the element has not', async () => {
    const { body } = await page('account', '&onclick=alert&agency=lain');
    expect(body).toContain('<alur-account></alur-account>');
  });
});
