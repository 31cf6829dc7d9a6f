import { ServiceError } from '@alur/client/permit-service.js';
import type { PermitService, Session } from '@alur/client/permit-service.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { define } from '../define.ts';
import { SessionChangeEvent } from '../provider/session-change-event.ts';
import { cuttable } from '../testing/cuttable-service.ts';
import {
  activateCitizen,
  citizen,
  closeServices,
  freshService,
  signInCitizen,
} from '../testing/denpasar.ts';
import { agency } from '../testing/sample-pack.ts';
import { offline, stubService } from '../testing/stub-service.ts';
import { AlurAccount } from './account.ts';

before(() => define(AlurAccount));

/** The element, worked as a person does. */
async function open(service: PermitService, language: 'id' | 'en' = 'id') {
  const element = await fixture<AlurAccount>(
    html`<alur-account .service=${service} language=${language}></alur-account>`,
  );
  const root = element.shadowRoot!;
  const text = () => root.textContent.replace(/\s+/g, ' ');
  const until = (words: string) =>
    waitUntil(() => text().includes(words), `“${words}” in: ${text()}`, { interval: 5 });
  const input = (id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;
  const send = async ({ email, password }: { email: string; password: string }) => {
    input('email').value = email;
    input('password').value = password;
    root.querySelector('form')!.requestSubmit();
    await element.updateComplete;
  };
  const press = async (words: string) => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).includes(words),
    );
    button!.click();
    await element.updateComplete;
  };
  return { element, root, text, until, input, send, press };
}

/** An agency whose officers have office accounts. */
function withSso(session: Session | undefined): PermitService {
  const address = (way: string) => `${location.origin}/sso/denpasar/${way}`;
  const singleSignOn = { signIn: address('start'), signOut: address('sign-out') };
  return stubService({
    session: async () => session,
    signOut: async () => undefined,
    agency: async () => ({ ...agency, singleSignOn }),
  });
}

