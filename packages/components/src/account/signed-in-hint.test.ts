import type { PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from '../define.ts';
import {
  activateCitizen,
  citizen,
  closeServices,
  freshService,
  signInCitizen,
} from '../testing/denpasar.ts';
import { stubService } from '../testing/stub-service.ts';
import { AlurAccount } from './account.ts';
import { noteSignedIn, wasSignedIn } from './signed-in-hint.ts';

before(() => define(AlurAccount));

async function open(service: PermitService, width = '40rem') {
  const page = await fixture<HTMLElement>(
    html`<div><alur-account .service=${service}></alur-account></div>`,
  );
  page.style.inlineSize = width;
  const element = page.querySelector('alur-account')!;
  const until = (words: string) =>
    waitUntil(() => element.shadowRoot?.textContent.includes(words), words, { interval: 5 });
  return { element, root: element.shadowRoot!, until };
}

const asking = stubService({ session: () => new Promise(() => undefined) });
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('the room of an account that is asked for still', () => {
  beforeEach(() => noteSignedIn(false));
  afterEach(closeServices);
  after(() => noteSignedIn(false));

  it('is that of the form where nobody has been signed in', async () => {
    const waiting = heightOf((await open(asking)).element);
    const { element, until } = await open(await freshService());
    await until('Masuk ke akun Anda');
    expect(heightOf(element)).to.be.closeTo(waiting, 8);
  });

  for (const [where, width] of [
    ['a desktop', '40rem'],
    ['a phone', '17rem'],
  ] as const) {
    it(`is that of who was signed in the last time, on ${where}`, async () => {
      const service = await freshService();
      await signInCitizen(service);
      const { element, until } = await open(service, width);
      await until(citizen.email);
      const waiting = await open(asking, width);
      expect(heightOf(waiting.element)).to.be.closeTo(heightOf(element), 1);
    });
  }

  it('follows who signs in and who leaves', async () => {
    const service = await freshService();
    await activateCitizen(service);
    const { root, until } = await open(service);
    await until('Masuk ke akun Anda');
    expect(wasSignedIn()).to.equal(false);
    root.querySelector<HTMLInputElement>('#email')!.value = citizen.email;
    root.querySelector<HTMLInputElement>('#password')!.value = citizen.password;
    root.querySelector('form')!.requestSubmit();
    await until(citizen.email);
    expect(wasSignedIn()).to.equal(true);
    root.querySelector<HTMLButtonElement>('.signed-in button')!.click();
    await until('Masuk ke akun Anda');
    expect(wasSignedIn()).to.equal(false);
  });

  it('keeps no more on the device than a yes', async () => {
    const service = await freshService();
    await signInCitizen(service);
    const { until } = await open(service);
    await until(citizen.email);
    expect(localStorage.getItem('alur-signed-in')).to.equal('1');
  });

  it('tells it to the page before the first paint, and to no page without it', async () => {
    const script = new URL('../room.js', import.meta.url).href;
    for (const known of [true, false]) {
      noteSignedIn(known);
      await import(`${script}?${String(known)}`);
      expect(document.documentElement.hasAttribute('data-alur-signed-in')).to.equal(known);
    }
  });
});
