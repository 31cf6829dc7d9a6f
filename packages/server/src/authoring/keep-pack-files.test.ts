import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepDefinitions } from '../cases/keep-definitions.ts';
import { loadPack } from '../pack/load-pack.ts';
import { PackCopy } from '../pack/testing/pack-copy.ts';
import { account } from '../store/contract/samples.ts';
import type { Store } from '../store/store.ts';
import { temporaryStore } from '../testing/temporary-store.ts';

const id = 'denpasar/online-registration.bpmn';
const now = '2026-11-21T20:00:00.000Z';

let copy: PackCopy;
let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  copy = await PackCopy.make();
  ({ store, remove } = await temporaryStore());
});
afterEach(async () => {
  await remove();
  await copy.remove();
});

/** As a server does when it starts; the codes of what it tells. */
async function start(): Promise<readonly string[]> {
  const { agencies } = await loadPack(copy.root);
  const { problems } = await keepDefinitions(store, agencies, now);
  return problems.map(({ code, file }) => `${file} ${code}`);
}
const change = (name: string) =>
  copy.replace(`workflows/${id}`, 'name="Mulai"', `name="Mulai ${name}"`);
const history = () => store.read.publications.ofWorkflow('denpasar', id);

/** What an author has published on top. */
async function authored(sha256 = 'a'.repeat(64)): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.accounts.create(account('author'));
    await tx.definitions.keepWorkflow({ id, sha256, xml: '<x/>', storedAt: now });
    await tx.publications.publish({
      ...{ agency: 'denpasar', workflow: id, revision: 2, sha256, publishedAt: now },
      ...{ account: 'author', effectiveOn: '2026-11-22', approvedBy: 'Kepala', note: '' },
      ...{ changes: [], checks: undefined, title: 'Judul', number: '' },
    });
  });
}

describe('the files of a pack', () => {
  it('are the first revisions, from the day of the first start in the agency’s time zone', async () => {
    expect(await start()).toEqual([]);
    const [first, ...more] = await history();
    expect(first).toMatchObject({
      ...{ revision: 1, publishedBy: undefined, effectiveOn: '2026-11-22', changes: [] },
      title: 'Pengajuan Permohonan Ijin Secara Online',
    });
    expect(more).toEqual([]);
    const heads = await store.read.publications.heads('denpasar');
    expect(heads.map(({ workflow }) => workflow)).toContain('denpasar/it-maintenance.bpmn');
  });

  it('are noted once, however often a server starts', async () => {
    for (let times = 0; times < 3; times++) expect(await start()).toEqual([]);
    expect(await history()).toHaveLength(1);
  });

  it('are noted once, although two servers start at the same moment', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.flat()).toEqual([]);
    expect(await history()).toHaveLength(1);
  });

  it('are a next revision when they change, with what has changed', async () => {
    await start();
    await copy.replace(
      `workflows/${id}`,
      '<bpmn:lane id="cso" name="Petugas CSO">',
      '<bpmn:lane id="cso" name="Loket">',
    );
    expect(await start()).toEqual([]);
    const [second] = await history();
    expect(second).toMatchObject({ revision: 2, publishedBy: undefined });
    expect(second?.changes.map((each) => each.id).join()).toContain('Loket');
  });

  it('do not take the place of what an author has published, and say so', async () => {
    await start();
    await authored();
    expect(await start()).toEqual([]);
    await change('lain');
    expect(await start()).toEqual([`workflows/${id} published-since`]);
    expect((await history()).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('may be what was published: then nobody has anything to say', async () => {
    await start();
    await change('terbit');
    const { agencies } = await loadPack(copy.root);
    const denpasar = agencies.find(({ agency }) => agency.id === 'denpasar');
    await authored(denpasar?.workflows.get(id)?.sha256);
    expect(await start()).toEqual([]);
    expect(await history()).toHaveLength(2);
  });
});
