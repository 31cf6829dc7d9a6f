import type { ServiceHarness } from '@alur/client/contract/harness.js';
import type { PermitService } from '@alur/client/permit-service.js';
import { define } from '@alur/components/define.js';
import { denpasarDesk } from '@alur/components/testing/agency-desk.js';
import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { AlurSopStudio } from './sop-studio.ts';

define(AlurSopStudio);

const registration = 'denpasar/online-registration.bpmn';
const title = 'Pengajuan Permohonan Ijin Secara Online';

let desk: ServiceHarness;

before(async () => {
  desk = await denpasarDesk('sip-dokter');
});

beforeEach(() => {
  for (const name of ['alur-studio-denpasar']) indexedDB.deleteDatabase(name);
});

async function show(
  service: PermitService,
  { workflow = '', view = 'table', panel = '' } = {},
): Promise<AlurSopStudio> {
  return fixture<AlurSopStudio>(
    html`<alur-sop-studio
      .service=${service}
      workflow=${workflow}
      view=${view}
      panel=${panel}
      language="id"
    ></alur-sop-studio>`,
  );
}

/** The first match, through shadow roots. */
function find(root: Element, selector: string): HTMLElement | undefined {
  const inside = root.shadowRoot ?? root;
  const own = inside.querySelector<HTMLElement>(selector);
  if (own) return own;
  for (const each of inside.querySelectorAll('*')) {
    const found = each.shadowRoot ? find(each, selector) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function found<T extends Element = HTMLElement>(root: Element, selector: string): Promise<T> {
  await waitUntil(() => find(root, selector), selector, { timeout: 8000 });
  return find(root, selector) as unknown as T;
}

const textOf = (element: Element | undefined) => element?.shadowRoot?.textContent ?? '';
const stateOf = (studio: AlurSopStudio) =>
  find(studio, '[data-state]')?.dataset['state'] ?? 'nothing open';

async function rename(studio: AlurSopStudio, name: string): Promise<void> {
  const field = await found<HTMLInputElement>(studio, '#title');
  field.value = name;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<alur-sop-studio>', function () {
  this.timeout(20_000);

  it('lists the SOPs that there are, and opens the one that is chosen', async () => {
    const studio = await show(await desk.officer('sop-author'));
    const list = await found(studio, 'alur-studio-start');
    await found(studio, '.sop');
    expect(textOf(list)).to.include(title).and.include('Versi 1 berlaku');
    await expect(studio).to.be.accessible();
    const opened = new Promise<string>((resolve) => {
      studio.addEventListener('alur-workflow-open', (event) => resolve(event.workflow));
    });
    [...list.shadowRoot!.querySelectorAll<HTMLElement>('.sop')]
      .find(({ textContent }) => textContent.includes(title))!
      .click();
    expect(await opened).to.equal(registration);
    await found(studio, 'alur-sop-table-editor');
    expect(stateOf(studio)).to.equal('saved');
    await expect(studio).to.be.accessible();
  });

  it('keeps an edit as a draft, and takes it back with one history', async () => {
    const author = await desk.officer('sop-author');
    const studio = await show(author, { workflow: registration, panel: 'identity' });
    await rename(studio, 'Registrasi yang Baru');
    await waitUntil(() => stateOf(studio) === 'saved', 'saved', { timeout: 8000 });
    const draft = await (await author.authoring()).draft(registration);
    expect(draft?.bpmn).to.include('Registrasi yang Baru');
    (await found(studio, '[data-action=undo]')).click();
    await studio.updateComplete;
    expect((await found<HTMLInputElement>(studio, '#title')).value).to.equal(title);
    await waitUntil(() => stateOf(studio) === 'saved', 'saved', { timeout: 8000 });
    await (
      await author.authoring()
    ).discardDraft(registration, (await (await author.authoring()).draft(registration))!.version);
  });

  it('gives back what a browser that died had not sent', async () => {
    const author = await desk.officer('sop-author');
    const authoring = await author.authoring();
    const offline = Object.assign(Object.create(author) as PermitService, {
      agency: () => author.agency(),
      authoring: async () => ({
        workflows: () => authoring.workflows(),
        terms: () => authoring.terms(registration),
        draft: () => authoring.draft(registration),
        revisions: () => authoring.revisions(registration),
        revision: (_: string, n: number) => authoring.revision(registration, n),
        presence: async () => [],
        saveDraft: () => Promise.reject(new Error('offline')),
      }),
    });
    const studio = await show(offline, { workflow: registration, panel: 'identity' });
    await rename(studio, 'Belum Terkirim');
    await waitUntil(() => stateOf(studio) === 'failed', 'told', { timeout: 8000 });
    fixtureCleanup();
    const again = await show(author, { workflow: registration, panel: 'identity' });
    const field = await found<HTMLInputElement>(again, '#title');
    expect(field.value).to.equal('Belum Terkirim');
    expect(textOf(again)).to.include('dipulihkan');
    await waitUntil(() => stateOf(again) === 'saved', 'sent at last', { timeout: 8000 });
    expect((await authoring.draft(registration))?.bpmn).to.include('Belum Terkirim');
    await authoring.discardDraft(registration, (await authoring.draft(registration))!.version);
  });

  it('tells the second of two authors, and merges what both did', async () => {
    const [first, second] = [await desk.officer('sop-author'), await desk.officer('sop-author')];
    const mine = await show(first, { workflow: registration, panel: 'identity' });
    await found(mine, '#title');
    const theirs = await show(second, { workflow: registration, panel: 'identity' });
    await found(theirs, '#title');
    await rename(theirs, 'Nama dari Penulis Kedua');
    await waitUntil(() => stateOf(theirs) === 'saved', 'theirs', { timeout: 8000 });
    const number = await found<HTMLInputElement>(mine, '#number');
    number.value = '77';
    number.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => stateOf(mine) === 'conflict', 'conflict', { timeout: 8000 });
    mine.panel = 'versions';
    (await found(mine, '[data-action=merge]')).click();
    await waitUntil(() => stateOf(mine) === 'saved', 'merged', { timeout: 8000 });
    const draft = await (await first.authoring()).draft(registration);
    expect(draft?.bpmn).to.include('Nama dari Penulis Kedua').and.include('number="77"');
    await (await first.authoring()).discardDraft(registration, draft!.version);
  });

  it('keeps on keeping where a page moves it', async () => {
    const author = await desk.officer('sop-author');
    const studio = await show(author, { workflow: registration, panel: 'identity' });
    await rename(studio, 'Sebelum Pindah');
    const elsewhere = document.createElement('div');
    studio.parentElement!.append(elsewhere);
    elsewhere.append(studio);
    await waitUntil(() => stateOf(studio) === 'saved', 'opened again', { timeout: 8000 });
    await rename(studio, 'Sesudah Pindah');
    const authoring = await author.authoring();
    await waitUntil(
      async () => (await authoring.draft(registration))?.bpmn.includes('Sesudah Pindah') ?? false,
      'kept',
      { timeout: 8000 },
    );
    await authoring.discardDraft(registration, (await authoring.draft(registration))!.version);
  });

  it('asks whoever has not signed in to do so', async () => {
    const studio = await show(await desk.service());
    await waitUntil(() => textOf(studio).includes('Anda belum masuk'), 'asked', { timeout: 8000 });
    expect(studio.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    await expect(studio).to.be.accessible();
  });

  it('says calmly that somebody is no author', async () => {
    const studio = await show(await desk.officer('cso'));
    await waitUntil(() => find(studio, '[role=alert]'), 'told', { timeout: 8000 });
    expect(textOf(studio)).to.include('tidak berwenang');
    await expect(studio).to.be.accessible();
  });
});