describe('the account', () => {
  afterEach(closeServices);

  it('signs in who has one, tells the page, and says who it is', async () => {
    const service = await freshService();
    await activateCitizen(service);
    const { element, until, send, text } = await open(service);
    await until('Masuk ke akun Anda');
    await expect(element).to.be.accessible();
    const told = oneEvent(
      element,
      SessionChangeEvent.type,
    ) as unknown as Promise<SessionChangeEvent>;
    await send(citizen);
    expect(await told).to.include({ signedIn: true });
    await until(citizen.email);
    expect(text()).to.include('Pemohon');
    await expect(element).to.be.accessible();
  });

  it('helps password managers', async () => {
    const { input, until, press } = await open(await freshService());
    await until('Masuk ke akun Anda');
    expect(input('email').autocomplete).to.equal('username');
    expect(input('password').autocomplete).to.equal('current-password');
    await press('Daftar');
    expect(input('password').autocomplete).to.equal('new-password');
  });

  it('says what is missing before it asks the server, at the field', async () => {
    const { element, until, send, input, text, root } = await open(await freshService());
    await until('Masuk ke akun Anda');
    await send({ email: '', password: '' });
    expect(text()).to.include('Isi alamat surel Anda.').and.include('Isi kata sandi Anda.');
    await waitUntil(() => root.activeElement === input('email'), 'the focus');
    await expect(element).to.be.accessible();
    await send({ email: 'sari', password: 'x' });
    expect(text()).to.include('Periksa alamat surel.');
  });

  it('says that a password is wrong without saying which of the two', async () => {
    const service = await freshService();
    await activateCitizen(service);
    const { element, until, send, root } = await open(service);
    await until('Masuk ke akun Anda');
    await send({ ...citizen, password: 'kata sandi yang salah' });
    await until('Belum berhasil');
    expect(root.querySelector<HTMLInputElement>('#email')!.value).to.equal(citizen.email);
    await expect(element).to.be.accessible();
  });

  it('takes a new account, with the rules told up front, and waits for the mail', async () => {
    const service = await freshService();
    const { element, until, send, press, text } = await open(service);
    await until('Belum punya akun?');
    await press('Daftar');
    expect(text()).to.include('Paling sedikit 10 karakter');
    await expect(element).to.be.accessible();
    await send({ ...citizen, password: 'pendek' });
    expect(text()).to.include('Kata sandi terlalu pendek.');
    await send(citizen);
    await until('Periksa surel Anda');
    expect(text()).to.include(citizen.email);
    await expect(element).to.be.accessible();
    expect(await service.mails()).to.have.length(1);
    await press('Akun sudah aktif');
    await until('Masuk ke akun Anda');
  });

  it('shows the password to who asks', async () => {
    const { until, press, input } = await open(await freshService());
    await until('Masuk ke akun Anda');
    await press('Tampilkan kata sandi');
    expect(input('password').type).to.equal('text');
    await press('Sembunyikan kata sandi');
    expect(input('password').type).to.equal('password');
  });

  it('signs out, and tells the page', async () => {
    const service = await freshService();
    await signInCitizen(service);
    const { element, until, press } = await open(service);
    await until(citizen.email);
    const told = oneEvent(
      element,
      SessionChangeEvent.type,
    ) as unknown as Promise<SessionChangeEvent>;
    await press('Keluar');
    expect(await told).to.include({ signedIn: false });
    await until('Masuk ke akun Anda');
    expect(await service.session()).to.equal(undefined);
  });

  it('offers officers their office account where the agency has it, and comes back here', async () => {
    const { element, root, until } = await open(withSso(undefined));
    await until('Masuk dengan akun dinas (SSO)');
    const link = root.querySelector<HTMLAnchorElement>('.office a')!;
    const address = new URL(link.href);
    expect(address.pathname).to.equal('/sso/denpasar/start');
    expect(address.searchParams.get('return')).to.equal(
      location.pathname + location.search + location.hash,
    );
    await expect(element).to.be.accessible();
  });

  it('offers no office account to who makes an account, nor where the agency has none', async () => {
    const { root, until, press } = await open(withSso(undefined));
    await until('Masuk dengan akun dinas (SSO)');
    await press('Daftar');
    expect(root.querySelector('.office')).to.equal(null);
    const without = await open(
      stubService({ session: async () => undefined, agency: async () => agency }),
    );
    await without.until('Masuk ke akun Anda');
    expect(without.root.querySelector('.office')).to.equal(null);
  });

  it('says after signing out that the office account is signed in elsewhere still', async () => {
    const officer = { email: 'cso@contoh.example', roles: ['cso'], singleSignOn: true };
    const { element, root, until, press } = await open(withSso(officer));
    await until(officer.email);
    await press('Keluar');
    await until('akun dinas Anda masih masuk di SSO');
    const link = root.querySelector<HTMLAnchorElement>('.notice a')!;
    expect(new URL(link.href).pathname).to.equal('/sso/denpasar/sign-out');
    await expect(element).to.be.accessible();
  });

  it('says so when it cannot tell who is signed in, and asks again', async () => {
    const { cut, service } = cuttable(await freshService());
    cut.set('session', offline());
    const { element, until, press } = await open(service);
    await until('Akun tidak dapat diperiksa');
    await expect(element).to.be.accessible();
    cut.clear();
    await press('Coba lagi');
    await until('Masuk ke akun Anda');
  });

  it('shows the words of the server when it refuses', async () => {
    const busy = new ServiceError('rate-limited', {
      id: 'Tunggu satu menit.',
      en: 'Wait a minute.',
    });
    const service = stubService({
      session: async () => undefined,
      signIn: () => Promise.reject(busy),
    });
    const { until, send } = await open(service, 'en');
    await until('Sign in to your account');
    await send(citizen);
    await until('Wait a minute.');
  });
});
