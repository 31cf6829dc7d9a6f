import { expect } from '@open-wc/testing';
import { denpasarPack, type DenpasarPack } from '../../testing/denpasar-pack.ts';
import { InBrowserPermitService, type InBrowserOptions } from '../in-browser-permit-service.ts';

const id = 'denpasar/online-registration.bpmn';
const password = 'Kantor-Lumintang-2026';

let pack: DenpasarPack;
let database: string;
let opened: InBrowserPermitService[];

before(async () => {
  pack = await denpasarPack(async (path) => {
    const response = await fetch(new URL(`../../../../../${path}`, import.meta.url));
    if (!response.ok) throw new Error(`no ${path}`);
    return response.text();
  });
});
beforeEach(() => {
  database = `alur-authoring-${crypto.randomUUID()}`;
  opened = [];
});
afterEach(() => Promise.all(opened.map((service) => service.close())));

function open(options: Partial<InBrowserOptions> = {}): InBrowserPermitService {
  const { agency, permitTypes, workflows, holidays } = pack;
  const now = () => new Date('2026-11-21T01:00:00.000Z');
  const service = new InBrowserPermitService({
    ...{ agency, permitTypes, workflows, holidays, database, now },
    ...options,
  });
  opened.push(service);
  return service;
}

async function author(service: InBrowserPermitService) {
  const email = 'penyusun@denpasar.example';
  await service.inviteOfficer(email, ['sop-author']);
  const link = (await service.mails()).at(-1)?.facts['link'] ?? '';
  await service.activate(link.slice(link.lastIndexOf('/') + 1), password);
  await service.signIn(email, password);
  return service.authoring();
}

const renamed = (name: string): InBrowserOptions['workflows'] =>
  pack.workflows.map((each) => {
    const { identity } = each.sop;
    const sop = { ...each.sop, identity: { ...identity, title: name } };
    return each.id === id ? { id, sop, net: each.net } : each;
  });

describe('authoring in the browser alone', () => {
  it('opens a database that was made before there was any', async () => {
    const stores =
      'accounts tokens sessions drafts documents cases tasks numbers mails definitions';
    await new Promise<void>((resolve, reject) => {
      const asked = indexedDB.open(database, 1);
      asked.onupgradeneeded = () => {
        for (const name of stores.split(' ')) {
          const store = asked.result.createObjectStore(name, { keyPath: 'key' });
          for (const path of ['account', 'openRole', 'case']) store.createIndex(path, path);
        }
      };
      asked.onerror = () => reject(new Error(asked.error?.message));
      asked.onsuccess = () => {
        asked.result.close();
        resolve();
      };
    });
    const authoring = await author(open());
    expect((await authoring.revisions(id)).map(({ revision }) => revision)).to.deep.equal([1]);
  });

  it('still has drafts and revisions after a reload, and goes on with what was published', async () => {
    const service = open();
    const authoring = await author(service);
    const file = await service.procedureDiagram(id);
    const { version } = await authoring.saveDraft(id, file.replace('"Mulai"', '"Awal"'), 0);
    const made = await authoring.publish(id, {
      ...{ version, effectiveOn: '2026-11-21', approvedBy: 'Kepala Dinas', note: '' },
    });
    const draft = await authoring.saveDraft(id, file, 0);
    await service.close();

    const again = open({ workflows: renamed('Berkas yang berubah') });
    expect((await again.procedure(id)).sha256).to.equal(made.sha256);
    const later = await again.authoring();
    expect(await later.draft(id)).to.deep.equal(draft);
    expect((await later.revisions(id)).length).to.equal(2);
  });

  it('follows a changed file of the pack while no author has published', async () => {
    const first = open();
    await (await author(first)).revisions(id);
    await first.close();
    const service = open({ workflows: renamed('Berkas yang berubah') });
    expect((await service.procedure(id)).sop.identity.title).to.equal('Berkas yang berubah');
    const [latest] = await (await service.authoring()).revisions(id);
    expect([latest?.revision, latest?.publishedBy]).to.deep.equal([2, undefined]);
    expect(latest?.changes.map((change) => change.id).join()).to.contain('Berkas yang berubah');
  });
});
