import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '@alur/client/permit-service.js';
import { usualLimits } from '../http/settings.ts';
import { inviteOfficer } from '../invite-officer.ts';
import { activationTokenFor } from '../testing/mails.ts';
import { password } from '../testing/person.ts';
import { sampleOf, sentCase } from '../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.ts';

let under: ServerUnderTest;
let trying: ServerUnderTest;
beforeAll(async () => {
  under = await serverUnderTest();
  trying = await serverUnderTest({}, { development: true });
});
afterAll(async () => {
  await under.stop();
  await trying.stop();
});

const get = (path: string, of = under) => of.browser().call<string>('GET', path);

function post(path: string, fields: Readonly<Record<string, string>>, of = under) {
  return of.browser().fetch(`${of.server.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
}

describe('an invited officer', () => {
  it('chooses a password with the link, once, and signs in with it', async () => {
    const { desk } = under.server;
    const agency = desk.definitions.agencies.get('denpasar');
    if (!agency) throw new Error('the agency is not there');
    const email = 'petugas.baru@contoh.example';
    const invited = await inviteOfficer(desk, agency, { email, roles: ['cso'] });
    expect(invited).toEqual({ ok: true, mailed: true });
    const path = `/activate/${await activationTokenFor(desk, email)}`;

    expect((await get(path)).body).toContain('type="password"');
    const short = await post(path, { password: 'pendek' });
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('terlalu pendek');
    const chosen = await post(path, { password });
    expect(await chosen.text()).toContain('sudah aktif');
    expect((await post(path, { password: 'Kata sandi orang lain' })).status).toBe(404);
    const session = { email, password };
    const signedIn = await under.browser().call('POST', `${under.api}/session`, session);
    expect(signedIn.body).toEqual({ email, roles: ['cso'] });
  });

  it('is not invited to a role that is not there, nor to the citizens’', async () => {
    const { desk } = under.server;
    const agency = desk.definitions.agencies.get('denpasar');
    if (!agency) throw new Error('the agency is not there');
    const email = 'petugas@contoh.example';
    for (const role of ['tidak-ada', 'applicant']) {
      const invited = await inviteOfficer(desk, agency, { email, roles: [role] });
      expect(invited).toEqual({ ok: false, why: 'no-such-role', what: role });
    }
  });
});

describe('a link of a sign-up', () => {
  const chosen = 'tiga ekor kuda';

  async function signedUp(email: string, of = under): Promise<string> {
    const asked = await of
      .browser()
      .call('POST', `${of.api}/accounts`, { email, password: chosen });
    expect(asked.status).toBe(202);
    return `/activate/${await activationTokenFor(of.server.desk, email)}`;
  }

  it('activates the account for who knows the password of the sign-up, and for nobody else', async () => {
    const path = await signedUp('ketut@contoh.example');
    expect((await get(path)).body).toContain('autocomplete="current-password"');
    const wrong = await post(path, { password });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('berbeda dengan yang ditulis saat mendaftar');
    expect((await post(path, {})).status).toBe(422);
    expect(await (await post(path, { password: chosen })).text()).toContain('sudah aktif');
  });

  it('removes the sign-up for who says that it was not theirs', async () => {
    const path = await signedUp('luh@contoh.example');
    const refused = await post(path, { 'not-me': '1' });
    expect(await refused.text()).toContain('Pendaftaran dihapus');
    expect((await post(path, { password: chosen })).status).toBe(404);
    expect((await post(path, { 'not-me': '1' })).status).toBe(404);
    const { accounts } = under.server.desk.store.read;
    expect(await accounts.byEmail('luh@contoh.example')).toBeUndefined();
  });

  it('lets nobody guess', async () => {
    const guarded = await serverUnderTest({ limits: { ...usualLimits, signIns: 3 } });
    const path = await signedUp('gede@contoh.example', guarded);
    const tries = [];
    for (let count = 0; count < 4; count += 1) tries.push(await post(path, { password }, guarded));
    expect(tries.map(({ status }) => status)).toEqual([422, 422, 422, 429]);
    expect(await tries[3]?.text()).toContain('Tunggu satu menit');
    const right = await post(path, { password: chosen }, guarded);
    expect(right.status).toBe(429);
    await guarded.stop();
  });
});

it('says what to do about a link that opens nothing any more', async () => {
  const { status, body } = await get('/activate/sudah-lama');
  expect(status).toBe(404);
  expect(body).toContain('daftarlah sekali lagi');
});

it('shows anybody that a registration is real, and nothing of a person', async () => {
  const citizen = await under.citizen();
  const sent: CaseView = await sentCase(citizen, under.api, 'sip-dokter');
  const { status, body } = await get(new URL(sent.verificationUrl).pathname);
  expect(status).toBe(200);
  expect(body).toContain(sent.registrationNumber);
  expect(body).toContain('Dalam pemeriksaan berkas');
  const { applicant } = (await sampleOf('sip-dokter')).answers;
  for (const name of ['nik', 'fullName', 'birthDate', 'phone']) {
    const value = applicant?.[name];
    expect(value).toBeTypeOf('string');
    expect(body).not.toContain(value);
  }
  expect((await get('/verify/tidak-ada')).status).toBe(404);
});

it('serves the style of its pages, and writes no style or script into them', async () => {
  const { body } = await get('/activate/x');
  expect(body).toContain('<link rel="stylesheet" href="/pages/pages.css"');
  expect(body).not.toMatch(/<script|<style|style=|\son\w+=/);
  expect((await get('/pages/pages.css')).headers.get('content-type')).toContain('text/css');
});

describe('the outbox', () => {
  it('is not there but in development', async () => {
    expect((await get('/outbox')).status).toBe(404);
  });

  it('holds the invitations of the officers, with links to follow', async () => {
    const page = await get('/outbox', trying);
    expect(page.body).toContain('cso@denpasar.example');
    expect(page.body).toContain('back-office-a@denpasar.example');
    const path = /href="(\/outbox\/[^"]+)"/.exec(page.body)?.[1] ?? '';
    const mail = await get(path, trying);
    expect(mail.body).toMatch(/<a href="http:\/\/localhost:8080\/activate\/[\w-]+">/);
  });

  it('shows what people wrote as text', async () => {
    const { desk } = trying.server;
    await desk.store.transaction((tx) =>
      tx.mails.queue([
        {
          ...{ id: desk.newId(), agency: 'denpasar', fromName: 'Kantor', template: 'accepted' },
          ...{ to: 'a@contoh.example', subject: '<b>Halo</b>', text: '<script>x</script>' },
          queuedAt: desk.now(),
        },
      ]),
    );
    expect((await get('/outbox', trying)).body).toContain('&lt;b&gt;Halo');
  });
});
