import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PublicAgency } from '@alur/client/permit-service.js';
import { createPerson, password } from '../testing/person.ts';
import { repository, serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.ts';
import { readAttempt, writeAttempt, type Attempt } from './attempt.ts';
import { publicUrl, SsoBrowser } from './testing/sso-browser.ts';
import {
  testClient,
  testProvider,
  type Staff,
  type TestProvider,
} from './testing/test-provider.ts';

const redirectUri = `${publicUrl}/sso/denpasar/callback`;
const made: Staff = { sub: 'm-1', email: 'made@denpasar.example', groups: ['/alur/cso', '/semua'] };
const lines: string[] = [];
const later = { now: '' };

let pack: string;
let provider: TestProvider;
let under: ServerUnderTest;

beforeAll(async () => {
  provider = await testProvider(redirectUri);
  pack = await packWith({
    issuer: provider.issuer,
    clientId: testClient.id,
    roles: { '/alur/cso': 'cso', '/alur/back': 'back-office-a' },
  });
  under = await start(pack);
});
afterAll(async () => {
  await under.stop();
  await provider.stop();
  await rm(pack, { recursive: true, force: true });
});
beforeEach(() => Object.assign(provider, { staff: made, cancels: false }));
afterEach(() => void (later.now = ''));

/** The real pack, whose agency has a provider. */
async function packWith(identity: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alur-sso-'));
  for (const part of ['schemas', 'workflows']) {
    await cp(join(repository, part), join(folder, part), { recursive: true });
  }
  const path = join(folder, 'schemas/denpasar/agency.json');
  const agency = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...agency, identity }));
  return folder;
}

function start(folder: string): Promise<ServerUnderTest> {
  return serverUnderTest(
    { now: () => later.now || new Date().toISOString() },
    { identitySecrets: { denpasar: testClient.secret } },
    { logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } } },
    { pack: folder },
  );
}

const browser = () => new SsoBrowser(under.server.url, provider.issuer);
const sessionIn = ({ here }: SsoBrowser) => here.call('GET', `${under.api}/session`);

function changeAttempt({ here }: SsoBrowser, change: Partial<Attempt>): void {
  const attempt = readAttempt(here.cookies.get('alur_sso'))!;
  here.cookies.set('alur_sso', writeAttempt({ ...attempt, ...change }));
}

