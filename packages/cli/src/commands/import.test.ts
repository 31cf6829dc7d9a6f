import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const seeds = join(repository, 'packages/workflow/src/import/testing/seeds');
const mempawah = join(seeds, 'mempawah-standard-certificate.txt');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-import-'));
  await writeFile(join(folder, 'letter.txt'), 'Kepada Yth.\n\nMohon hadir pada rapat besok.\n');
  await writeFile(
    join(folder, 'locked.docx'),
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const terminal = recordingTerminal(folder);
  return { code: await main(['import', ...args], terminal), ...terminal };
}

describe('alur import', () => {
  it('writes the SOP of a document as BPMN, which is read again', async () => {
    const { code, printed } = await run(mempawah, '-o', 'certificate.bpmn');
    expect(code).toBe(0);
    expect(printed.at(-1)).toBe('certificate.bpmn');
    const reading = await readWorkflow(await readFile(join(folder, 'certificate.bpmn'), 'utf8'));
    expect(reading.ok && reading.value.id).toBe('certificate');
    expect(reading.ok && reading.value.activities.length).toBe(8);
  });

  it('says what is doubtful first, why, and what else it may be', async () => {
    const { printed } = await run(mempawah, '-o', 'certificate.bpmn');
    expect(printed[0]).toMatch(/^Perlu diperiksa \(\d+\)$/);
    const sure = printed.flatMap((line) => /^ +(\d+)% /.exec(line)?.[1] ?? []).map(Number);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(printed.join('\n')).toContain('Front Officer');
    expect(printed.at(-2)).toMatch(/^8 langkah, 5 pelaksana, 4 keputusan, \d+ kesimpulan, 0 teks/);
  });

  it('says it in English', async () => {
    const { printed } = await run(mempawah, '-o', 'certificate.bpmn', '--lang', 'en');
    expect(printed[0]).toMatch(/^To be checked/);
    expect(printed.at(-2)).toMatch(/^Steps 8, performers 5, decisions 4/);
  });

  it('gives performers the roles of an agency of that name', async () => {
    const terminal = recordingTerminal(repository);
    const out = join(folder, 'elsewhere.bpmn');
    expect(await main(['import', mempawah, '-o', out, '--agency', 'mempawah'], terminal)).toBe(1);
    expect(terminal.warned.join()).toContain('mempawah');
  });

  it('writes its inferences as JSON', async () => {
    const { code } = await run(mempawah, '-o', 'certificate.bpmn', '--json', 'report.json');
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as {
      doubts: { code: string; alternatives: unknown[] }[];
    };
    expect(code).toBe(0);
    expect(report.doubts.map(({ code: each }) => each)).toContain('performer');
  });

  it.each([
    ['missing.docx', /tidak dapat dibuka/],
    ['locked.docx', /./],
    ['letter.txt', /Tidak ada langkah/],
  ])('refuses %s and says what to do', async (file, message) => {
    const { code, warned } = await run(file, '-o', 'none.bpmn');
    expect(code).toBe(1);
    expect(warned.join('\n')).toMatch(message);
    await expect(readFile(join(folder, 'none.bpmn'))).rejects.toThrow();
  });

  it('says that the target cannot be written', async () => {
    const { code, warned } = await run(mempawah, '-o', 'no/such/folder.bpmn');
    expect(code).toBe(1);
    expect(warned.join()).toContain('no/such/folder.bpmn');
  });
});
