import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackCopy, repository } from '@alur/server/pack/testing/pack-copy.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

const workflow = (name: string) => join(repository, 'workflows', name);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const terminal = recordingTerminal(folder);
  return { code: await main(['export', ...args], terminal), ...terminal };
}

describe('alur export', () => {
  it('writes a file for Operaton and remarks what is otherwise there', async () => {
    const from = workflow('denpasar/online-registration.bpmn');
    const { code, printed, warned } = await run(from, '--for', 'operaton', '-o', 'out.bpmn');
    expect([code, printed]).toEqual([0, ['out.bpmn']]);
    expect(warned.join('\n')).toMatch(
      /online-registration\.bpmn:\d+: Catatan: .*\(made-user-task\)/,
    );
    expect(await readFile(join(folder, 'out.bpmn'), 'utf8')).toContain(
      'camunda:candidateGroups="cso"',
    );
  });

  it('prints it where no file is named, the remarks apart', async () => {
    const from = workflow('mempawah/standard-certificate.bpmn');
    const { code, printed, warned } = await run(from, '--for', 'operaton', '--history', 'P90D');
    expect([code, printed.length]).toEqual([0, 1]);
    expect(printed[0]).toContain('camunda:historyTimeToLive="P90D"');
    expect(warned.join()).not.toContain('usual-history');
  });

  it('knows the roles of the agency whose file it is', async () => {
    const pack = await PackCopy.make();
    await pack.replace(
      'workflows/denpasar/online-registration.bpmn',
      'role="back-office-c"',
      'role="gudang"',
    );
    const known = await run(workflow('denpasar/online-registration.bpmn'));
    const unknown = await run(join(pack.root, 'workflows/denpasar/online-registration.bpmn'));
    const roles = [known, unknown].map(
      ({ warned }) => warned.filter((line) => line.includes('(unknown-role)')).length,
    );
    await pack.remove();
    expect(roles).toEqual([0, 1]);
  });

  it('refuses by name what Operaton cannot do', async () => {
    const { code, warned } = await run(
      workflow('denpasar/it-maintenance.bpmn'),
      '--for=operaton',
      '--lang=en',
    );
    expect(code).toBe(1);
    expect(warned[0]).toMatch(
      /it-maintenance\.bpmn:\d+: .*"R\/setiap hari kerja".*\(timer-not-iso\)/,
    );
  });

  it.each([
    [['none.bpmn', '--for', 'operaton'], 1, 'none.bpmn'],
    [[workflow('cirebon/system-development.bpmn'), '--for', 'zeebe'], 2, 'operaton'],
    [
      [workflow('cirebon/system-development.bpmn'), '--for', 'operaton', '--history', '5y'],
      1,
      'P3650D',
    ],
    [
      [workflow('cirebon/system-development.bpmn'), '--for', 'operaton', '-o', 'none/x.bpmn'],
      1,
      'none/x.bpmn',
    ],
  ])('says what is wrong with %j', async (args, expected, named) => {
    const { code, warned } = await run(...args);
    expect([code, warned.join('\n').includes(named)]).toEqual([expected, true]);
  });
});