describe('signing in with the office account', () => {
  it('is offered by the agency that has a provider', async () => {
    const { body } = await browser().here.call<PublicAgency>('GET', `${under.api}/profile`);
    expect(body.singleSignOn).toEqual({
      signIn: `${publicUrl}/sso/denpasar/start`,
      signOut: `${publicUrl}/sso/denpasar/sign-out`,
    });
  });

  it('gives the roles of the groups, a session as for a password, and the page one came from', async () => {
    const officer = browser();
    const back = await officer.signIn('/petugas/?tugas=semua#daftar');
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe('/petugas/?tugas=semua#daftar');
    const cookie = back.headers.getSetCookie().find((line) => line.startsWith('alur_session='));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect((await sessionIn(officer)).body).toEqual({
      email: made.email,
      roles: ['cso'],
      singleSignOn: true,
    });
    expect((await officer.here.call('GET', `${under.api}/tasks`)).status).toBe(200);
  });

  it('leaves nothing of the attempt behind', async () => {
    const officer = browser();
    await officer.signIn();
    expect([...officer.here.cookies.keys()]).toEqual(['alur_session']);
  });

  it('remembers whom to remind, until the groups give no role any more', async () => {
    const { identities } = under.server.desk.store.read;
    const seen = async (role: string) =>
      (await identities.seenInRole('denpasar', role, '2026-01-01')).map(({ email }) => email);
    await browser().signIn();
    expect(await seen('cso')).toEqual([made.email]);
    provider.staff = { ...made, groups: ['/alur/back'] };
    await browser().signIn();
    expect([await seen('cso'), await seen('back-office-a')]).toEqual([[], [made.email]]);
    provider.staff = { ...made, groups: ['/semua'] };
    await browser().signIn();
    expect(await seen('back-office-a')).toEqual([]);
  });

  it('takes a role away at the next sign-in, and gives a new one', async () => {
    await browser().signIn();
    provider.staff = { ...made, groups: ['/alur/back'] };
    const officer = browser();
    await officer.signIn();
    expect((await sessionIn(officer)).body).toMatchObject({ roles: ['back-office-a'] });
  });

  it('knows a person again whose address has changed', async () => {
    const first = browser();
    await first.signIn();
    provider.staff = { ...made, email: 'made.baru@denpasar.example' };
    const second = browser();
    await second.signIn();
    expect((await sessionIn(second)).body).toMatchObject({ email: made.email });
  });

  it('ends with the session, after twelve hours at most', async () => {
    const officer = browser();
    await officer.signIn();
    later.now = new Date(Date.now() + 12 * 3_600_000 + 1000).toISOString();
    expect((await sessionIn(officer)).status).toBe(204);
  });

  it('offers to sign out at the provider too, and comes back here', async () => {
    const officer = browser();
    await officer.signIn();
    expect((await officer.here.call('DELETE', `${under.api}/session`)).status).toBe(204);
    const leaves = await officer.here.call('GET', '/sso/denpasar/sign-out');
    const url = new URL(leaves.headers.get('location')!);
    expect(url.origin).toBe(provider.issuer);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${publicUrl}/`);
    const page = await officer.there.call<string>('GET', url.pathname + url.search);
    expect(page.status).toBe(200);
  });
});

describe('a session of a provider', () => {
  it('has no roles that the account holds otherwise', async () => {
    const { desk } = under.server;
    const { account, email } = await createPerson(desk, ['back-office-b']);
    provider.staff = { sub: 'invited', email, groups: ['/alur/cso'] };
    const officer = browser();
    await officer.signIn();
    expect((await sessionIn(officer)).body).toMatchObject({ email, roles: ['cso'] });
    expect(await desk.store.read.accounts.grants(account)).toEqual([
      { agency: 'denpasar', role: 'back-office-b' },
    ]);
    const byPassword = await browser().here.call('POST', `${under.api}/session`, {
      email,
      password,
    });
    expect(byPassword.body).toEqual({ email, roles: ['back-office-b'] });
  });

  it('is worth nothing at another agency', async () => {
    const officer = browser();
    await officer.signIn();
    const agencies = under.server.desk.definitions.agencies as Map<string, unknown>;
    const denpasar = agencies.get('denpasar') as { agency: object };
    agencies.set('badung', { ...denpasar, agency: { ...denpasar.agency, id: 'badung' } });
    const there = await officer.here.call('GET', '/api/agencies/badung/session');
    agencies.delete('badung');
    expect(there.status).toBe(204);
  });

  it('ends the link with which a stranger signed up with the address', async () => {
    const email = 'ketut@denpasar.example';
    await browser().here.call('POST', `${under.api}/accounts`, { email, password });
    const mails = await under.server.desk.store.read.mails.recent('denpasar', 20);
    const mail = mails.find(({ to }) => to === email)!;
    const text = (await under.server.desk.sentText?.(mail.id)) ?? mail.text;
    const token = /\/activate\/(\S+)/.exec(text)?.[1];
    provider.staff = { sub: 'ketut', email, groups: ['/alur/cso'] };
    expect((await browser().signIn()).status).toBe(303);
    const stranger = browser().here;
    const late = await stranger.call('GET', `/activate/${token}`);
    expect(late.status).toBe(404);
    const tries = await stranger.call('POST', `${under.api}/session`, { email, password });
    expect(tries.status).toBe(401);
  });
});

describe('nobody is signed in', () => {
  async function refused(
    status: number,
    words: string,
    act: (officer: SsoBrowser) => Promise<{ status: number; body: string }>,
  ) {
    const officer = browser();
    const told = await act(officer);
    expect(told.body).toContain(words);
    expect(told.status).toBe(status);
    expect(officer.here.cookies.has('alur_session')).toBe(false);
    expect((await sessionIn(officer)).status).toBe(204);
    return told;
  }

  it.each<[string, Partial<Staff>, string]>([
    ['who is in no group with a role', { groups: ['/semua'] }, 'belum diberi peran'],
    ['who is in no group at all', { groups: [] }, 'belum diberi peran'],
    [
      'whose group is a name that every object has',
      { groups: ['constructor'] },
      'belum diberi peran',
    ],
    ['whose address is not verified', { verified: false }, 'terverifikasi'],
    ['whose address is none', { email: 'made' }, 'terverifikasi'],
  ])('%s', async (_, staff, words) => {
    provider.staff = { ...made, sub: 'somebody', ...staff };
    await refused(403, words, (officer) => officer.signIn());
  });

  it('who has the address of another office account', async () => {
    await browser().signIn();
    provider.staff = { ...made, sub: 'm-2' };
    await refused(403, 'akun dinas lain', (officer) => officer.signIn());
  });

  it('who cancels', async () => {
    provider.cancels = true;
    await refused(403, 'dibatalkan', (officer) => officer.signIn());
  });

  it('when the answer is to another question (state)', async () => {
    await refused(400, 'Mulailah sekali lagi', async (officer) => {
      const url = await officer.leave();
      url.searchParams.set('state', 'another');
      return officer.comeBack(url);
    });
  });

  it('when the identity was made for another question (nonce)', async () => {
    await refused(400, 'Mulailah sekali lagi', async (officer) => {
      const url = await officer.leave();
      changeAttempt(officer, { nonce: 'another' });
      return officer.comeBack(url);
    });
  });

  it('when whoever brings the code did not ask for it (PKCE)', async () => {
    await refused(400, 'Mulailah sekali lagi', async (officer) => {
      const url = await officer.leave();
      changeAttempt(officer, { verifier: 'x'.repeat(43) });
      return officer.comeBack(url);
    });
  });

  it('in a browser that did not leave for the provider', async () => {
    const url = await browser().leave();
    await refused(400, 'peramban lain', (officer) => officer.comeBack(url));
  });

  it('by an answer that was used, not even in the browser that used it', async () => {
    const officer = browser();
    const url = await officer.leave();
    const attempt = officer.here.cookies.get('alur_sso')!;
    expect((await officer.comeBack(url)).status).toBe(303);
    officer.here.cookies.clear();
    expect((await officer.comeBack(url)).status).toBe(400);
    await refused(400, 'sudah dipakai', (other) => {
      other.here.cookies.set('alur_sso', attempt);
      return other.comeBack(url);
    });
  });

  it('when another provider answers', async () => {
    await refused(400, 'Mulailah sekali lagi', async (officer) => {
      const url = await officer.leave();
      url.searchParams.set('iss', 'https://sso.lain.example');
      return officer.comeBack(url);
    });
  });

  it('at an agency that has no provider, or is none', async () => {
    for (const agency of ['badung', '__proto__', 'denpasar%2F..']) {
      expect((await browser().here.call('GET', `/sso/${agency}/start`)).status).toBe(404);
    }
  });
});

describe('a provider that does not answer', () => {
  it('is told calmly, and passwords work as before', async () => {
    const gone = await testProvider(redirectUri);
    const folder = await packWith({ issuer: gone.issuer, clientId: 'alur', roles: { a: 'cso' } });
    await gone.stop();
    const alone = await start(folder);
    const client = alone.browser();
    const told = await client.call<string>('GET', '/sso/denpasar/start?return=/petugas/');
    expect(told.status).toBe(503);
    expect(told.body).toContain('tetap dapat masuk dengannya');
    expect(told.body).toContain('href="/petugas/"');
    const { email } = await createPerson(alone.server.desk, ['cso']);
    const signedIn = await client.call('POST', `${alone.api}/session`, { email, password });
    expect(signedIn).toMatchObject({ status: 200, body: { roles: ['cso'] } });
    await alone.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is told so when it goes away between leaving and coming back', async () => {
    const fleeting = await testProvider(redirectUri);
    const folder = await packWith({
      ...{ issuer: fleeting.issuer, clientId: testClient.id },
      roles: { '/alur/cso': 'cso' },
    });
    const alone = await start(folder);
    fleeting.staff = made;
    const officer = new SsoBrowser(alone.server.url, fleeting.issuer);
    const url = await officer.leave();
    await fleeting.stop();
    expect((await officer.comeBack(url)).status).toBe(503);
    await alone.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is not offered while its client secret is missing', async () => {
    const warned: string[] = [];
    const alone = await serverUnderTest(
      {},
      {},
      { warn: (line) => void warned.push(line) },
      { pack },
    );
    const { body } = await alone.browser().call<PublicAgency>('GET', `${alone.api}/profile`);
    expect(body.singleSignOn).toBeUndefined();
    expect((await alone.browser().call('GET', '/sso/denpasar/start')).status).toBe(404);
    expect(warned.join()).toContain('ALUR_OIDC_SECRET_DENPASAR');
    await alone.stop();
  });
});

it('writes no code, address, name or secret into the log', () => {
  const log = lines.join('');
  expect(log).toContain('"why":"no-role"');
  expect(log).toContain('/sso/:agency/callback');
  expect(log).not.toMatch(/code=|state=|@denpasar\.example|Made|rahasia-klien|m-1/);
});
