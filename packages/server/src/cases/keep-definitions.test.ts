import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPack, type LoadedAgency } from '../pack/load-pack.ts';
import { openStore } from '../store/sql/open-store.ts';
import type { Store } from '../store/store.ts';
import { repository } from '../testing/server-under-test.ts';
import { Definitions } from './definitions.ts';
import { keepDefinitions } from './keep-definitions.ts';

const now = '2026-11-21T03:00:00.000Z';

let folder: string;
let store: Store;
let agencies: readonly LoadedAgency[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-definitions-'));
  store = await openStore({ sqlite: join(folder, 'alur.db') }, now);
  const pack = await loadPack(repository);
  agencies = pack.agencies.filter((each) => each.agency.id === 'denpasar');
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** The pack with another title of one permit, and its revision raised by so much. */
function edited(raisedBy: number): readonly LoadedAgency[] {
  return agencies.map((loaded) => {
    const before = loaded.permitTypes.get('reklame');
    if (!before) throw new Error('the permit is not there');
    const after = { ...before, revision: before.revision + raisedBy, title: { id: 'Judul baru' } };
    return { ...loaded, permitTypes: new Map([...loaded.permitTypes, ['reklame', after]]) };
  });
}

it('has nothing to say of files that have not changed', async () => {
  for (let start = 0; start < 2; start++) {
    expect((await keepDefinitions(store, agencies, now)).problems).toEqual([]);
  }
});

it('serves a new revision, and still knows the one before', async () => {
  await keepDefinitions(store, agencies, now);
  const { agencies: served, problems } = await keepDefinitions(store, edited(1), now);
  expect(problems).toEqual([]);
  const definitions = new Definitions({ agencies: served }, store.read);
  expect(definitions.inForce('denpasar', 'reklame')?.title.id).toBe('Judul baru');
  const before = agencies[0]?.permitTypes.get('reklame');
  const ref = { id: 'reklame', revision: before?.revision ?? 0 };
  expect(await definitions.permitType('denpasar', ref)).toEqual(before);
});

it('keeps what was published when a file changes without a new revision, and says so', async () => {
  await keepDefinitions(store, agencies, now);
  const { agencies: served, problems } = await keepDefinitions(store, edited(0), now);
  expect(problems).toMatchObject([
    { file: 'schemas/denpasar/reklame.json', code: 'revision-changed', severity: 'error' },
  ]);
  const before = agencies[0]?.permitTypes.get('reklame');
  expect(served[0]?.permitTypes.get('reklame')).toEqual(before);
});

it('runs a workflow that is no longer in the pack from what was stored', async () => {
  await keepDefinitions(store, agencies, now);
  const workflow = [...(agencies[0]?.workflows.values() ?? [])][0];
  if (!workflow) throw new Error('the workflow is not there');
  const definitions = new Definitions({ agencies: [] }, store.read);
  const { id, sha256 } = workflow;
  const procedure = await definitions.procedure({ id, sha256 });
  expect(procedure.sop).toEqual(workflow.sop);
  await expect(definitions.procedure({ id, sha256: '0'.repeat(64) })).rejects.toThrow(id);
});
