import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPack, type LoadedPack } from './load-pack.ts';
import { PackCopy, repository } from './testing/pack-copy.ts';

const agency = 'schemas/denpasar/agency.json';
const reklame = 'schemas/denpasar/reklame.json';
const sip = 'schemas/denpasar/sip-dokter.json';
const bpmn = 'workflows/denpasar/online-registration.bpmn';

let copy: PackCopy;
beforeEach(async () => {
  copy = await PackCopy.make();
});
afterEach(async () => copy.remove());

const errors = ({ problems }: LoadedPack) =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code }) => `${file}:${line} ${code}`);

const served = ({ agencies }: LoadedPack) =>
  agencies.flatMap(({ permitTypes }) => [...permitTypes.keys()]);

describe('loadPack', () => {
  it('loads every agency of the repository with nothing left out', async () => {
    const pack = await loadPack(repository);
    expect(pack.problems).toEqual([]);
    expect(pack.agencies.map(({ agency, workflows }) => [agency.id, workflows.size])).toEqual([
      ['blitar', 1],
      ['cirebon', 1],
      ['denpasar', 5],
      ['mempawah', 1],
    ]);
    const denpasar = pack.agencies.find((each) => each.agency.id === 'denpasar');
    expect([...(denpasar?.permitTypes.keys() ?? [])]).toEqual(['sip-dokter', 'reklame']);
    const workflow = denpasar?.workflows.get('denpasar/online-registration.bpmn');
    expect(workflow?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(workflow?.net.workflow).toBe('online-registration');
  });

  it.each([
    ['an unknown keyword', reklame, '"maxLength": 500', '"maxLen": 500', 'unknown-keyword'],
    ['a unit that is not there', reklame, '"back-office-b"', '"back-office-z"', 'no-such-unit'],
    [
      'a category that is not there',
      reklame,
      '"category": "reklame"',
      '"category": "iklan"',
      'no-such-category',
    ],
    [
      'a reason that is not there',
      reklame,
      '"tax-number-inactive"',
      '"tax-number-dead"',
      'no-such-reason',
    ],
    [
      'a workflow that is not there',
      reklame,
      'online-registration.bpmn',
      'offline.bpmn',
      'no-such-workflow',
    ],
    [
      'a document that only the checklist knows',
      reklame,
      '"document:npwpd"',
      '"document:npwp-card"',
      'no-such-document',
    ],
    [
      'data that only the checklist knows',
      reklame,
      '"data:/applicant/npwpd"',
      '"data:/applicant/npwpx"',
      'no-such-field',
    ],
    [
      'a shared definition that is not there',
      reklame,
      'shared/npwp.json',
      'shared/npwpx.json',
      'no-such-shared-definition',
    ],
    ['an id other than its file', reklame, '"id": "reklame"', '"id": "iklan"', 'id-differs'],
    ['a key twice', reklame, '"revision": 1,', '"revision": 1,\n  "revision": 2,', 'duplicate-key'],
    ['a comment', reklame, '"revision": 1,', '"revision": 1, // first', 'comment'],
  ])(
    'leaves out the permit type with %s, and serves the other',
    async (_, file, found, by, code) => {
      await copy.replace(file, found, by);
      const place = code === 'duplicate-key' ? '"revision": 2' : by;
      const line = await copy.lineOf(file, place);
      const pack = await loadPack(copy.root);
      const [first, ...others] = errors(pack);
      expect(first).toBe(`${file}:${line} ${code}`);
      // One mistake may break two rules, at the same place.
      for (const other of others) expect(other).toMatch(`${file}:${line} `);
      expect(served(pack)).toEqual(['sip-dokter']);
    },
  );

  it('says what to do in both languages', async () => {
    await copy.replace(reklame, '"maxLength": 500', '"maxLen": 500');
    const [problem] = (await loadPack(copy.root)).problems;
    expect(problem?.message.id).toContain('maxLen');
    expect(problem?.message.en).toContain('maxLen');
  });

  it.each([
    ['a script task', '<bpmn:userTask id="verify"', '<bpmn:scriptTask id="verify"', 'id="verify"'],
    ['a raw expression', '= outcome = "accept"', '${outcome}', 'id="to-print'],
    ['a DOCTYPE', '<bpmn:definitions', '<!DOCTYPE bpmn>\n<bpmn:definitions', '<!DOCTYPE'],
    ['XML that breaks off', '</bpmn:definitions>', '', undefined],
  ])('leaves out the workflow with %s and what follows it', async (_, found, by, place) => {
    await copy.replace(bpmn, found, by);
    if (by.startsWith('<bpmn:scriptTask')) {
      const text = await copy.text(bpmn);
      await copy.write(
        bpmn,
        text.replace(/(<bpmn:scriptTask[\s\S]*?)<\/bpmn:userTask>/, '$1</bpmn:scriptTask>'),
      );
    }
    const pack = await loadPack(copy.root);
    const [first = '', ...others] = errors(pack).toReversed();
    expect(first).toMatch(new RegExp(`^${bpmn}:\\d+ `));
    if (place !== undefined) expect(first).toContain(`:${await copy.lineOf(bpmn, place)} `);
    const line = await copy.lineOf(reklame, '"workflow"');
    expect(others).toContain(`${reklame}:${line} no-such-workflow`);
    expect(served(pack)).toEqual([]);
    expect(pack.agencies).toHaveLength(1);
  });

  it('leaves out a workflow whose lane has a role that the agency does not know', async () => {
    await copy.replace(bpmn, 'role="cso"', 'role="cashier"');
    const pack = await loadPack(copy.root);
    const lane = await copy.lineOf(bpmn, 'id="cso"');
    const line = await copy.lineOf(sip, '"workflow"');
    expect(errors(pack)).toContain(`${bpmn}:${lane} no-such-role`);
    expect(errors(pack)).toContain(`${sip}:${line} workflow-left-out`);
    expect(served(pack)).toEqual([]);
  });

  it('leaves out the whole agency when its own file is broken', async () => {
    await copy.replace(agency, '"permitTypes"', 'permitTypes');
    const pack = await loadPack(copy.root);
    expect(errors(pack)).toHaveLength(1);
    expect(pack.agencies).toEqual([]);
  });

  it('serves the others when a listed permit type has no file', async () => {
    await rm(join(copy.root, reklame));
    const pack = await loadPack(copy.root);
    const line = await copy.lineOf(agency, '"permitTypes"');
    expect(errors(pack)).toEqual([`${agency}:${line} no-such-permit-type`]);
    expect(served(pack)).toEqual(['sip-dokter']);
  });

  it('does not call a file missing that is there and broken', async () => {
    await copy.write(reklame, '{');
    expect(errors(await loadPack(copy.root))).toEqual([`${reklame}:1 broken-json`]);
  });

  it('keeps a workflow that names a document which a broken permit type may ask for', async () => {
    await copy.replace(bpmn, 'about="letter:registration-proof"', 'about="document:npwpd"');
    await copy.write(reklame, '{');
    const pack = await loadPack(copy.root);
    expect(errors(pack)).toEqual([`${reklame}:1 broken-json`]);
    expect(served(pack)).toEqual(['sip-dokter']);
  });

  it('leaves out what refers to a broken shared definition, and names both', async () => {
    await copy.write('schemas/shared/npwp.json', '{ "type": "string", }');
    const pack = await loadPack(copy.root);
    expect(errors(pack)).toContain('schemas/shared/npwp.json:1 trailing-comma');
    expect(errors(pack).some((each) => each.startsWith(`${reklame}:`))).toBe(true);
    expect(served(pack)).toEqual(['sip-dokter']);
  });

  it('only notes a permit type that the agency has not put in force', async () => {
    await copy.changeJson(agency, (json: { permitTypes: string[] }) => {
      json.permitTypes = ['sip-dokter'];
    });
    const pack = await loadPack(copy.root);
    expect(pack.problems.map(({ file, severity, code }) => [file, severity, code])).toEqual([
      [reklame, 'notice', 'not-in-force'],
    ]);
    expect(served(pack)).toEqual(['sip-dokter']);
  });

  it('does not follow a symbolic link out of the pack', async () => {
    const elsewhere = `${copy.root}-elsewhere.json`;
    await writeFile(elsewhere, await copy.text(reklame));
    await rm(join(copy.root, reklame));
    await symlink(elsewhere, join(copy.root, reklame));
    const pack = await loadPack(copy.root);
    await rm(elsewhere);
    expect(errors(pack)).toEqual([`${reklame}:1 no-such-file`]);
    expect(served(pack)).toEqual(['sip-dokter']);
  });

  it('says so when there is no agency at all', async () => {
    await rm(join(copy.root, 'schemas/denpasar'), { recursive: true });
    expect(errors(await loadPack(copy.root))).toEqual(['schemas:1 no-agency']);
  });

  it('throws for a folder that is not there', async () => {
    await expect(loadPack(join(copy.root, 'none'))).rejects.toThrow();
  });
});
