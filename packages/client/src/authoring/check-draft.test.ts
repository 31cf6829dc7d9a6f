import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { denpasarPack, type DenpasarPack } from '../testing/denpasar-pack.ts';
import { checkDraft, type AuthoringTerms } from './check-draft.ts';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const id = 'denpasar/online-registration.bpmn';

let pack: DenpasarPack;
let file: string;
beforeAll(async () => {
  pack = await denpasarPack((path) => readFile(join(repository, path), 'utf8'));
  file = await readFile(join(repository, 'workflows', id), 'utf8');
});

const terms = (): AuthoringTerms => ({ ...pack, workflows: pack.workflows });
const checked = async (
  edits: readonly (readonly [string | RegExp, string])[],
  change: Partial<AuthoringTerms> = {},
  workflow = id,
) => {
  const edited = edits.reduce((xml, [from, to]) => {
    const after = xml.replace(from, to);
    if (after === xml) throw new Error(`${String(from)} is not in the file`);
    return after;
  }, file);
  const { checks } = await checkDraft(workflow, edited, { ...terms(), ...change });
  const errors = checks.findings.filter(({ severity }) => severity === 'error');
  return { checks, errors: errors.map(({ element, code }) => `${element} ${code}`.trim()) };
};

describe('the checks of a draft', () => {
  it('let what is in force be published again', async () => {
    const { checks, errors } = await checked([]);
    expect(errors).toEqual([]);
    expect(checks.failed).toBe(0);
    expect(checks.passed).toBeGreaterThan(10);
    expect(checks.passed + checks.warned).toBe(17);
  });

  it.each<[string, readonly (readonly [string | RegExp, string])[], readonly string[]]>([
    [
      'a role that the agency has not',
      [['role="back-office-c"', 'role="gubernur"']],
      ['back-office-c no-such-role'],
    ],
    [
      'a letter that there is not',
      [['letters="filing-receipt"', 'letters="surat-lain"']],
      ['print-file no-such-letter'],
    ],
    [
      'what the engine cannot run',
      [[/bpmn:userTask(?=[^>]* id="print-file"|>)/g, 'bpmn:scriptTask']],
      [],
    ],
    [
      'an entity',
      [['<bpmn:definitions', '<!DOCTYPE x [<!ENTITY a "b">]><bpmn:definitions']],
      ['doctype'],
    ],
    ['a raw expression', [['name="Petugas CSO"', 'name="${exit()}"']], ['cso raw-expression']],
  ])('forbid %s, and say where', async (_, edits, expected) => {
    const { errors, checks } = await checked(edits);
    expect(checks.failed).toBeGreaterThan(0);
    for (const each of expected) expect(errors).toContain(each);
    for (const { message } of checks.findings) expect(Object.keys(message)).toEqual(['id', 'en']);
  });

  it('forbid taking away the step that starts the clock of the agency', async () => {
    const agency = { ...pack.agency, caseClock: { startsWhen: [{ activity: 'hand-over' }] } };
    const rename = [
      [/(?<!kind=)"hand-over"/g, '"hand-on"'],
      [/>hand-over</g, '>hand-on<'],
    ] as const;
    const { errors } = await checked(rename, { agency });
    expect(errors).toEqual(['no-such-activity']);
  });

  it('say nothing of what was wrong in the agency before', async () => {
    const agency = { ...pack.agency, caseClock: { startsWhen: [{ activity: 'tidak-ada' }] } };
    expect((await checked([], { agency })).errors).toEqual([]);
  });

  it('weigh the SOP rules as the agency does', async () => {
    const gap = [['number="10.4"', 'number="10.9"']] as const;
    const weighed = async (weight: 'off' | 'notice' | 'error') => {
      const agency = { ...pack.agency, lint: { 'numbered-without-gaps': weight } };
      const { checks } = await checked(gap, { agency });
      const own = checks.findings.filter(({ code }) => code === 'numbered-without-gaps');
      return [
        own.map(({ severity }) => severity)[0],
        checks.passed + checks.warned + checks.failed,
      ];
    };
    expect(await weighed('notice')).toEqual(['notice', 17]);
    expect(await weighed('error')).toEqual(['error', 17]);
    expect(await weighed('off')).toEqual([undefined, 16]);
  });

  it('hold a new SOP to the same', async () => {
    const workflow = 'denpasar/baru.bpmn';
    expect((await checked([], {}, workflow)).errors).toEqual([]);
    const { errors } = await checked([['role="cso"', 'role="gubernur"']], {}, workflow);
    expect(errors).toContain('cso no-such-role');
  });
});
