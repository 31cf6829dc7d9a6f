import type { FastifyReply, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualLimits } from '../../http/settings.ts';
import { limitSignIns } from '../../http/tries.ts';
import { createPerson, password } from '../../testing/person.ts';
import { serverUnderTest, type ServerUnderTest } from '../../testing/server-under-test.ts';

let under: ServerUnderTest;
beforeAll(async () => {
  under = await serverUnderTest({ limits: { ...usualLimits, signIns: 5 } });
});
afterAll(() => under.stop());

const session = () => `${under.api}/session`;

it('gives a cookie that scripts cannot read, and only on this site', async () => {
  const { email } = await createPerson(under.server.desk, ['cso']);
  const browser = under.browser();
  const answer = await browser.call('POST', session(), { email, password });
  expect(answer).toMatchObject({ status: 200, body: { email, roles: ['cso'] } });
  expect(answer.headers.getSetCookie().join()).toMatch(
    /^alur_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
  );
  expect((await browser.call('GET', session())).body).toEqual({ email, roles: ['cso'] });
});

it('answers 204 when nobody is signed in, also with a cookie that is not ours', async () => {
  const browser = under.browser();
  expect((await browser.call('GET', session())).status).toBe(204);
  browser.cookies.set('alur_session', 'a'.repeat(43));
  expect((await browser.call('GET', session())).status).toBe(204);
});

it('gives a new session at every sign-in and ends the one before', async () => {
  const { email } = await createPerson(under.server.desk, []);
  const browser = under.browser();
  await browser.call('POST', session(), { email, password });
  const first = browser.cookies.get('alur_session') ?? '';
  await browser.call('POST', session(), { email, password });
  expect(browser.cookies.get('alur_session')).not.toBe(first);
  browser.cookies.set('alur_session', first);
  expect((await browser.call('GET', session())).status).toBe(204);
});

it('says the same of a wrong password and of an address that nobody has', async () => {
  const { email } = await createPerson(under.server.desk, []);
  const wrong = { email, password: 'bukan kata sandinya' };
  const unknown = { email: 'tidak-ada@contoh.example', password };
  const [first, second] = [
    await under.browser().call('POST', session(), wrong),
    await under.browser().call('POST', session(), unknown),
  ];
  expect(first).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  expect(second.body).toEqual(first.body);
});

it('stops guessing at one account, and lets other accounts of the same address in', async () => {
  const { email } = await createPerson(under.server.desk, []);
  const statuses: number[] = [];
  for (let guess = 0; guess < 7; guess++) {
    const tried = { email: email.toUpperCase(), password: `tebakan ke-${guess}` };
    statuses.push((await under.browser().call('POST', session(), tried)).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  const blocked = await under.browser().call('POST', session(), { email, password });
  expect(blocked).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
  expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
  const { email: other } = await createPerson(under.server.desk, []);
  const let_in = await under.browser().call('POST', session(), { email: other, password });
  expect(let_in.status).toBe(200);
});

it('counts guesses for all processes of a server together, and over a restart', async () => {
  const { email } = await createPerson(under.server.desk, []);
  const { settings, store, now } = under.server.desk;
  const address = { ip: '::ffff:127.0.0.1', body: { email } } as unknown as FastifyRequest;
  const reply = { header: () => reply } as unknown as FastifyReply;
  // Another process knows the store only.
  const other = limitSignIns({ settings: { ...settings }, store, now });
  for (let guess = 0; guess < 3; guess++) await other(address, reply);
  const statuses: number[] = [];
  for (let guess = 0; guess < 3; guess++) {
    const tried = { email, password: `tebakan ke-${guess}` };
    statuses.push((await under.browser().call('POST', session(), tried)).status);
  }
  expect(statuses).toEqual([401, 401, 429]);
  await expect(other(address, reply)).rejects.toMatchObject({ code: 'rate-limited' });
});

describe('a request of another site', () => {
  it.each([
    ['without the header of the client', { 'x-alur-client': '' }],
    ['from an origin that nobody named', { origin: 'https://jahat.example' }],
    ['from an origin that only looks like ours', { origin: 'http://localhost:8080.jahat.example' }],
    ['from nowhere', { origin: 'null' }],
  ])('changes nothing: %s', async (_, headers) => {
    const browser = await under.citizen();
    const answer = await browser.call(
      'POST',
      `${under.api}/drafts`,
      { permitType: 'reklame' },
      headers,
    );
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await browser.call('GET', `${under.api}/drafts`)).body).toEqual([]);
  });

  it('may act when the agency lets that site embed the elements', async () => {
    const browser = await under.citizen();
    const origin = 'https://www.denpasarkota.go.id';
    const asked = await browser.call('OPTIONS', `${under.api}/drafts`, undefined, { origin });
    expect(asked.headers.get('access-control-allow-headers')).toContain('x-alur-client');
    const answer = await browser.call(
      'POST',
      `${under.api}/drafts`,
      { permitType: 'reklame' },
      { origin },
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
  });

  it('may not read what it did not ask for with the cookie of a site it may not speak for', async () => {
    const browser = await under.citizen();
    const origin = 'https://jahat.example';
    const answer = await browser.call('GET', `${under.api}/drafts`, undefined, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('does not know an agency that is not there', async () => {
  const answer = await under.browser().call('GET', '/api/agencies/tidak-ada/session');
  expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
});
