import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Definitions } from '../cases/definitions.ts';
import { keepDefinitions } from '../cases/keep-definitions.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { loadPack } from './load-pack.ts';
import { reloadPack } from './reload-pack.ts';
import { PackCopy, repository } from './testing/pack-copy.ts';

const reklame = 'schemas/denpasar/reklame.json';
const now = () => '2026-11-21T01:00:00.000Z';
let copy: PackCopy;
let temporary: Awaited<ReturnType<typeof temporaryStore>>;
let definitions: Definitions;
beforeEach(async () => {
  copy = await PackCopy.make();
  temporary = await temporaryStore();
  const { agencies } = await loadPack(copy.root);
  const kept = await keepDefinitions(temporary.store, agencies, now());
  definitions = new Definitions(kept, temporary.store.read);
});
afterEach(async () => {
  await temporary.remove();
  await copy.remove();
});

const reload = () => reloadPack({ store: temporary.store, definitions, now }, copy.root);
const inForce = () => definitions.inForce('denpasar', 'reklame')?.revision;

describe('reloadPack', () => {
  it('changes nothing where nothing has changed', async () => {
    const before = definitions.agencies;
    expect(await reload()).toMatchObject({ changed: [], kept: [] });
    expect(definitions.agencies).toBe(before);
  });

  it('puts a new revision in force, and still has the one that cases are pinned to', async () => {
    await copy.replace(reklame, '"revision": 1,', '"revision": 2,');
    expect(await reload()).toMatchObject({ changed: ['denpasar'], problems: [] });
    expect(inForce()).toBe(2);
    const pinned = await definitions.permitType('denpasar', { id: 'reklame', revision: 1 });
    expect(pinned?.revision).toBe(1);
  });

  it('keeps a procedure that a case runs on when its file changes', async () => {
    const id = 'denpasar/online-registration.bpmn';
    const sha256 = definitions.agencies.get('denpasar')?.workflows.get(id)?.sha256 ?? '';
    await copy.replace(`workflows/${id}`, 'name="Mulai"', 'name="Awal"');
    expect((await reload()).changed).toEqual(['denpasar']);
    expect(definitions.agencies.get('denpasar')?.workflows.get(id)?.sha256).not.toBe(sha256);
    expect((await definitions.procedure({ id, sha256 })).sha256).toBe(sha256);
  });

  it.each([
    ['in the file itself', reklame, '"revision": 1,', '"revision": 2,,'],
    ['in another file', 'schemas/denpasar/sip-dokter.json', '"revision": 1,', '"revision": "1",'],
    ['in a definition that all share', 'schemas/shared/nik.json', '"type"', 'type'],
  ])('keeps the whole agency as it was while there is an error %s', async (_, file, from, to) => {
    if (file !== reklame) await copy.replace(reklame, '"revision": 1,', '"revision": 2,');
    await copy.replace(file, from, to);
    const { changed, kept, problems } = await reload();
    expect([changed, kept]).toEqual([[], ['denpasar']]);
    expect(problems.map((problem) => problem.file)).toContain(file);
    expect(inForce()).toBe(1);
  });

  it('says that a published revision cannot be changed in place', async () => {
    await copy.replace(reklame, '"5 hari kerja"', '"4 hari kerja"');
    const { changed, problems } = await reload();
    expect(changed).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['revision-changed']);
  });

  it('takes in an agency that is added, and lets one go that is removed', async () => {
    for (const folder of ['schemas', 'workflows']) {
      const from = join(repository, folder, 'mempawah');
      await cp(from, join(copy.root, folder, 'mempawah'), { recursive: true });
    }
    expect((await reload()).changed).toEqual(['mempawah']);
    expect([...definitions.agencies.keys()].sort()).toEqual(['denpasar', 'mempawah']);
    await rm(join(copy.root, 'schemas/mempawah'), { recursive: true });
    expect((await reload()).changed).toEqual(['mempawah']);
    expect([...definitions.agencies.keys()]).toEqual(['denpasar']);
  });
});
